import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import { ComboBox, Input, ListBox, ListBoxItem, Popover, Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { describedBy, refTo, wordsOf, type ControlledField } from './field.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { bindable } from './form/bindable.tsx';
import { plainText } from './plain-text.ts';

export interface Suggestion {
  /** What stands in the field once it is taken. */
  readonly text: string;
  /** Small, at the end of the line. */
  readonly detail: string;
}

export interface SuggestFieldProps extends ControlledField<string> {
  readonly suggestions: readonly Suggestion[];
}

/** More than anybody scrolls through; what is typed narrows it. */
const mostShown = 50;

function SuggestFieldView(props: SuggestFieldProps) {
  const { t } = useTranslation();
  const madeUp = useId();
  const id = props.id ?? madeUp;
  const { label, required, error, value, suggestions } = props;
  const words = plainText(value).split(/[\s,]+/);
  // A text that is one of them already narrows nothing: the others are what somebody looks for then.
  const taken = suggestions.some(({ text }) => text === value);
  const shown = suggestions
    .filter(
      ({ text, detail }) => taken || words.every((word) => plainText(`${text} ${detail}`).includes(word)),
    )
    .slice(0, mostShown);
  return (
    <FieldFrame id={id} {...wordsOf(props)}>
      <ComboBox
        className="kim-combo"
        aria-labelledby={`${id}-label`}
        // Two bodies may have one name, in two towns.
        items={shown.map((suggestion) => ({ ...suggestion, id: `${suggestion.text} ${suggestion.detail}` }))}
        inputValue={value}
        onInputChange={props.onChange}
        onBlur={() => props.onBlur?.()}
        isDisabled={props.disabled ?? false}
        isReadOnly={props.readOnly ?? false}
        isRequired={required ?? false}
        isInvalid={error !== undefined}
        validationBehavior="aria"
        menuTrigger="input"
        allowsCustomValue
      >
        <div className="kim-input-group">
          <Input
            className="kern-form-input__input kim-input"
            id={id}
            ref={refTo<HTMLInputElement>(props.inputRef)}
            autoComplete="off"
            spellCheck={false}
            aria-describedby={describedBy(id, props)}
          />
          <AriaButton className="kim-icon-button" aria-label={t('field.showOptions', { label })}>
            <ChevronDown size={20} />
          </AriaButton>
        </div>
        <Popover className="kim-popover">
          <ListBox className="kim-listbox">
            {({ text, detail }: Suggestion) => (
              <ListBoxItem className="kim-listbox__option" id={`${text} ${detail}`} textValue={text}>
                <span>{text}</span>
                <span className="kim-listbox__detail">{detail}</span>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </FieldFrame>
  );
}

/** One line of text, with a list of what it often is. Whatever is typed stays as it is typed. */
export const SuggestField = bindable(SuggestFieldView, 'text');
