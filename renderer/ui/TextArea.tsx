import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { describedBy, refTo, wordsOf, type ControlledField } from './field.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { bindable } from './form/bindable.tsx';

export interface TextAreaProps extends ControlledField<string> {
  /** Most characters; counted from three quarters on. Never cut: the person shortens it themselves. */
  readonly limit?: number | undefined;
}

function TextAreaView(props: TextAreaProps) {
  const { t } = useTranslation();
  const madeUp = useId();
  const id = props.id ?? madeUp;
  const { required, error, limit, value } = props;
  const left = limit === undefined ? null : limit - value.length;
  const counted = limit !== undefined && left !== null && value.length >= limit * 0.75;
  return (
    <FieldFrame
      id={id}
      {...wordsOf(props)}
      after={
        counted && (
          <p className={`kim-field__count ${left < 0 ? 'kim-field__counter-over' : ''}`} id={`${id}-count`}>
            {left < 0
              ? t('field.charactersOver', { count: -left })
              : t('field.charactersLeft', { count: left })}
          </p>
        )
      }
    >
      <textarea
        className="kern-form-input__input kim-input"
        id={id}
        ref={refTo<HTMLTextAreaElement>(props.inputRef)}
        name={props.name}
        value={value}
        onChange={(event) => props.onChange(event.target.value)}
        onBlur={props.onBlur}
        disabled={props.disabled}
        readOnly={props.readOnly}
        spellCheck={false}
        aria-required={required}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, props, counted && `${id}-count`)}
      />
    </FieldFrame>
  );
}

/** Text of several lines; grows with what is typed. */
export const TextArea = bindable(TextAreaView, 'text');
