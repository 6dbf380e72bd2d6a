import { FileSpreadsheet } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textLimits } from '../../../domain/validation.ts';
import { FieldError } from '../../ui/FieldError.tsx';
import { FileButton } from '../../ui/FileButton.tsx';
import type { ListFile } from './ImportPage.tsx';
import { decodeList, largestList } from './list-text.ts';

/** Reads a file's text into the window; the file itself goes nowhere. */
export function ListFileChoice({ onFile }: { readonly onFile: (file: ListFile) => void }) {
  const { t } = useTranslation('directory');
  const id = useId();
  const [tooLarge, setTooLarge] = useState(false);
  const read = async (file: File) => {
    setTooLarge(file.size > largestList);
    if (file.size > largestList) return;
    onFile({
      name: file.name.slice(-textLimits.short),
      text: decodeList(new Uint8Array(await file.arrayBuffer())),
    });
  };
  const error = tooLarge ? t('import.tooLarge') : undefined;
  return (
    <div className={error ? 'kim-field kim-field--error' : 'kim-field'}>
      <div className="kim-row">
        <FileButton
          icon={FileSpreadsheet}
          aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
          label={t('import.choose')}
          accept={['.csv', '.txt']}
          onFile={(file) => void read(file)}
        >
          {t('import.choose')}
        </FileButton>
        <span className="kim-muted kim-small" id={`${id}-hint`}>
          {t('import.chooseHint')}
        </span>
      </div>
      <FieldError fieldId={id} error={error} />
    </div>
  );
}
