import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  attachmentTypeCodes,
  attachmentTypes,
  largestAttachment,
  recogniseAttachment,
} from './attachment-types.ts';

const anyType = fc.constantFrom(...attachmentTypeCodes);
const anySize = fc.integer({ min: 1, max: largestAttachment });

it('takes a file whose name says what its content is, whatever the case of the letters', () => {
  fc.assert(
    fc.property(anyType, anySize, fc.string(), fc.boolean(), (type, size, start, shout) => {
      for (const extension of attachmentTypes[type].extensions) {
        const name = `${start}.${shout ? extension.toUpperCase() : extension}`;
        expect(recogniseAttachment(name, size, type)).toEqual({ type });
      }
    }),
  );
});

it('refuses a file whose name says something else than its content', () => {
  fc.assert(
    fc.property(anyType, anyType, anySize, (type, other, size) => {
      fc.pre(type !== other);
      const [extension] = attachmentTypes[other].extensions;
      expect(recogniseAttachment(`Brief.${extension}`, size, type)).toEqual({
        problem: 'file-type-differs',
      });
    }),
  );
});

it.each(['exe', 'zip', 'docm', 'xlsm', 'cfb', 'html', undefined])(
  'refuses content of the kind %s under every name',
  (found) => {
    expect(recogniseAttachment('Bescheid.pdf', 10, found)).toEqual({ problem: 'file-type-unknown' });
  },
);

it('refuses what is empty or larger than 25 MB', () => {
  expect(recogniseAttachment('Bescheid.pdf', 0, 'pdf')).toEqual({ problem: 'file-empty' });
  expect(recogniseAttachment('Bescheid.pdf', largestAttachment, 'pdf')).toEqual({ type: 'pdf' });
  expect(recogniseAttachment('Bescheid.pdf', largestAttachment + 1, 'pdf')).toEqual({
    problem: 'file-too-large',
  });
});
