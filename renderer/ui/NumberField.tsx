import { useId, useState } from 'react';
import { describedBy, refTo, wordsOf, type ControlledField } from './field.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { bindable } from './form/bindable.tsx';

export interface NumberFieldProps extends ControlledField<number | string | null> {
  /** Stands behind the field, such as „Minuten“. Also part of what a screen reader hears. */
  readonly unit?: string | undefined;
}

/** Text that is no whole number is kept as text: the schema refuses it, and nothing typed is lost. */
function read(text: string): number | string | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return /^-?\d{1,9}$/.test(trimmed) ? Number(trimmed) : text;
}

function NumberFieldView(props: NumberFieldProps) {
  const madeUp = useId();
  const id = props.id ?? madeUp;
  const { required, error, unit, value } = props;
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <FieldFrame id={id} {...wordsOf(props)}>
      <div className="kim-row">
        <input
          className="kern-form-input__input kim-input kim-input--short"
          id={id}
          ref={refTo<HTMLInputElement>(props.inputRef)}
          name={props.name}
          inputMode="numeric"
          value={typed ?? value ?? ''}
          onChange={(event) => {
            setTyped(event.target.value);
            props.onChange(read(event.target.value));
          }}
          onBlur={() => {
            setTyped(null);
            props.onBlur?.();
          }}
          disabled={props.disabled}
          readOnly={props.readOnly}
          autoComplete="off"
          aria-required={required}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, props, unit ? `${id}-unit` : false)}
        />
        {unit && <span id={`${id}-unit`}>{unit}</span>}
      </div>
    </FieldFrame>
  );
}

/** A whole number: number when it is one, the text as typed when not, null when empty. */
export const NumberField = bindable(NumberFieldView, 'number');
