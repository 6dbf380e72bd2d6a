import { useId, type HTMLInputAutoCompleteAttribute } from 'react';
import { describedBy, refTo, wordsOf, type ControlledField } from './field.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { bindable } from './form/bindable.tsx';

export interface TextFieldProps extends ControlledField<string> {
  readonly type?: 'text' | 'email' | 'tel' | 'password' | undefined;
  readonly short?: boolean | undefined;
  readonly autoComplete?: HTMLInputAutoCompleteAttribute | undefined;
  readonly placeholder?: string | undefined;
  readonly autoFocus?: boolean | undefined;
}

function TextFieldView(props: TextFieldProps) {
  const madeUp = useId();
  const id = props.id ?? madeUp;
  const { required, error } = props;
  return (
    <FieldFrame id={id} {...wordsOf(props)}>
      <input
        className={`kern-form-input__input kim-input ${props.short ? 'kim-input--short' : ''}`}
        id={id}
        ref={refTo<HTMLInputElement>(props.inputRef)}
        name={props.name}
        type={props.type ?? 'text'}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
        onBlur={props.onBlur}
        disabled={props.disabled}
        readOnly={props.readOnly}
        autoComplete={props.autoComplete ?? 'off'}
        autoFocus={props.autoFocus}
        placeholder={props.placeholder}
        spellCheck={false}
        aria-required={required}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, props)}
      />
    </FieldFrame>
  );
}

/** One line of text. */
export const TextField = bindable(TextFieldView, 'text');
