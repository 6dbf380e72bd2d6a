import type { ReactNode } from 'react';
import type { FieldWords } from './field.ts';
import { FieldError } from './FieldError.tsx';
import { RequiredMark } from './RequiredMark.tsx';
import { Second } from './Second.tsx';
import { TermSlot } from './TermSlot.tsx';

interface Props extends FieldWords {
  readonly id: string;
  readonly children: ReactNode;
  /** Stands between control and error, such as a count of characters. */
  readonly after?: ReactNode;
}

/** Label above, hint between, control, error under it: the same for every single-control field. */
export function FieldFrame({ id, label, hint, required, error, second, term, children, after }: Props) {
  return (
    <div className={error ? 'kim-field kim-field--error' : 'kim-field'}>
      <div className="kim-field__head">
        <label className="kim-field__label" htmlFor={id} id={`${id}-label`}>
          {label}
          {required && <RequiredMark />}
          <Second words={second} />
        </label>
        <TermSlot term={term} />
      </div>
      {hint && (
        <p className="kim-field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      {after}
      <FieldError fieldId={id} error={error} />
    </div>
  );
}
