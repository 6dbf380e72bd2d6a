import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePattern } from '../../../domain/handoff/coded.ts';
import { vocabularies } from '../../../domain/vocabulary/all.ts';
import { notAsked } from '../../../domain/vocabulary/vocabulary.ts';
import { monthExport } from '../../../domain/handoff/month-export.ts';
import { monthExportVersion } from '../../../domain/handoff/format-version.ts';
import { codeTable, unknownCode, usedCodeLists } from '../../../main/core/handoff/package/formats/codes.ts';
import { csvOf } from '../../../main/core/handoff/package/formats/csv.ts';
import { csvTables, fillCsvTables } from '../../../main/core/handoff/package/formats/csv-tables.ts';
import { monthExportJsonSchema } from '../../../main/core/handoff/package/formats/json-schema.ts';
import {
  monthCell,
  numberCell,
  readTextCell,
  textCell,
  timestampCell,
} from '../../../main/core/handoff/package/formats/spreadsheet-cell.ts';
import { monthExportXsd } from '../../../main/core/handoff/package/formats/xsd.ts';
import { parseCsv } from './fixtures/parse-csv.ts';
import { sampleMonth } from './fixtures/sample-month.ts';

const golden = (name: string) => `./golden/month-export-v${monthExportVersion}.generated.${name}`;
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

describe('the generated formats of the month export', () => {
  // A difference means that receivers' programs break: raise `monthExportVersion`, then update with `vitest -u`.
  it('are the pinned ones', async () => {
    await expect(json(monthExportJsonSchema())).toMatchFileSnapshot(golden('schema.json'));
    await expect(monthExportXsd()).toMatchFileSnapshot(golden('xsd'));
    await expect(json(csvTables())).toMatchFileSnapshot(golden('csv-columns.json'));
  });

  it('say the same in the CSV tables as in the data', () => {
    const month = sampleMonth(2);
    const tables = new Map(fillCsvTables(month).map((table) => [table.name, parseCsv(csvOf(table))]));
    const [titles, first] = tables.get('faelle') ?? [];
    const row = Object.fromEntries((titles ?? []).map((title, column) => [title, first?.[column]]));
    expect(row).toMatchObject({
      Pseudonym: month.cases[0]?.pseudonym,
      'Gemeinde (AGS)': "'05766020",
      'Beginn (Monat)': '06.2025',
      Altersgruppe: "'25-34",
      Nachhaltigkeit: '',
    });
    expect(tables.get('paket')?.[1]).toContain('02.11.2026 08:05:00');
    expect(tables.get('ziele')?.map((cells) => cells.at(-1))).toEqual([
      'Zielerreichung gemeinsam (GAS)',
      '1',
      '-2',
      '1',
      '-2',
    ]);
    expect(tables.get('massnahmen')).toHaveLength(1 + 4);
    expect(tables.get('minuten')).toHaveLength(1 + 4);
    for (const rows of tables.values()) expect(new Set(rows.map((cells) => cells.length)).size).toBe(1);
  });

  it('explain every code in German, and know no other', () => {
    const rows = parseCsv(csvOf(codeTable()));
    expect(rows).toContainEqual(['fields-of-action', 'housing', 'Wohnen']);
    expect(rows).toContainEqual(['municipalities', "'05766044", 'Lemgo']);
    expect(new Set(rows.slice(1).map(([list]) => list))).toEqual(
      new Set([...usedCodeLists(), 'origin-regions']),
    );

    const month = sampleMonth(1);
    expect(unknownCode(month)).toBeNull();
    const [row] = month.cases;
    if (row === undefined) throw new Error('the sample has a case');
    const withName = {
      ...month,
      cases: [{ ...row, goals: row.goals.map((goal) => ({ ...goal, state: 'Drita' })) }],
    };
    expect(monthExport.safeParse(withName).success).toBe(true);
    expect(unknownCode(withName)).toEqual({ field: 'cases.goals.state', codeList: 'goal-states' });
  });

  it('take every code that the vocabularies have', () => {
    for (const { name, codes } of vocabularies.filter((list) => usedCodeLists().includes(list.name))) {
      for (const code of [...codes, notAsked]) expect(code, name).toMatch(codePattern);
    }
  });

  it('have no room for a sentence in any field', () => {
    const month = sampleMonth(1);
    const sentence = 'Frau Hoxha wohnt in Detmold';
    const spoilt = (value: unknown): unknown[] => {
      if (Array.isArray(value))
        return (value as unknown[]).flatMap((entry, at) =>
          spoilt(entry).map((bad) => (value as unknown[]).with(at, bad)),
        );
      if (value === null || typeof value !== 'object') return [sentence];
      return Object.entries(value).flatMap(([key, entry]) =>
        spoilt(entry).map((bad) => ({ ...value, [key]: bad })),
      );
    };
    const all = spoilt(month);
    expect(all.length).toBeGreaterThan(50);
    for (const bad of all) expect(monthExport.safeParse(bad).success).toBe(false);
  });
});

describe('cells for a German Excel', () => {
  /** What Excel or LibreOffice would run or turn into something else. */
  const harmful = /^\s*([=+\-@\t\r]|[\uFF1D\uFF0B\uFF0D\uFF20]|\d)/;
  const nasty = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .tuple(
        fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠', "'", ' ', '"', ';', '1'),
        fc.string(),
      )
      .map(([start, rest]) => start + rest),
    fc.constantFrom(
      "=cmd|' /C calc'!A0",
      '@SUM(1+1)',
      '+49 5231 62',
      '05766020',
      '1E5',
      '25-2',
      ' =1+1',
      '\u00A0=1',
    ),
  );

  it('never begin as a formula, number or date, and lose nothing', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const cell = textCell(text);
        expect(harmful.test(cell)).toBe(false);
        expect(readTextCell(cell)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('come back from the file as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(nasty, nasty), { maxLength: 5 }), (rows) => {
        const columns = ['a', 'b'].map((title) => ({ field: title, title, type: 'text' as const }));
        const cells = rows.map((row) => row.map(textCell));
        expect(parseCsv(csvOf({ columns, rows: cells }))).toEqual([['a', 'b'], ...cells]);
      }),
      { numRuns: 500 },
    );
  });

  it('write numbers with a decimal comma, and months and times the German way', () => {
    expect([0, -2, 1140, 1.5, -0.25, 1e6].map(numberCell)).toEqual([
      '0',
      '-2',
      '1140',
      '1,5',
      '-0,25',
      '1000000',
    ]);
    expect(() => numberCell(Number.NaN)).toThrow(RangeError);
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (number) => {
        expect(Number(numberCell(number / 100).replace(',', '.'))).toBe(number / 100);
      }),
    );
    expect(monthCell('2026-03')).toBe('03.2026');
    expect(timestampCell('2026-11-02T08:05:09.123Z')).toBe('02.11.2026 08:05:09');
  });
});
