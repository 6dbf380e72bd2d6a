import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addedFields,
  differingParts,
  fieldsOf,
  keptThroughout,
  mergedDetails,
  mergeParts,
  mergeSides,
  type MergeChoice,
  undoneDetails,
  undoneParts,
} from './merge.ts';
import { personDetails, type PersonDetails } from './person.ts';
import { personOf } from './sample-case.fixture.ts';

const text = fc.constantFrom('', 'Lemgo', 'Detmold');
const people = fc
  .record({
    street: text,
    postalCode: fc.constantFrom('', '32657', '32756'),
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
  .array(fc.constantFrom(...mergeSides), { minLength: mergeParts.length, maxLength: mergeParts.length })
  .map((sides) => Object.fromEntries(mergeParts.map((part, index) => [part, sides[index]])) as MergeChoice);
const address = ['street', 'postalCode', 'town'] as const;
const says = (value: unknown) => value !== null && value !== '' && value !== 'not-asked';

test('each part comes whole from the side that was chosen, and protection is never lost', () => {
  fc.assert(
    fc.property(people, people, choices, (kept, merged, choice) => {
      const result = mergedDetails(kept, merged, choice);
      for (const part of differingParts(kept, merged))
        for (const field of fieldsOf(part)) expect(result[field]).toBe({ kept, merged }[choice[part]][field]);
      expect(result.specialProtection).toBe(kept.specialProtection || merged.specialProtection);
      expect(personDetails.safeParse(result).success).toBe(true);
    }),
  );
});

test('an address is never put together from two that contradict each other', () => {
  fc.assert(
    fc.property(people, people, choices, (kept, merged, choice) => {
      const result = mergedDetails(kept, merged, choice);
      const agreesWith = (side: PersonDetails) =>
        address.every((field) => !says(side[field]) || side[field] === result[field]);
      expect(agreesWith(kept) || agreesWith(merged)).toBe(true);
      if (!differingParts(kept, merged).includes('address'))
        expect(agreesWith(kept) && agreesWith(merged)).toBe(true);
    }),
  );
});

test('nothing gets lost that only one of them says, whatever is chosen', () => {
  fc.assert(
    fc.property(people, people, choices, (kept, merged, choice) => {
      const result = mergedDetails(kept, merged, choice);
      const asked = differingParts(kept, merged);
      for (const part of mergeParts.filter((one) => !asked.includes(one)))
        for (const field of fieldsOf(part).filter((one) => says(kept[one]) || says(merged[one])))
          expect(says(result[field])).toBe(true);
    }),
  );
});

test('asked is where both say something else, and what is taken over unasked is what only the other says', () => {
  fc.assert(
    fc.property(people, people, (kept, merged) => {
      const asked = differingParts(kept, merged);
      const added = addedFields(kept, merged);
      for (const part of mergeParts) {
        const contradicted = fieldsOf(part).filter(
          (field) => says(kept[field]) && says(merged[field]) && kept[field] !== merged[field],
        );
        expect(asked.includes(part)).toBe(contradicted.length > 0);
        for (const field of fieldsOf(part))
          expect(added.includes(field)).toBe(
            contradicted.length === 0 && !says(kept[field]) && says(merged[field]),
          );
      }
      const result = mergedDetails(kept, merged, keptThroughout);
      for (const field of fieldsOf('address'))
        expect(result[field]).toBe(added.includes(field) ? merged[field] : kept[field]);
    }),
  );
});

test('what was changed after a merge stays when it is taken back, an address as a whole, and the rest is as before', () => {
  fc.assert(
    fc.property(people, people, people, (before, merged, now) => {
      const { details, changedSince } = undoneDetails(before, merged, now);
      for (const part of undoneParts) {
        const fields = part === 'address' ? address : [part];
        const isChanged = fields.some((field) => now[field] !== merged[field]);
        expect(changedSince.includes(part)).toBe(isChanged);
        for (const field of fields) expect(details[field]).toBe(isChanged ? now[field] : before[field]);
      }
      expect(undoneDetails(before, merged, merged)).toEqual({ details: before, changedSince: [] });
    }),
  );
});
