import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addedFields,
  differingFields,
  mergedDetails,
  mergeFields,
  mergeSides,
  suggestedChoice,
  type MergeChoice,
  undoneDetails,
} from './merge.ts';
import { personDetails, type PersonDetails } from './person.ts';
import { personOf } from './sample-case.fixture.ts';

const text = fc.constantFrom('', 'Lemgo', 'Detmold');
const people = fc
  .record({
    street: text,
    town: text,
    phone: text,
    nationality: fc.constantFrom(null, 'not-asked' as const, 'SY' as const, 'TR' as const),
    birthDate: fc.constantFrom(null, '1990-01-02', '1991-02-03'),
    specialProtection: fc.boolean(),
  })
  .map((fields): PersonDetails => {
    const { id: _id, version: _version, ...details } = personOf(fields);
    return details;
  });
const choices = fc
  .array(fc.constantFrom(...mergeSides), { minLength: mergeFields.length, maxLength: mergeFields.length })
  .map(
    (sides) => Object.fromEntries(mergeFields.map((field, index) => [field, sides[index]])) as MergeChoice,
  );

test('each field comes from the side that was chosen, and protection is never lost', () => {
  fc.assert(
    fc.property(people, people, choices, (kept, merged, choice) => {
      const result = mergedDetails(kept, merged, choice);
      for (const field of mergeFields)
        expect(result[field]).toBe(choice[field] === 'kept' ? kept[field] : merged[field]);
      expect(result.specialProtection).toBe(kept.specialProtection || merged.specialProtection);
      expect(personDetails.safeParse(result).success).toBe(true);
    }),
  );
});

test('what is suggested loses nothing that only one of them says', () => {
  fc.assert(
    fc.property(people, people, (kept, merged) => {
      const result = mergedDetails(kept, merged, suggestedChoice(kept, merged));
      const says = (value: unknown) => value !== null && value !== '' && value !== 'not-asked';
      for (const field of mergeFields.filter((one) => says(kept[one]) || says(merged[one])))
        expect(says(result[field])).toBe(true);
    }),
  );
});

test('asked is where both say something, and what is taken over unasked is what only the other says', () => {
  fc.assert(
    fc.property(people, people, (kept, merged) => {
      const asked = differingFields(kept, merged);
      const added = addedFields(kept, merged);
      const says = (value: unknown) => value !== null && value !== '' && value !== 'not-asked';
      for (const field of mergeFields) {
        const [here, there] = [kept[field], merged[field]];
        expect(asked.includes(field)).toBe(says(here) && says(there) && here !== there);
        expect(added.includes(field)).toBe(!says(here) && says(there));
      }
    }),
  );
});

test('what was changed after a merge stays when it is taken back, and the rest is as before', () => {
  fc.assert(
    fc.property(people, people, people, (before, merged, now) => {
      const { details, changedSince } = undoneDetails(before, merged, now);
      for (const field of personDetails.keyof().options) {
        const isChanged = now[field] !== merged[field];
        expect(changedSince.includes(field)).toBe(isChanged);
        expect(details[field]).toBe(isChanged ? now[field] : before[field]);
      }
      expect(undoneDetails(before, merged, merged)).toEqual({ details: before, changedSince: [] });
    }),
  );
});
