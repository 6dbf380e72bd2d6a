import { useId } from 'react';
import { describedBy, refTo, type ControlledField } from './field.ts';
import { FieldError } from './FieldError.tsx';
import { bindable } from './form/bindable.tsx';
import { RequiredMark } from './RequiredMark.tsx';
import { Second } from './Second.tsx';
import { TermSlot } from './TermSlot.tsx';

export type CheckboxProps = ControlledField<boolean>;

function CheckboxView(props: CheckboxProps) {
  const madeUp = useId();
  const id = props.id ?? madeUp;
  const { label, hint, required, error, second, term } = props;
  return (
    <div className={error ? 'kim-field kim-field--error' : 'kim-field'}>
      <div className="kim-check">
        <input
          className="kern-form-check__checkbox kim-check__box"
          type="checkbox"
          id={id}
          ref={refTo<HTMLInputElement>(props.inputRef)}
          name={props.name}
          checked={props.value}
          onChange={(event) => props.onChange(event.target.checked)}
          onBlur={props.onBlur}
          disabled={props.disabled || props.readOnly}
          aria-required={required}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, props)}
        />
        <div className="kim-field__head">
          <label htmlFor={id}>
            {label}
            {required && <RequiredMark />}
            <Second words={second} />
          </label>
          <TermSlot term={term} />
        </div>
        {hint && (
          <span className="kim-check__hint" id={`${id}-hint`}>
            {hint}
          </span>
        )}
      </div>
      <FieldError fieldId={id} error={error} />
    </div>
  );
}

/** Yes or no. */
export const Checkbox = bindable(CheckboxView, 'tick');
