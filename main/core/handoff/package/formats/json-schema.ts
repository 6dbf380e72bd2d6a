import { z } from 'zod';
import { monthExportVersion } from '../../../../../domain/handoff/format-version.ts';
import { monthExport } from '../../../../../domain/handoff/month-export.ts';

/** The part of JSON Schema that the month export uses; the XSD, XML and CSV writers walk it. */
export interface FieldSchema {
  type?: string;
  title?: string;
  pattern?: string;
  enum?: readonly string[];
  const?: number | string;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  maxItems?: number;
  properties?: Record<string, FieldSchema>;
  items?: FieldSchema;
  anyOf?: readonly FieldSchema[];
  codeList?: string;
  table?: string;
  item?: string;
  form?: 'month' | 'timestamp';
}

export const generatedNotice = 'Generated from domain/handoff/month-export.ts. Do not edit.';

/** The JSON Schema (2020-12) of the month export, straight from its one source. */
export function monthExportJsonSchema(): FieldSchema & Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(monthExport, { target: 'draft-2020-12', reused: 'inline' });
  return {
    $schema,
    $id: `urn:kim-fallakte:month-export:${monthExportVersion}`,
    $comment: generatedNotice,
    ...schema,
  } as FieldSchema & Record<string, unknown>;
}

/** A field without its "or null", keeping what was said about it. */
export function withoutNull(schema: FieldSchema): { schema: FieldSchema; nullable: boolean } {
  if (schema.anyOf === undefined) return { schema, nullable: false };
  const kept = schema.anyOf.filter((option) => option.type !== 'null');
  const [only] = kept;
  if (only === undefined || kept.length !== 1)
    throw new Error('a field is either of one type or of that type and null');
  const { anyOf: _, ...about } = schema;
  return { schema: { ...only, ...about }, nullable: kept.length < schema.anyOf.length };
}

export interface Field {
  name: string;
  schema: FieldSchema;
  nullable: boolean;
}

/** Every row asks for the same few lists of fields. */
const knownFields = new WeakMap<FieldSchema, readonly Field[]>();

/** The fields of an object schema, in order. */
export function fieldsOf(schema: FieldSchema): readonly Field[] {
  const known = knownFields.get(schema);
  if (known !== undefined) return known;
  const fields = Object.entries(schema.properties ?? {}).map(([name, field]) => ({
    name,
    ...withoutNull(field),
  }));
  knownFields.set(schema, fields);
  return fields;
}

/** An array's row schema and names. Throws where the source forgot to name them. */
export function rowsOf(schema: FieldSchema): { row: FieldSchema; item: string; table: string } {
  const { items, item, table } = schema;
  if (items === undefined || item === undefined || table === undefined) {
    throw new Error('an array of the month export names its table and its item');
  }
  return { row: items, item, table };
}
