import type { MonthExport } from '../../../../../domain/handoff/month-export.ts';
import { originRegions } from '../../../../../domain/handoff/origin-region.ts';
import { vocabularies } from '../../../../../domain/vocabulary/all.ts';
import { countries } from '../../../../../domain/vocabulary/countries.ts';
import { notAsked } from '../../../../../domain/vocabulary/vocabulary.ts';
import type { FilledTable } from './csv-tables.ts';
import { fieldsOf, monthExportJsonSchema, type FieldSchema } from './json-schema.ts';
import { textCell } from './spreadsheet-cell.ts';

/** Names of the vocabularies that the month export uses, in the order of the schema. */
export function usedCodeLists(): string[] {
  const names = new Set<string>();
  const walk = (schema: FieldSchema) => {
    if (schema.codeList !== undefined) names.add(schema.codeList);
    if (schema.items !== undefined) walk(schema.items);
    for (const field of fieldsOf(schema)) walk(field.schema);
  };
  walk(monthExportJsonSchema());
  return [...names];
}

/**
 * The field path and list of the first code that its vocabulary does not have, or null. Without this check a name typed
 * into the wrong place could leave in the shape of a code.
 */
export function unknownCode(month: MonthExport): { field: string; codeList: string } | null {
  const byName = new Map(vocabularies.map((vocabulary) => [vocabulary.name, vocabulary]));
  const walk = (value: unknown, schema: FieldSchema, path: string): ReturnType<typeof unknownCode> => {
    if (value === null || value === undefined) return null;
    if (schema.codeList !== undefined) {
      const known = value === notAsked || byName.get(schema.codeList)?.has(value as string) === true;
      return known ? null : { field: path, codeList: schema.codeList };
    }
    const children: [unknown, FieldSchema, string][] =
      schema.items !== undefined
        ? (value as unknown[]).map((entry) => [entry, schema.items as FieldSchema, path])
        : fieldsOf(schema).map(({ name, schema: field }) => [
            (value as Record<string, unknown>)[name],
            field,
            path === '' ? name : `${path}.${name}`,
          ]);
    for (const child of children) {
      const found = walk(...child);
      if (found !== null) return found;
    }
    return null;
  };
  return walk(month, monthExportJsonSchema(), '');
}

/** What the codes mean, in German: a receiver needs no second source to read the tables. */
export function codeTable(): FilledTable {
  const named = new Set(usedCodeLists());
  const rows = vocabularies
    .filter((vocabulary) => named.has(vocabulary.name))
    .flatMap(({ name, codes, label }) => [...codes, notAsked].map((code) => [name, code, label(code, 'de')]));
  const regions = originRegions.map((region) => [
    'origin-regions',
    region,
    countries.groupLabel(region, 'de'),
  ]);
  return {
    name: 'schluessel',
    columns: [
      { field: 'codeList', title: 'Liste', type: 'text' },
      { field: 'code', title: 'Schlüssel', type: 'text' },
      { field: 'label', title: 'Bedeutung', type: 'text' },
    ],
    rows: [...rows, ...regions].map((row) => row.map(textCell)),
  };
}
