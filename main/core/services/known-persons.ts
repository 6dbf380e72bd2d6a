import type { Output } from '../../../domain/contract/operations.ts';
import { likenessTo, type Known, type Likeness } from '../../../domain/case/likeness.ts';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import type { Person } from '../../../domain/case/person.ts';
import { personById } from '../repositories/persons.ts';
import { casesFoundIn, similarPersons } from '../repositories/similar-persons.ts';
import type { Work } from '../work.ts';
import { mayOpen } from './case-guard.ts';

export type PersonHit = Output<'case.findPersons'>['hits'][number];

/**
 * People who may be the same, likeliest first, and what speaks for it. Of a case that one may not open without a reason
 * only its Aktenzeichen is told, and whom to ask; specially protected persons are never among them.
 * @param isHit what makes somebody a hit
 */
export function knownPersons(
  work: Work,
  wanted: Known,
  isHit: (found: Likeness) => boolean,
  most: number,
): PersonHit[] {
  const likenessOf = likenessTo(wanted);
  return similarPersons(work.reader, wanted)
    .flatMap((row) => {
      const found = likenessOf(row, [row.givenSound, row.familySound]);
      return isHit(found) ? [{ row, found }] : [];
    })
    .toSorted((one, other) => other.found.score - one.found.score)
    .slice(0, most)
    .map(({ row, found }) => {
      const isOpen =
        row.caseId === null ||
        row.responsible === null ||
        mayOpen(work, { id: row.caseId, responsible: row.responsible });
      return {
        caseId: isOpen ? row.caseId : null,
        reference: row.reference,
        name: `${row.familyName}, ${row.givenName}`,
        known: isOpen ? { id: row.personId, givenName: row.givenName, familyName: row.familyName } : null,
        birthDate: row.birthDate,
        mayOpen: isOpen,
        responsible: row.responsible === null ? null : work.staffName(row.responsible),
        ...found,
      };
    });
}

/**
 * Somebody of the register who belongs to a new case or another household, instead of being entered a second time: found
 * by the same rule as in the search, in a case that one may open.
 * @throws OperationFailure `not-found`
 */
export function takenOver(work: Work, personId: string): Person {
  const isReached = casesFoundIn(work.reader, personId).some(({ caseId, responsible }) =>
    mayOpen(work, { id: caseId, responsible }),
  );
  if (!isReached) throw new OperationFailure('not-found');
  return personById(work.reader, personId);
}
