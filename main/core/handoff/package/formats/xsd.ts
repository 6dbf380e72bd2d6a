import { fieldsOf, generatedNotice, monthExportJsonSchema, rowsOf, type FieldSchema } from './json-schema.ts';
import { escapeXml, xmlNamespace, xmlRoot } from './xml.ts';

/** The XML Schema of the month export, generated from its JSON Schema. Works with `xmllint --schema … --nonet`. */
export function monthExportXsd(): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<!-- ${generatedNotice} -->`,
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:k="${xmlNamespace}"`,
    `  targetNamespace="${xmlNamespace}" elementFormDefault="qualified">`,
    `  <xs:element name="${xmlRoot}">`,
    '    <xs:complexType>',
  ];
  writeSequence(monthExportJsonSchema(), '      ', lines);
  lines.push(
    '    </xs:complexType>',
    '    <xs:unique name="pseudonymOnce">',
    '      <xs:selector xpath="k:cases/k:case"/>',
    '      <xs:field xpath="k:pseudonym"/>',
    '    </xs:unique>',
    '  </xs:element>',
    '</xs:schema>',
    '',
  );
  return lines.join('\n');
}

function writeSequence(schema: FieldSchema, indent: string, lines: string[]): void {
  lines.push(`${indent}<xs:sequence>`);
  for (const { name, schema: field, nullable } of fieldsOf(schema)) {
    const occurs = nullable ? ' minOccurs="0"' : '';
    lines.push(`${indent}  <xs:element name="${name}"${occurs}>`);
    writeDocumentation(field, `${indent}    `, lines);
    writeType(field, `${indent}    `, lines);
    lines.push(`${indent}  </xs:element>`);
  }
  lines.push(`${indent}</xs:sequence>`);
}

function writeDocumentation(field: FieldSchema, indent: string, lines: string[]): void {
  if (field.title === undefined) return;
  const codes = field.codeList === undefined ? '' : ` (Schlüssel: ${field.codeList})`;
  lines.push(
    `${indent}<xs:annotation>`,
    `${indent}  <xs:documentation xml:lang="de">${escapeXml(field.title + codes)}</xs:documentation>`,
    `${indent}</xs:annotation>`,
  );
}

function writeType(field: FieldSchema, indent: string, lines: string[]): void {
  if (field.type === 'array') {
    const { row, item } = rowsOf(field);
    lines.push(
      `${indent}<xs:complexType>`,
      `${indent}  <xs:sequence>`,
      `${indent}    <xs:element name="${item}" minOccurs="0" maxOccurs="${field.maxItems ?? 'unbounded'}">`,
      `${indent}      <xs:complexType>`,
    );
    writeSequence(row, `${indent}        `, lines);
    lines.push(
      `${indent}      </xs:complexType>`,
      `${indent}    </xs:element>`,
      `${indent}  </xs:sequence>`,
      `${indent}</xs:complexType>`,
    );
  } else if (field.type === 'object') {
    lines.push(`${indent}<xs:complexType>`);
    writeSequence(field, `${indent}  `, lines);
    lines.push(`${indent}</xs:complexType>`);
  } else {
    const { base, facets } = simpleType(field);
    lines.push(`${indent}<xs:simpleType>`, `${indent}  <xs:restriction base="xs:${base}">`);
    for (const [facet, value] of facets) {
      lines.push(`${indent}    <xs:${facet} value="${escapeXml(String(value))}"/>`);
    }
    lines.push(`${indent}  </xs:restriction>`, `${indent}</xs:simpleType>`);
  }
}

function simpleType(field: FieldSchema): { base: string; facets: [string, string | number][] } {
  const facets: [string, string | number][] = [];
  if (field.const !== undefined) facets.push(['enumeration', field.const]);
  for (const value of field.enum ?? []) facets.push(['enumeration', value]);
  // An XSD pattern always spans the whole value and takes ^ and $ as letters.
  if (field.pattern !== undefined) facets.push(['pattern', field.pattern.replace(/^\^|\$$/g, '')]);
  if (field.maxLength !== undefined) facets.push(['maxLength', field.maxLength]);
  if (field.minimum !== undefined) facets.push(['minInclusive', field.minimum]);
  if (field.maximum !== undefined) facets.push(['maxInclusive', field.maximum]);
  const isNumber = field.type === 'integer' || field.type === 'number';
  if (isNumber) return { base: field.type === 'integer' ? 'int' : 'decimal', facets };
  return { base: field.form === 'timestamp' ? 'dateTime' : 'string', facets };
}
