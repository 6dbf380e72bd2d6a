import type { ReactNode } from 'react';
import { describedBy, type FieldWords } from './field.ts';
import { FieldError } from './FieldError.tsx';
import { RequiredMark } from './RequiredMark.tsx';
import { Second } from './Second.tsx';
import { TermSlot } from './TermSlot.tsx';

interface Props extends FieldWords {
  readonly id: string;
  readonly role: 'radiogroup' | 'group';
  readonly children: ReactNode;
}

/** A question with several controls: fieldset and legend, hint and error linked to the whole. */
export function GroupFrame({ id, role, label, hint, required, error, second, term, children }: Props) {
  const radios = role === 'radiogroup';
  return (
    <fieldset
      className={error ? 'kim-group kim-field kim-field--error' : 'kim-group kim-field'}
      role={role}
      aria-describedby={describedBy(id, { label, hint, error })}
      aria-required={radios && required ? true : undefined}
      aria-invalid={radios && error ? true : undefined}
    >
      <legend className="kim-field__label">
        {label}
        {required && <RequiredMark />}
        <Second words={second} />
      </legend>
      <TermSlot term={term} />
      {hint && (
        <p className="kim-field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      <FieldError fieldId={id} error={error} />
    </fieldset>
  );
}
