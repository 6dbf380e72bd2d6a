import { FileKey } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldError } from '../../ui/FieldError.tsx';
import { FileButton } from '../../ui/FileButton.tsx';

/** A public key with all its signatures is far smaller; core refuses more than this too. */
const largestFile = 100_000;

interface Props {
  readonly error: string | undefined;
  /** The file's text, or null where it is too large for a key. */
  readonly onText: (text: string | null) => void;
}

/** Reads a key file into the form; the file itself goes nowhere. */
export function KeyFileField({ error, onText }: Props) {
  const { t } = useTranslation('handoff');
  const id = useId();
  const read = async (file: File) => onText(file.size > largestFile ? null : await file.text());
  return (
    <div className={error ? 'kim-field kim-field--error' : 'kim-field'}>
      <div className="kim-row">
        <FileButton
          kind="secondary"
          compact
          icon={FileKey}
          aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
          label={t('keys.file')}
          accept={['.asc', '.txt', '.pgp', '.gpg']}
          onFile={(file) => void read(file)}
        >
          {t('keys.file')}
        </FileButton>
        <span className="kim-muted kim-small" id={`${id}-hint`}>
          {t('keys.fileHint')}
        </span>
      </div>
      <FieldError fieldId={id} error={error} />
    </div>
  );
}
