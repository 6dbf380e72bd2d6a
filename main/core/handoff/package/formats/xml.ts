import { monthExportVersion } from '../../../../../domain/handoff/format-version.ts';
import type { MonthExport } from '../../../../../domain/handoff/month-export.ts';
import { fieldsOf, monthExportJsonSchema, rowsOf, type FieldSchema } from './json-schema.ts';

export const xmlNamespace = `urn:kim-fallakte:month-export:${monthExportVersion}`;
export const xmlRoot = 'monthExport';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

/** The month as XML, valid against `xsd.ts`. A field that is null is left out. */
export function monthExportXml(month: MonthExport): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', `<${xmlRoot} xmlns="${xmlNamespace}">`];
  writeFields(month as Record<string, unknown>, monthExportJsonSchema(), 1, lines);
  lines.push(`</${xmlRoot}>`, '');
  return lines.join('\n');
}

function writeFields(
  value: Record<string, unknown>,
  schema: FieldSchema,
  depth: number,
  lines: string[],
): void {
  const indent = '  '.repeat(depth);
  for (const { name, schema: field } of fieldsOf(schema)) {
    const content = value[name];
    if (content === null || content === undefined) continue;
    if (field.type === 'array') {
      const { row, item } = rowsOf(field);
      lines.push(`${indent}<${name}>`);
      for (const entry of content as Record<string, unknown>[]) {
        lines.push(`${indent}  <${item}>`);
        writeFields(entry, row, depth + 2, lines);
        lines.push(`${indent}  </${item}>`);
      }
      lines.push(`${indent}</${name}>`);
    } else if (field.type === 'object') {
      lines.push(`${indent}<${name}>`);
      writeFields(content as Record<string, unknown>, field, depth + 1, lines);
      lines.push(`${indent}</${name}>`);
    } else {
      lines.push(`${indent}<${name}>${escapeXml(String(content as string | number))}</${name}>`);
    }
  }
}
