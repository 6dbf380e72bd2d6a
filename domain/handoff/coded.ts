import { z } from 'zod';

/** What a schema says about a field besides its type; the formats are generated from it. */
export interface FieldMeta {
  /** German column title, at the same time the documentation of the field in every format. */
  title: string;
  /** Vocabulary the codes come from (`code-lists.ts`). */
  codeList?: string;
  /** For an array of rows: name of its CSV table, and of one row's element in XML. */
  table?: string;
  item?: string;
  /** How a spreadsheet shows the text. */
  form?: 'month' | 'timestamp';
}

/** Letters, digits and single hyphens: a field of this form has no room for a sentence. */
export const codePattern = /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/;

/** A code of a vocabulary. The schema fixes its form only, so that a new entry does not break receivers. */
export const coded = (vocabulary: { name: string }, title: string) =>
  z
    .string()
    .regex(codePattern)
    .max(40)
    .meta({ title, codeList: vocabulary.name } satisfies FieldMeta);

/** A reporting month `YYYY-MM`; exact days stay in the office. */
export const exportMonth = (title: string) =>
  z
    .string()
    .regex(/^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])$/)
    .meta({ title, form: 'month' } satisfies FieldMeta);

/** UTC, `YYYY-MM-DDTHH:MM:SS.sssZ`. */
export const timestamp = (title: string) =>
  z
    .string()
    .regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$/)
    .meta({ title, form: 'timestamp' } satisfies FieldMeta);

export const count = (title: string) => z.int().min(0).max(100_000_000).meta({ title });

/** SHA-512 as 128 lower-case hexadecimal digits. */
export const sha512 = (title: string) =>
  z
    .string()
    .regex(/^[0-9a-f]{128}$/)
    .meta({ title });
