import { mayCarryCases } from '../../../domain/case/lending.ts';
import { useOperation } from '../../app/api.ts';
import { useSession } from '../../app/session.ts';
import type { Option } from '../../ui/field.ts';

/** Who can be given cases: colleagues at work whose key opens them. */
export function useCarriers({ without = [] }: { readonly without?: readonly string[] } = {}): Option[] {
  const staff = useOperation('staff.list', {}).data?.staff ?? [];
  return staff
    .filter((person) => mayCarryCases(person) && !without.includes(person.id))
    .map(({ id, name }) => ({ value: id, label: name }));
}

export const useOwnSlot = (): string => useSession()?.slotId ?? '';
