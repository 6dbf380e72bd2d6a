import type { Output } from '../../../domain/contract/operations.ts';
import { likenessTo, type Known, type Likeness } from '../../../domain/case/likeness.ts';
import { similarPersons } from '../repositories/similar-persons.ts';
import type { Work } from '../work.ts';

export type PersonHit = Output<'case.findPersons'>['hits'][number];

/**
 * People who may be the same, likeliest first, and what speaks for it. Of a case that is somebody else's only its
 * Aktenzeichen is told; specially protected persons are never among them.
 * @param isHit what makes somebody a hit
 */
export function knownPersons(
  { reader, user }: Work,
  wanted: Known,
  isHit: (found: Likeness) => boolean,
  most: number,
): PersonHit[] {
  const likenessOf = likenessTo(wanted);
  return similarPersons(reader, wanted)
    .flatMap((row) => {
      const found = likenessOf(row, [row.givenSound, row.familySound]);
      if (!isHit(found)) return [];
      const own = row.responsible === null || row.responsible === user.slotId;
      return [
        {
          caseId: own ? row.caseId : null,
          reference: row.reference,
          name: `${row.familyName}, ${row.givenName}`,
          birthDate: row.birthDate,
          own,
          ...found,
        },
      ];
    })
    .toSorted((one, other) => other.score - one.score)
    .slice(0, most);
}
