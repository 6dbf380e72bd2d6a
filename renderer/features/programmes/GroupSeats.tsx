import type { ListedGroup } from '../../../domain/contract/programme.operations.ts';
import { isFull, seatsOf } from '../../../domain/programme/group.ts';
import { Badge } from '../../ui/Badge.tsx';
import { useGroupWords } from './useGroupWords.ts';

/** Places, those that are free and families that wait, in words. */
export function GroupSeats({ group }: { readonly group: Pick<ListedGroup, 'places' | 'taken' | 'waiting'> }) {
  const { taken, free, waiting } = useGroupWords().seats(group);
  const full = isFull(seatsOf(group, group));
  return (
    <>
      <span className="kim-numeric">{taken}</span>
      {free !== null && <p className="kim-small">{full ? <Badge tone="warning">{free}</Badge> : free}</p>}
      {waiting !== null && <p className="kim-small">{waiting}</p>}
    </>
  );
}
