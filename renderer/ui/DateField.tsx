import { CalendarDays } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { formatGermanDate, parseGermanDate } from '../../domain/date.ts';
import { localToday } from '../../domain/validation.ts';
import { CalendarPopover } from './CalendarPopover.tsx';
import { describedBy, refTo, wordsOf, type ControlledField } from './field.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { bindable } from './form/bindable.tsx';

export interface DateFieldProps extends ControlledField<string | null> {
  /** `past` for birth dates: a two-digit year then never means the future. */
  readonly direction?: 'any' | 'past' | undefined;
}

/**
 * A day as text: typed or pasted in any usual form, `YYYY-MM-DD` for the program. What can't be read stays as it was
 * typed, so that the schema refuses it (`not-a-date`), the person sees it and a draft keeps it. Null when empty.
 */
function DateFieldView(props: DateFieldProps) {
  const { t } = useTranslation();
  const madeUp = useId();
  const id = props.id ?? madeUp;
  const { label, required, error, value, direction = 'any' } = props;
  const hint = props.hint ?? t('field.dateHint');
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const group = useRef<HTMLDivElement>(null);
  const read = (text: string) => {
    if (text.trim() === '') return null;
    return parseGermanDate(text, { today: localToday(), direction }) ?? text;
  };
  return (
    <FieldFrame id={id} {...wordsOf(props)} hint={hint}>
      <div className="kim-input-group" ref={group}>
        <input
          className="kern-form-input__input kim-input"
          id={id}
          ref={refTo<HTMLInputElement>(props.inputRef)}
          name={props.name}
          value={typed ?? formatGermanDate(value ?? '')}
          onChange={(event) => {
            setTyped(event.target.value);
            props.onChange(read(event.target.value));
          }}
          onBlur={() => {
            setTyped(null);
            props.onBlur?.();
          }}
          placeholder={t('field.datePlaceholder')}
          inputMode="numeric"
          autoComplete="off"
          spellCheck={false}
          disabled={props.disabled}
          readOnly={props.readOnly}
          aria-required={required}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, { label, hint, error })}
        />
        {!props.disabled && !props.readOnly && (
          <AriaButton
            className="kim-icon-button"
            aria-label={t('field.openCalendar', { label })}
            aria-expanded={open}
            aria-haspopup="dialog"
            onPress={() => setOpen(true)}
          >
            <CalendarDays size={20} />
          </AriaButton>
        )}
        {open && (
          <CalendarPopover
            label={label}
            triggerRef={group}
            onOpenChange={setOpen}
            value={value ?? ''}
            onChoose={(day) => {
              setTyped(null);
              props.onChange(day);
              setOpen(false);
            }}
          />
        )}
      </div>
    </FieldFrame>
  );
}

export const DateField = bindable(DateFieldView, 'date');
