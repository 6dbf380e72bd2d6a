import fc from 'fast-check';
import { expect, it } from 'vitest';
import { officeRecordKinds } from './directory-fields.ts';
import { mayTakeBackOffice, officeKinds } from './office-kinds.ts';

it('of all saves exactly the last can be taken back, and never the first entry', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), (current) => {
      const versions = Array.from({ length: current }, (_, version) => version);
      const possible = versions.filter((version) => mayTakeBackOffice(version, current) === 'possible');
      expect(possible).toEqual(current === 1 ? [] : [current - 1]);
      expect(mayTakeBackOffice(0, current)).toBe('never');
    }),
  );
});

it.each(officeRecordKinds)('a record of the kind %s is named by fields of its own', (kind) => {
  const { namedBy, fields } = officeKinds[kind];
  expect(namedBy.every((name) => Object.hasOwn(fields, name))).toBe(true);
});
