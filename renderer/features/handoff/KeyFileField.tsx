import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldFrame } from '../../ui/FieldFrame.tsx';
import { describedBy } from '../../ui/field.ts';

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
  const label = t('keys.file');
  const hint = t('keys.fileHint');
  const read = async (file: File | undefined) => {
    if (file) onText(file.size > largestFile ? null : await file.text());
  };
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <input
        id={id}
        type="file"
        accept=".asc,.txt,.pgp,.gpg"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { label, hint, error })}
        onChange={(event) => void read(event.target.files?.[0])}
      />
    </FieldFrame>
  );
}
