import fc from 'fast-check';
import { expect, test } from 'vitest';
import { vocabularyLanguages } from '../vocabulary/vocabulary.ts';
import { endings } from './window-events.ts';
import { languageOfStart, windowStart } from './window-start.ts';

test('a window speaks the language that its address was made with, whatever ended before it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(undefined, ...endings),
      fc.constantFrom(...vocabularyLanguages),
      (ending, language) => {
        const address = windowStart({ ending, language });
        expect(languageOfStart(address)).toBe(language);
        expect(new URLSearchParams(address).get('ended')).toBe(ending ?? null);
      },
    ),
  );
});

test('the usual start has a plain address, and an unknown language is German', () => {
  expect(windowStart({ ending: undefined, language: 'de' })).toBe('');
  expect(languageOfStart('?language=fr')).toBe('de');
});
