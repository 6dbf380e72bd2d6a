import { CircleAlert } from 'lucide-react';

/** The message under a field, linked to it by `aria-describedby={`${fieldId}-error`}`. */
export function FieldError({
  fieldId,
  error,
}: {
  readonly fieldId: string;
  readonly error?: string | undefined;
}) {
  if (!error) return null;
  return (
    <p className="kim-field__error" id={`${fieldId}-error`}>
      <CircleAlert size={20} />
      <span>{error}</span>
    </p>
  );
}
