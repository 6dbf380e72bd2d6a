import { randomUUID } from 'node:crypto';
import type { Output, ParsedInput } from '../../../domain/contract/operations.ts';
import { holdsPlace, participationStateOn } from '../../../domain/programme/participation.ts';
import { familiesOf } from '../repositories/participations.ts';
import { allGroups, groupById, insertGroup, updateGroup } from '../repositories/programme-groups.ts';
import type { Work } from '../work.ts';
import { seesInLists } from './case-guard.ts';
import { shownHead } from './day.ts';
import { requireListed } from './directory.ts';

export const listGroups = ({ reader }: Work): Output<'programme.groups'> => ({ groups: allGroups(reader) });

/** Whose cases one may not see are numbers here, not names. @throws OperationFailure `not-found` */
export function openGroup(
  work: Work,
  { groupId }: ParsedInput<'programme.group'>,
): Output<'programme.group'> {
  const group = groupById(work.reader, groupId);
  const sees = seesInLists(work);
  const all = familiesOf(work.reader, groupId);
  const hidden = all.filter((row) => !sees(row)).map((row) => participationStateOn(row, group, work.today));
  return {
    group,
    families: all
      .filter(sees)
      .map(({ clientGivenName, clientFamilyName, responsible: _responsible, phase: _phase, ...row }) => ({
        ...row,
        ...shownHead({ ...row, givenName: clientGivenName, familyName: clientFamilyName }),
      })),
    others: {
      taken: hidden.filter(holdsPlace).length,
      waiting: hidden.filter((state) => state === 'waiting').length,
      left: hidden.filter((state) => state === 'left').length,
    },
  };
}

/** @throws OperationFailure `not-found` where the institution is not in the directory */
export async function saveGroup(
  work: Work,
  { groupId, version, details }: ParsedInput<'programme.saveGroup'>,
): Promise<Output<'programme.saveGroup'>> {
  requireListed(work, { institutionId: details.institutionId, offerId: null });
  const id = groupId ?? randomUUID();
  return work.change({ detail: { group: id, kind: details.kind } }, async (trx) => ({
    id,
    version:
      groupId === null
        ? await insertGroup(trx, id, details, work.by)
        : await updateGroup(trx, id, version, details, work.by),
  }));
}
