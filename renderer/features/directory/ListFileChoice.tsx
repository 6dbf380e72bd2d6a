import { FileSpreadsheet } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { FieldError } from '../../ui/FieldError.tsx';
import type { ListFile } from './ImportPage.tsx';
import { decodeList, largestList } from './list-text.ts';

/** Reads a file's text into the window; the file itself goes nowhere. The browser's own button speaks another language. */
export function ListFileChoice({ onFile }: { readonly onFile: (file: ListFile) => void }) {
  const { t } = useTranslation('directory');
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [tooLarge, setTooLarge] = useState(false);
  const read = async (file: File | undefined) => {
    if (file === undefined) return;
    setTooLarge(file.size > largestList);
    if (file.size > largestList) return;
    onFile({ name: file.name, text: decodeList(new Uint8Array(await file.arrayBuffer())) });
  };
  const error = tooLarge ? t('import.tooLarge') : undefined;
  return (
    <div className={error ? 'kim-field kim-field--error' : 'kim-field'}>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.txt"
        aria-label={t('import.choose')}
        onChange={(event) => {
          void read(event.target.files?.[0]);
          // The same file once more, corrected, is a new choice.
          event.target.value = '';
        }}
      />
      <div className="kim-row">
        <Button
          icon={FileSpreadsheet}
          aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
          onClick={() => input.current?.click()}
        >
          {t('import.choose')}
        </Button>
        <span className="kim-muted kim-small" id={`${id}-hint`}>
          {t('import.chooseHint')}
        </span>
      </div>
      <FieldError fieldId={id} error={error} />
    </div>
  );
}
