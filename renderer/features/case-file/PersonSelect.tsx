import { SelectField } from '../../ui/SelectField.tsx';
import type { FieldBinding } from '../../ui/form/form-binding.ts';
import { usePersonOptions } from '../programmes/usePersonOptions.ts';

interface Props extends FieldBinding<'personId'> {
  readonly label: string;
  readonly hint: string;
}

/** Somebody of the household, the client first; not asked where the client is the only one. */
export function PersonSelect(props: Props) {
  const people = usePersonOptions([]);
  if (people.length < 2) return null;
  const options = people.map(({ value, label, hint }) => ({
    value,
    label: hint === undefined || hint === '' ? label : `${label} (${hint})`,
  }));
  return <SelectField {...props} options={options} empty={false} required />;
}
