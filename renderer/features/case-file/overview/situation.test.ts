import { describe, expect, test } from 'vitest';
import { assessmentOf, fileOf, memberOf } from '../../../../domain/case/sample-case.fixture.ts';
import { legalSystemsInShort } from '../../../../domain/vocabulary/legal-systems.ts';
import { situationLines, situationOf, type SituationLine, type SituationWords } from './situation.ts';

const words: SituationWords = {
  years: (count) => `${count} Jahre`,
  speaks: (languages) => `spricht ${languages}`,
  german: (level) => `Deutsch: ${level}`,
  recognition: (state) => `Anerkennung: ${state}`,
  validUntil: (date) => `gültig bis ${date}`,
  benefits: (acts) => `Rechtskreise: ${legalSystemsInShort(acts)}`,
};
const household = [memberOf({ givenName: 'Drita', familyName: 'H.' })];
const client = household[0]!.person;
const file = fileOf({ clientId: client.id });

const textOf = (source: Parameters<typeof situationOf>[0], line: SituationLine) =>
  situationOf(source, '2026-11-21', 'de', words).find((one) => one.line === line)?.text;

describe('the situation in six lines', () => {
  test('there are always six, and what is not known stays empty', () => {
    const lines = situationOf({ file, household, assessment: null }, '2026-11-21', 'de', words);
    expect(lines.map(({ line }) => line)).toEqual([...situationLines]);
    expect(lines.filter(({ text }) => text !== '').map(({ line }) => line)).toEqual(['person']);
  });

  test('the person is named with age, country and family status', () => {
    const known = { ...client, birthDate: '1992-03-04', nationality: 'AL', maritalStatus: 'VH' } as const;
    const source = { file, household: [{ ...household[0]!, person: known }], assessment: null };
    expect(textOf(source, 'person')).toBe('Drita H., 34 Jahre, Albanien, verheiratet');
  });

  test('„nicht gefragt“ is no part of a situation', () => {
    const assessment = assessmentOf({ residenceTitle: 'not-asked', germanLevel: 'not-asked' });
    expect(textOf({ file, household, assessment }, 'residence')).toBe('');
    expect(textOf({ file, household, assessment }, 'language')).toBe('');
  });

  test('the acts under which there are benefits stand beside the residence status, in short', () => {
    const assessment = assessmentOf({ residenceTitle: 'not-asked', legalSystems: ['sgb-2', 'asylblg'] });
    const line = textOf({ file, household, assessment }, 'residence');
    expect(line).toBe('Rechtskreise: SGB II, AsylbLG');
  });

  test('the three most urgent fields are named, worst first, and none that is stable', () => {
    const status = (field: 'work' | 'housing' | 'health' | 'school' | 'family', value: number | null) => ({
      field,
      status: value,
      reason: '',
      clientWords: '',
    });
    const fields = [
      status('work', 3),
      status('housing', 2),
      status('health', 0),
      status('school', 1),
      status('family', null),
    ];
    expect(textOf({ file, household, assessment: assessmentOf({ fields }) }, 'urgent')).toBe(
      'Gesundheit/Psyche (0), Schule (1), Wohnen (2)',
    );
  });
});
