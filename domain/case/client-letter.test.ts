import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatGermanDate } from '../date.ts';
import { letterTemplates } from '../vocabulary/letter-templates.ts';
import {
  clientLetter,
  filledLetter,
  letterText,
  letterDetails,
  mayBeWritten,
  type LetterFacts,
} from './client-letter.ts';
import { knownLine, letterSentences, sentence } from './letter-sentences.ts';

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const word = fc.stringMatching(/^[A-Za-zäöüß]{3,12}$/);
const facts: fc.Arbitrary<LetterFacts> = fc.record({
  clientName: fc.oneof(fc.constant(''), word),
  since: day,
  on: fc.option(day),
  time: fc.oneof(fc.constant(''), fc.constant('10:30 Uhr')),
  place: fc.oneof(fc.constant(''), word),
});
const template = fc.constantFrom(...letterTemplates.codes);

describe('a letter from a template', () => {
  it('can be sent as it is, and leaves no gap where something is not known', () => {
    fc.assert(
      fc.property(template, facts, (code, known) => {
        const text = filledLetter(code, known);
        expect(letterText.safeParse({ template: code, ...text }).success).toBe(true);
        expect(text.body).not.toMatch(/null|undefined|false|\{|^(Tag|Uhrzeit|Ort|Bis zum): *$|[ ]{2}|\n{3}/m);
        expect(
          text.body.startsWith(known.clientName === '' ? 'Guten Tag,' : `Guten Tag ${known.clientName},`),
        ).toBe(true);
      }),
    );
  });

  it('says day, time and place of an appointment where they are known', () => {
    fc.assert(
      fc.property(fc.constantFrom('invitation' as const, 'reminder' as const), facts, (code, known) => {
        const { body } = filledLetter(code, known);
        if (known.on !== null) expect(body).toContain(formatGermanDate(known.on));
        expect(body).toContain(known.time);
        expect(body.includes(`Ort: ${known.place}`)).toBe(known.place !== '' || body.includes('Ort: '));
        expect(body.includes('Ort:')).toBe(known.place !== '');
      }),
    );
  });

  it('is made of sentences that are known again with what was filled in, so that they can be translated', () => {
    fc.assert(
      fc.property(template, facts, (code, known) => {
        const { subject, body } = filledLetter(code, known);
        for (const line of [subject, ...body.split('\n')]) {
          if (['', '–'].includes(line.trim())) continue;
          const found = knownLine(line);
          expect(found && sentence(found.name, found.value)).toBe(line);
        }
      }),
    );
  });

  it('a sentence that somebody changed is theirs, and is not translated as it was', () => {
    for (const text of Object.values(letterSentences).filter((one) => !one.includes('{{'))) {
      expect(knownLine(text)).not.toBeNull();
      expect(knownLine(`${text} Bis dann.`)).toBeNull();
      expect(knownLine(text.slice(1))).toBeNull();
    }
  });

  it('confirms nothing of somebody who was never taken on', () => {
    expect(letterTemplates.codes.filter((code) => mayBeWritten(code, { admittedOn: null }))).toEqual([
      'invitation',
      'reminder',
      'papers',
    ]);
    expect(mayBeWritten('confirmation', { admittedOn: '2026-01-01' })).toBe(true);
  });

  it('is kept with everything that it says', () => {
    expect(Object.keys(clientLetter.shape)).toEqual(expect.arrayContaining(Object.keys(letterDetails.shape)));
  });
});
