import { Check, ChevronDown } from 'lucide-react';
import { useEffect, useId, useMemo, useState, type KeyboardEvent } from 'react';
import { ComboBox, Input, ListBox, ListBoxItem, Popover, Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { describedBy, refTo, wordsOf, type ControlledField } from './field.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { plainText } from './plain-text.ts';
import { bindable } from './form/bindable.tsx';

export interface ComboOption {
  readonly value: string;
  readonly label: string;
  /** Small, at the end of the line: a code, a place. */
  readonly detail?: string | undefined;
  /** An Aktenzeichen, last of all; it has hyphens and is never broken at them. */
  readonly reference?: string | undefined;
  /** More words to find it by, such as another spelling. */
  readonly keywords?: string | undefined;
}

export interface ComboFieldProps extends ControlledField<string | null> {
  readonly options: readonly ComboOption[];
  /** For choices that core looks up: called with what is typed; `options` are then shown as they come. */
  readonly onSearch?: ((text: string) => void) | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly placeholder?: string | undefined;
}

/** All that an option is found by. */
const wordsIn = ({ label, detail = '', reference = '', keywords = '' }: ComboOption): string =>
  plainText(`${label} ${detail} ${reference} ${keywords}`);

/** Whether every word typed stands somewhere in the option. */
function fits(option: ComboOption, typed: string): boolean {
  const text = wordsIn(option);
  return plainText(typed)
    .split(/[\s,]+/)
    .every((word) => text.includes(word));
}

/** More than anybody scrolls through; what is typed narrows it. */
const mostShown = 100;

function ComboFieldView(props: ComboFieldProps) {
  const { t } = useTranslation();
  const madeUp = useId();
  const id = props.id ?? madeUp;
  const { label, required, error, value, options, onSearch } = props;
  const chosen = options.find((option) => option.value === value);
  const [typed, setTyped] = useState<string | null>(null);
  /** What was typed when Enter came before the options for it. */
  const [awaited, setAwaited] = useState<string | null>(null);
  const text = typed ?? chosen?.label ?? '';
  const shown = useMemo(() => {
    const wanted = typed === null || onSearch ? '' : plainText(typed);
    const fitting = options.filter((option) => wordsIn(option).includes(wanted));
    // What begins like that comes before what only contains it; the order is otherwise the list's own.
    const first = fitting.filter((option) => plainText(option.label).startsWith(wanted));
    return [...first, ...fitting.filter((option) => !first.includes(option))].slice(0, mostShown);
  }, [options, typed, onSearch]);
  const choose = (option: ComboOption) => {
    setTyped(null);
    setAwaited(null);
    props.onChange(option.value);
  };
  /** Without this the list would open again for what still stands in the field. */
  const takeBack = () => {
    setTyped(null);
    setAwaited(null);
    onSearch?.('');
  };
  // What core is still looking up: the options in sight answer an older question and must not be taken for it.
  useEffect(() => {
    const [first] = shown;
    if (awaited !== null && first && fits(first, awaited)) choose(first);
  });
  // Typing and Enter is enough: what stands first is taken, without an arrow key before. Tab takes the only one left.
  const takeFirst = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Escape' && typed !== null) return takeBack();
    // Enter answers the list, never the form around it: on a slow machine a person would save half of what they typed.
    if (event.key === 'Enter') event.preventDefault();
    const [first] = shown;
    const undecided = typed && !(event.target as Element).getAttribute('aria-activedescendant');
    if (!undecided || (!first && !onSearch)) return;
    const ready = first && (!onSearch || fits(first, typed)) ? first : undefined;
    if (event.key === 'Enter') {
      event.stopPropagation();
      if (ready) choose(ready);
      else setAwaited(typed);
    } else if (event.key === 'Tab' && ready && shown.length === 1) {
      choose(ready);
    }
  };
  return (
    <FieldFrame id={id} {...wordsOf(props)}>
      <ComboBox
        className="kim-combo"
        aria-labelledby={`${id}-label`}
        items={shown.map((option) => ({ ...option, id: option.value }))}
        inputValue={text}
        onInputChange={(next) => {
          setTyped(next);
          setAwaited(null);
          onSearch?.(next);
          if (next === '') props.onChange(null);
        }}
        value={value}
        onChange={(key) => {
          if (key === null) return;
          setTyped(null);
          props.onChange(String(key));
        }}
        onBlur={() => {
          setTyped(null);
          props.onBlur?.();
        }}
        isDisabled={props.disabled ?? false}
        isReadOnly={props.readOnly ?? false}
        isRequired={required ?? false}
        isInvalid={error !== undefined}
        validationBehavior="aria"
        menuTrigger="focus"
        allowsEmptyCollection
      >
        <div className="kim-input-group" onKeyDownCapture={takeFirst}>
          <Input
            className="kern-form-input__input kim-input"
            id={id}
            ref={refTo<HTMLInputElement>(props.inputRef)}
            autoComplete="off"
            autoFocus={props.autoFocus ?? false}
            // What is typed replaces what was chosen, instead of being appended to it.
            onFocus={(event) => event.currentTarget.select()}
            placeholder={props.placeholder ?? ''}
            aria-describedby={describedBy(id, props)}
          />
          <AriaButton className="kim-icon-button" aria-label={t('field.showOptions', { label })}>
            <ChevronDown size={20} />
          </AriaButton>
        </div>
        <Popover className="kim-popover">
          <ListBox
            className="kim-listbox"
            renderEmptyState={() => <p className="kim-listbox__empty">{t('field.noMatch')}</p>}
          >
            {(option: ComboOption) => (
              <ListBoxItem className="kim-listbox__option" id={option.value} textValue={option.label}>
                {option.value === value && <Check size={18} />}
                <span>{option.label}</span>
                <OptionDetail {...option} />
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </FieldFrame>
  );
}

function OptionDetail({ detail = '', reference = '' }: ComboOption) {
  if (detail === '' && reference === '') return null;
  return (
    <span className="kim-listbox__detail">
      {detail}
      {detail !== '' && reference !== '' && ' · '}
      {reference !== '' && <span className="kim-numeric">{reference}</span>}
    </span>
  );
}

/** One of many, found by typing: accents, case and word order of keywords don't matter. */
export const ComboField = bindable(ComboFieldView, 'choice');
