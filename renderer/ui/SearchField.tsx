import { Search, X } from 'lucide-react';
import { useId, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from './IconButton.tsx';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onSubmit?: (() => void) | undefined;
  /** The label is for the ear only, where the place itself says it. */
  readonly hideLabel?: boolean | undefined;
  /** At the end of the empty field: the shortcut. */
  readonly aside?: ReactNode;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
}

/** Looks for something while one types. Esc empties it. */
export function SearchField({ label, value, onChange, onSubmit, hideLabel, aside, inputRef }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const keyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && value !== '') {
      event.preventDefault();
      onChange('');
    }
    if (event.key === 'Enter') onSubmit?.();
  };
  return (
    <div role="search">
      <label className={hideLabel ? 'kim-sr-only' : 'kim-field__label'} htmlFor={id}>
        {label}
      </label>
      <div className="kim-search">
        <Search size={20} />
        <input
          className="kern-form-input__input kim-input"
          id={id}
          ref={inputRef}
          type="search"
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={keyDown}
          placeholder={hideLabel ? label : undefined}
          autoComplete="off"
          spellCheck={false}
        />
        {value === '' ? (
          aside && <span className="kim-search__aside">{aside}</span>
        ) : (
          <IconButton icon={X} label={t('field.clearSearch')} onClick={() => onChange('')} />
        )}
      </div>
    </div>
  );
}
