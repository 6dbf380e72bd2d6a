import { useId } from 'react';
import { refTo, wordsOf, type ControlledField, type Option } from './field.ts';
import { bindable } from './form/bindable.tsx';
import { GroupFrame } from './GroupFrame.tsx';

export interface CheckboxGroupProps extends ControlledField<readonly string[]> {
  readonly options: readonly Option[];
  readonly horizontal?: boolean | undefined;
}

function CheckboxGroupView(props: CheckboxGroupProps) {
  const madeUp = useId();
  const id = props.id ?? madeUp;
  const { error, value, options } = props;
  // The order of the list, not of the clicks: two people's answers stay comparable.
  const toggle = (code: string, on: boolean) =>
    props.onChange(
      options.map((option) => option.value).filter((one) => (one === code ? on : value.includes(one))),
    );
  return (
    <GroupFrame role="group" id={id} {...wordsOf(props)}>
      <div className={props.horizontal ? 'kim-choices kim-choices--horizontal' : 'kim-choices'}>
        {options.map((option, index) => {
          const boxId = index === 0 ? id : `${id}-${index}`;
          return (
            <div className="kim-check" key={option.value}>
              <input
                className="kern-form-check__checkbox kim-check__box"
                type="checkbox"
                id={boxId}
                ref={index === 0 ? refTo<HTMLInputElement>(props.inputRef) : undefined}
                name={props.name}
                checked={value.includes(option.value)}
                onChange={(event) => toggle(option.value, event.target.checked)}
                onBlur={props.onBlur}
                disabled={props.disabled || props.readOnly}
                aria-invalid={error ? true : undefined}
                aria-describedby={option.hint ? `${boxId}-hint-own` : undefined}
              />
              <label htmlFor={boxId}>{option.label}</label>
              {option.hint && (
                <span className="kim-check__hint" id={`${boxId}-hint-own`}>
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

/** Any number of a few, as their codes in the order of the list. */
export const CheckboxGroup = bindable(CheckboxGroupView, 'choice');
