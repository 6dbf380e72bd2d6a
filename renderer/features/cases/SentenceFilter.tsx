import { ChevronDown } from 'lucide-react';

interface Props {
  readonly label: string;
  /** Null: not narrowed. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** The sentence for „not narrowed“: „Phase: alle“. */
  readonly all: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** A filter that reads as a sentence: „Phase: Umsetzung“. What is in force is marked, not only chosen. */
export function SentenceFilter({ label, value, onChange, all, options }: Props) {
  return (
    <span className={value === null ? 'kim-select-wrapper' : 'kim-select-wrapper kim-filter--active'}>
      <select
        className="kim-select"
        aria-label={label}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
      >
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown size={20} />
    </span>
  );
}
