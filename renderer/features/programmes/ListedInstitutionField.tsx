import { useEffect, useState } from 'react';
import { useOperation } from '../../app/api.ts';
import { ComboField } from '../../ui/ComboField.tsx';

interface Props {
  readonly label: string;
  readonly hint?: string;
  /** The institution that is named now. */
  readonly institutionId: string | null;
  /** What stands in the field for its name, and may be typed freely. */
  readonly typed: string;
  /** `name`: what to write there, where somebody chose one. */
  readonly onChange: (institutionId: string | null, name?: string) => void;
}

/** Takes an institution from the directory. Who types another name no longer means the one of the directory. */
export function ListedInstitutionField({ label, hint, institutionId, typed, onChange }: Props) {
  const { data } = useOperation('directory.choices', {});
  const institutions = data?.institutions ?? [];
  const chosen = institutions.find(({ id }) => id === institutionId);
  const [before] = useState(typed);
  const typedOver = chosen !== undefined && typed !== before && !typed.includes(chosen.name);
  useEffect(() => {
    if (typedOver) onChange(null);
  });
  // A directory that is still empty offers nothing: a field for it would only be in the way.
  if (institutions.length === 0) return null;
  return (
    <ComboField
      label={label}
      hint={hint}
      value={institutionId}
      onChange={(id) => onChange(id, institutions.find((one) => one.id === id)?.name)}
      options={institutions.map(({ id, name, town }) => ({ value: id, label: name, detail: town }))}
    />
  );
}
