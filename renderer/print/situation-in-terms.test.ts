import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assessmentOf } from '../../domain/case/sample-case.fixture.ts';
import { germanLevels } from '../../domain/vocabulary/german-levels.ts';
import { legalSystems } from '../../domain/vocabulary/legal-systems.ts';
import { maritalStatus } from '../../domain/vocabulary/marital-status.ts';
import { printLanguages } from '../../domain/vocabulary/print-languages.ts';
import { recognition } from '../../domain/vocabulary/recognition.ts';
import { residenceTitles } from '../../domain/vocabulary/residence-titles.ts';
import { schooling } from '../../domain/vocabulary/schooling.ts';
import { notAsked } from '../../domain/vocabulary/vocabulary.ts';
import { vocationalTraining } from '../../domain/vocabulary/vocational-training.ts';
import { printLabels } from './labels/index.ts';
import { situationInTerms } from './situation-in-terms.ts';

const today = '2026-11-28';
const typed = 'Frisör';
const language = fc.constantFrom(...printLanguages.codes.filter((code) => code !== 'de'));
const facts = fc.record({
  occasion: fc.constant(typed),
  name: fc.constant(typed),
  client: fc.record({
    birthDate: fc.constant('1990-01-01'),
    nationality: fc.constantFrom('AL' as const, 'unclear' as const),
    maritalStatus: fc.constantFrom(...maritalStatus.codes),
    languages: fc.constant(typed),
  }),
  assessment: fc
    .record({
      residenceTitle: fc.constantFrom(...residenceTitles.codes),
      germanLevel: fc.constantFrom(...germanLevels.codes),
      schooling: fc.constantFrom(...schooling.codes),
      vocationalTraining: fc.constantFrom(...vocationalTraining.codes),
      recognition: fc.constantFrom(...recognition.codes),
      legalSystems: fc.uniqueArray(fc.constantFrom(...legalSystems.codes)),
    })
    .map((fields) => assessmentOf({ ...fields, residenceExpiresOn: '2027-03-04', qualification: typed })),
});

it('every term of the situation has its words in every language, and nothing that was typed is repeated', () => {
  fc.assert(
    fc.property(facts, language, (known, code) => {
      const lines = Object.fromEntries(
        situationInTerms(known, today, { code, labels: printLabels[code] }).map(({ line, text }) => [
          line,
          text,
        ]),
      );
      const { terms } = printLabels[code];
      const { residenceTitle, schooling: school, vocationalTraining: trained } = known.assessment;
      expect(lines['occasion']).toBe('');
      const marital = terms.maritalStatus[known.client.maritalStatus];
      const country = new Intl.DisplayNames(code, { type: 'region' }).of('AL');
      expect(lines['person']).toBe(known.client.nationality === 'AL' ? `${country}, ${marital}` : marital);
      expect(lines['residence']).toContain(terms.residenceTitles[residenceTitle as 'unclear']);
      expect(lines['residence']).toContain('04.03.2027');
      for (const act of known.assessment.legalSystems)
        expect(lines['residence']).toContain(terms.legalSystems[act]);
      expect(lines['education']).toContain(terms.schooling[school as 'none']);
      expect(lines['education']).toContain(terms.vocationalTraining[trained as 'none']);
      expect(lines['language']).not.toBe('');
      expect(Object.values(lines).join()).not.toMatch(/Frisör|[{]|§|unbekannt|Albanien/);
    }),
  );
});

it('what was not asked has no words in the second language either', () => {
  const assessment = assessmentOf({ residenceTitle: notAsked, germanLevel: notAsked, schooling: notAsked });
  const lines = situationInTerms({ occasion: '', name: '', client: null, assessment }, today, {
    code: 'uk',
    labels: printLabels.uk,
  });
  expect(
    lines.filter(({ line }) => line === 'residence' || line === 'language').map(({ text }) => text),
  ).toEqual(['', '']);
});
