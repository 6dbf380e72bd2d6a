import { FileKey } from 'lucide-react';
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { FieldError } from '../../ui/FieldError.tsx';

/** A public key with all its signatures is far smaller; core refuses more than this too. */
const largestFile = 100_000;

interface Props {
  readonly error: string | undefined;
  /** The file's text, or null where it is too large for a key. */
  readonly onText: (text: string | null) => void;
}

/** Reads a key file into the form; the file itself goes nowhere. The browser's own button speaks another language. */
export function KeyFileField({ error, onText }: Props) {
  const { t } = useTranslation('handoff');
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File | undefined) => {
    if (file) onText(file.size > largestFile ? null : await file.text());
  };
  return (
    <div className={error ? 'kim-field kim-field--error' : 'kim-field'}>
      <input
        ref={input}
        type="file"
        hidden
        accept=".asc,.txt,.pgp,.gpg"
        aria-label={t('keys.file')}
        onChange={(event) => void read(event.target.files?.[0])}
      />
      <div className="kim-row">
        <Button
          kind="secondary"
          compact
          icon={FileKey}
          aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
          onClick={() => input.current?.click()}
        >
          {t('keys.file')}
        </Button>
        <span className="kim-muted kim-small" id={`${id}-hint`}>
          {t('keys.fileHint')}
        </span>
      </div>
      <FieldError fieldId={id} error={error} />
    </div>
  );
}
