import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { refTo, wordsOf, type ControlledField, type Option } from './field.ts';
import { bindable } from './form/bindable.tsx';
import { GroupFrame } from './GroupFrame.tsx';
import { Second } from './Second.tsx';

export interface RadioGroupProps extends ControlledField<string | number | null> {
  readonly options: readonly Option<string | number>[];
  /** Offers „nicht gefragt“ with this value, after all other options. */
  readonly notAsked?: string | undefined;
  readonly horizontal?: boolean | undefined;
}

function RadioGroupView(props: RadioGroupProps) {
  const { t } = useTranslation();
  const madeUp = useId();
  const id = props.id ?? madeUp;
  const { value, notAsked } = props;
  const options =
    notAsked === undefined
      ? props.options
      : [...props.options, { value: notAsked, label: t('field.notAsked') }];
  return (
    <GroupFrame role="radiogroup" id={id} {...wordsOf(props)}>
      <div className={props.horizontal ? 'kim-choices kim-choices--horizontal' : 'kim-choices'}>
        {options.map((option, index) => {
          // The first radio carries the field's id: the error summary's link has to lead to a control.
          const radioId = index === 0 ? id : `${id}-${index}`;
          return (
            <div className="kim-check" key={option.value}>
              <input
                className="kern-form-check__radio kim-check__box"
                type="radio"
                id={radioId}
                ref={index === 0 ? refTo<HTMLInputElement>(props.inputRef) : undefined}
                name={props.name ?? id}
                checked={value === option.value}
                onChange={() => props.onChange(option.value)}
                onBlur={props.onBlur}
                disabled={props.disabled || props.readOnly}
                aria-describedby={option.hint ? `${radioId}-hint-own` : undefined}
              />
              <label htmlFor={radioId}>
                {option.label}
                <Second words={option.second} />
              </label>
              {option.hint && (
                <span className="kim-check__hint" id={`${radioId}-hint-own`}>
                  {option.hint}
                </span>
              )}
            </div>
          );
        })}
      </div>
    </GroupFrame>
  );
}

/** One of a few, all in sight. Null: nothing chosen yet. */
export const RadioGroup = bindable(RadioGroupView, 'choice');
