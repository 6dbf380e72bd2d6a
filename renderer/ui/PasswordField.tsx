import { Eye, EyeOff } from 'lucide-react';
import { useId, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { describedBy, refTo, wordsOf, type ControlledField } from './field.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { bindable } from './form/bindable.tsx';
import { IconButton } from './IconButton.tsx';

export interface PasswordFieldProps extends ControlledField<string> {
  readonly autoFocus?: boolean | undefined;
}

function PasswordFieldView(props: PasswordFieldProps) {
  const { t } = useTranslation();
  const madeUp = useId();
  const id = props.id ?? madeUp;
  const [shown, setShown] = useState(false);
  const [capsLock, setCapsLock] = useState(false);
  const { label, required, error } = props;
  const watchCapsLock = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'));
  return (
    <FieldFrame
      id={id}
      {...wordsOf(props)}
      after={
        <p className="kim-field__hint" id={`${id}-caps`} role="status">
          {capsLock && t('field.capsLock')}
        </p>
      }
    >
      <span className="kim-input-group">
        <input
          className="kern-form-input__input kim-input"
          id={id}
          ref={refTo<HTMLInputElement>(props.inputRef)}
          name={props.name}
          type={shown ? 'text' : 'password'}
          value={props.value}
          onChange={(event) => props.onChange(event.target.value)}
          onKeyDown={watchCapsLock}
          onKeyUp={watchCapsLock}
          onBlur={props.onBlur}
          // Nothing may offer to keep it: the system's stores are not ours.
          autoComplete="off"
          autoFocus={props.autoFocus}
          spellCheck={false}
          aria-required={required}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, props, capsLock && `${id}-caps`)}
        />
        <IconButton
          icon={shown ? EyeOff : Eye}
          label={t(shown ? 'field.hidePassword' : 'field.showPassword', { label })}
          onClick={() => setShown(!shown)}
        />
      </span>
    </FieldFrame>
  );
}

/** A password: can be shown, warns of the caps-lock key, is never offered to a store of passwords. */
export const PasswordField = bindable(PasswordFieldView, 'text');
