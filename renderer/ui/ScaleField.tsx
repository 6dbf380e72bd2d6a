import { Check } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { refTo, wordsOf, type ControlledField, type SecondWords } from './field.ts';
import { signedNumber } from './signed-number.ts';
import { bindable } from './form/bindable.tsx';
import { GroupFrame } from './GroupFrame.tsx';
import { Second } from './Second.tsx';

export interface ScaleLevel {
  readonly value: number;
  /** What this level means, in words: numbers alone mean something else to everybody. */
  readonly anchor: string;
  readonly second?: SecondWords | undefined;
}

export interface ScaleFieldProps extends ControlledField<number | null> {
  readonly levels: readonly ScaleLevel[];
  /** Offers „übersprungen“, which is null: skipping is allowed and seen. */
  readonly skippable?: boolean | undefined;
  /** Other words for „übersprungen“. */
  readonly skipLabel?: string | undefined;
  readonly skipSecond?: SecondWords | undefined;
}

const withSign = (value: number, signed: boolean) => (signed ? signedNumber(value) : String(value));

function ScaleFieldView(props: ScaleFieldProps) {
  const { t } = useTranslation();
  const madeUp = useId();
  const id = props.id ?? madeUp;
  const { value, levels } = props;
  const name = props.name ?? id;
  const signed = levels.some((level) => level.value < 0);
  const disabled = props.disabled || props.readOnly;
  return (
    <GroupFrame role="radiogroup" id={id} {...wordsOf(props)}>
      <div className="kim-scale">
        {levels.map((level, index) => (
          <label className="kim-scale__level" key={level.value}>
            <input
              type="radio"
              id={index === 0 ? id : undefined}
              ref={index === 0 ? refTo<HTMLInputElement>(props.inputRef) : undefined}
              name={name}
              checked={value === level.value}
              onChange={() => props.onChange(level.value)}
              onBlur={props.onBlur}
              disabled={disabled}
            />
            <span className="kim-scale__number">
              {withSign(level.value, signed)} <Check className="kim-scale__mark" size={18} />
            </span>
            <span>
              {level.anchor}
              <Second words={level.second} />
            </span>
          </label>
        ))}
      </div>
      {props.skippable && (
        <div className="kim-check kim-scale__skip">
          <input
            className="kern-form-check__radio kim-check__box"
            type="radio"
            id={`${id}-skip`}
            name={name}
            checked={value === null}
            onChange={() => props.onChange(null)}
            disabled={disabled}
          />
          <label htmlFor={`${id}-skip`}>
            {props.skipLabel ?? t('field.skipped')}
            <Second words={props.skipSecond} />
          </label>
        </div>
      )}
    </GroupFrame>
  );
}

/** A scale with anchors in words, such as 0–4 per Handlungsfeld or −2 to +2 per goal. */
export const ScaleField = bindable(ScaleFieldView, 'choice');
