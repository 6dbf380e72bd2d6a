import { describe, expect, test } from 'vitest';
import { assessmentValues } from './assessment-form.ts';
import { readAloudOf } from './read-aloud.ts';

const spoken = (change: (values: ReturnType<typeof assessmentValues>) => void) => {
  const values = assessmentValues(null);
  change(values);
  return readAloudOf(values, 'de');
};
const field = (values: ReturnType<typeof assessmentValues>, code: string) =>
  values.fields.find((entry) => entry.field === code)!;

describe('the summary to read aloud', () => {
  test('says nothing of what nobody asked', () => {
    const { facts, areas } = spoken((values) => {
      values.schooling = 'not-asked';
      values.germanProof = 'certificate';
    });
    expect(facts).toEqual([]);
    expect(areas).toEqual([]);
  });

  test('joins level and proof of German into one sentence and dates in the German way', () => {
    const { facts } = spoken((values) => {
      values.heldOn = '2026-08-10';
      values.germanLevel = 'A2';
      values.germanProof = 'certificate';
    });
    expect(facts.map(({ sentence, value }) => [sentence, value])).toEqual([
      ['heldOn', '10.08.2026'],
      ['german', 'A2 (Zertifikat)'],
    ]);
  });

  test('begins with the most urgent area; one with words but no level comes last', () => {
    const { areas } = spoken((values) => {
      field(values, 'language').clientWords = 'Ich lerne gern.';
      field(values, 'work').status = 2;
      field(values, 'housing').status = 0;
    });
    expect(areas.map((area) => area.field)).toEqual(['housing', 'work', 'language']);
    expect(areas[0]?.anchor).toBe('akute Notlage – sofort handeln');
    expect(areas[2]).toMatchObject({ anchor: '', status: null, clientWords: 'Ich lerne gern.' });
  });

  test('names what was skipped and what had no turn, and nothing that was discussed', () => {
    const { notDiscussed } = spoken((values) => {
      field(values, 'school').status = null;
      field(values, 'work').status = 4;
      field(values, 'health').reason = 'Rücken';
    });
    expect(notDiscussed).toContain('school');
    expect(notDiscussed).toContain('childcare');
    expect(notDiscussed).not.toContain('work');
    expect(notDiscussed).not.toContain('health');
  });
});
