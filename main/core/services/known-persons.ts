import type { Output } from '../../../domain/contract/operations.ts';
import type { Known, Likeness } from '../../../domain/case/likeness.ts';
import { similarPersons } from '../repositories/similar-persons.ts';
import type { Work } from '../work.ts';

export type PersonHit = Output<'case.findPersons'>['hits'][number];

/**
 * People who may be the same, likeliest first, and what speaks for it. Of a case that is somebody else's only its
 * Aktenzeichen is told; specially protected persons are never among them.
 * @param alike what makes somebody a hit; null leaves them out
 */
export function knownPersons(
  { reader, user }: Work,
  wanted: Known,
  alike: (wanted: Known, known: Known) => Likeness | null,
  most: number,
): PersonHit[] {
  return similarPersons(reader, wanted)
    .flatMap((row) => {
      const found = alike(wanted, row);
      if (found === null) return [];
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
