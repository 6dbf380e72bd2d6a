import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../date.ts';
import { countries } from '../vocabulary/countries.ts';
import { dataCategories, type DataCategory } from '../vocabulary/data-categories.ts';
import { notAsked } from '../vocabulary/vocabulary.ts';
import { ageGroup, ageGroups } from './age-group.ts';
import { composeMonthExport, type CaseExportRow } from './month-export.ts';
import { originRegion, originRegions } from './origin-region.ts';
import { packageFileName } from './package-name.ts';
import { redactRow } from './redaction.ts';

const row: CaseExportRow = {
  pseudonym: `P${'0'.repeat(32)}`,
  municipality: '05766020',
  openedMonth: '2026-01',
  phase: 'implementation',
  accessPath: 'health-service',
  ageGroup: '25-34',
  gender: 'female',
  originRegion: 'western-balkans',
  residenceTitle: 'aufenthg-25-4a',
  germanLevel: 'B1',
  legalBasis: 'public-task',
  minutesThisMonth: 30,
  minutesTotal: 90,
  contactsThisMonth: 1,
  contactsTotal: 3,
  closedMonth: '2026-09',
  closureReason: 'goals-reached',
  sustainability: 'stable',
  fields: [
    { field: 'housing', status: 2 },
    { field: 'health', status: 1 },
    { field: 'protection', status: 0 },
  ],
  minutesByPhase: [{ phase: 'assessment', thisMonth: 0, total: 60 }],
  goals: [
    { number: 1, field: 'housing', state: 'reached', dueMonth: '2026-05', attainment: 1 },
    { number: 2, field: 'health', state: 'open', dueMonth: null, attainment: null },
  ],
  measures: [
    { goal: 1, number: 1, kind: 'psz', state: 'planned', responsible: 'client', notPossibleReason: null },
    {
      goal: 1,
      number: 2,
      kind: 'mbe',
      state: 'not-possible',
      responsible: 'client',
      notPossibleReason: 'health',
    },
    { goal: 2, number: 1, kind: 'psz', state: 'done', responsible: 'institution', notPossibleReason: null },
  ],
};
const frame = {
  packageId: '0d8f2a54-7f0e-4b8e-9a51-3f5f0c6f9d11',
  sender: 'ki-lippe',
  recipient: 'stadt-detmold',
  period: '2026-10',
  vocabularyVersion: '2026.1',
  sequence: 7,
  previousPackageHash: 'a'.repeat(128),
  createdAt: '2026-11-02T08:05:00.000Z',
} as const;

describe('a month', () => {
  it('is counted and sorted by what identifies nobody', () => {
    const rows = [3, 1, 2].map((digit) => ({ ...row, pseudonym: `P${String(digit).repeat(32)}` }));
    const month = composeMonthExport(frame, rows);
    expect(month.header).toMatchObject({ caseCount: 3, goalCount: 6, measureCount: 9, schemaVersion: 1 });
    expect(month.cases.map((each) => each.pseudonym[1])).toEqual(['1', '2', '3']);
    expect(packageFileName(month.header)).toBe('KIM_monat_ki-lippe_stadt-detmold_202610_000007_v1.zip.gpg');
  });

  it('is refused with a case twice, a broken chain, or a name where a code belongs', () => {
    expect(() => composeMonthExport(frame, [row, row])).toThrow();
    expect(() => composeMonthExport({ ...frame, sequence: 1 }, [row])).toThrow();
    expect(() => composeMonthExport({ ...frame, previousPackageHash: null }, [row])).toThrow();
    expect(() => composeMonthExport(frame, [{ ...row, closureReason: 'Frau Hoxha zog um' }])).toThrow();
    expect(() => composeMonthExport({ ...frame, sender: 'Büro Müller' }, [row])).toThrow();
  });
});

describe('what is left out of a row', () => {
  const all = new Set<DataCategory>(dataCategories.codes);
  const without = (...categories: DataCategory[]) =>
    new Set([...all].filter((category) => !categories.includes(category)));

  it('is nothing when everything may leave', () => {
    expect(redactRow(row, all)).toEqual(row);
  });

  it('is everything that tells of health or violence when that may not leave', () => {
    const redacted = redactRow(row, without('health', 'violence-discrimination'));
    expect(redacted.fields).toEqual([{ field: 'housing', status: 2 }]);
    expect(redacted.goals.map((goal) => goal.field)).toEqual(['housing']);
    expect(redacted).toMatchObject({ residenceTitle: null, accessPath: null, germanLevel: 'B1' });
    expect(redacted.measures).toEqual([
      { ...row.measures[0], kind: null },
      { ...row.measures[1], notPossibleReason: null },
    ]);
    expect(JSON.stringify(redacted)).not.toMatch(/health|psz|protection|25-4a/);
  });

  it('is a column of its category, and never more than was there', () => {
    expect(redactRow(row, without('identity'))).toMatchObject({
      ageGroup: null,
      gender: null,
      originRegion: null,
    });
    expect(redactRow(row, without('plan'))).toMatchObject({ goals: [], measures: [] });
    expect(redactRow(row, without('evaluation')).goals[0]?.attainment).toBeNull();
    fc.assert(
      fc.property(fc.subarray([...dataCategories.codes]), (categories) => {
        const once = redactRow(row, new Set(categories));
        expect(redactRow(once, new Set(categories))).toEqual(once);
        expect(
          once.measures.every((measure) => once.goals.some((goal) => goal.number === measure.goal)),
        ).toBe(true);
        const kept = {
          pseudonym: row.pseudonym,
          minutesTotal: 90,
          legalBasis: 'public-task',
          phase: row.phase,
        };
        expect(once).toMatchObject(kept);
      }),
    );
  });
});

describe('age and origin', () => {
  it('are groups, at the borders of birthdays', () => {
    expect(ageGroup('2008-10-31', '2026-10-31')).toBe('18-24');
    expect(ageGroup('2008-11-01', '2026-10-31')).toBe('under-18');
    expect(ageGroup('1961-10-31', '2026-10-31')).toBe('65-plus');
    expect(ageGroup(null, '2026-10-31')).toBeNull();
    expect(ageGroup('2026-11-01', '2026-10-31')).toBeNull();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
        const older = ageGroup(addDays('2026-10-31', -days - 1), '2026-10-31');
        const younger = ageGroup(addDays('2026-10-31', -days), '2026-10-31');
        if (older === null || younger === null) throw new Error('born before the day');
        expect(ageGroups.indexOf(older)).toBeGreaterThanOrEqual(ageGroups.indexOf(younger));
      }),
    );
  });

  it('name a region for each country, and no country', () => {
    for (const code of countries.codes) expect(originRegions).toContain(originRegion(code));
    expect(originRegion('SY')).toBe('middle-east');
    expect(originRegion(null)).toBeNull();
    expect(originRegion(notAsked)).toBeNull();
    expect(originRegions.some((region) => (countries.codes as readonly string[]).includes(region))).toBe(
      false,
    );
  });
});
