import {
  monthExport,
  type MonthExport,
  type MonthExportHeader,
} from '../../../../domain/handoff/month-export.ts';
import { monthExportVersion } from '../../../../domain/handoff/format-version.ts';
import { archive, type PackedFile } from './archive.ts';
import { compareWithManifest, manifestOf, parseManifest, sha512Hex } from './checksums.ts';
import { PackageDefect } from './defect.ts';
import { codeTable, unknownCode } from './formats/codes.ts';
import { csvOf } from './formats/csv.ts';
import { csvTables, fillCsvTables } from './formats/csv-tables.ts';
import { monthExportJsonSchema } from './formats/json-schema.ts';
import { monthExportXml } from './formats/xml.ts';
import { monthExportXsd } from './formats/xsd.ts';
import { unpack } from './unpack.ts';

export const manifestName = 'manifest-sha512.txt';
export const jsonPath = 'data/month-export.json';

/** What two people put their names to: the data files of a package and the hash of their manifest. */
export interface FrozenPayload {
  header: MonthExportHeader;
  files: readonly PackedFile[];
  /** SHA-512 (hex) of `manifest-sha512.txt`, which holds the SHA-512 of every data file. */
  manifestHash: string;
  /** The same as one reproducible ZIP, to be kept until release (`thawPayload` reads it). */
  bytes: Uint8Array;
}

/**
 * Renders the month in all its formats. The same month gives the same bytes.
 * Throws ZodError for a month that is not in the form of the format, PackageDefect `code-unknown` for a code that no
 * vocabulary has.
 */
export async function freezePayload(month: MonthExport): Promise<FrozenPayload> {
  const checked = monthExport.parse(month);
  const unknown = unknownCode(checked);
  if (unknown !== null) throw new PackageDefect('code-unknown', unknown.field);
  const files = renderFiles(checked);
  const manifest = manifestOf(files);
  const bytes = await archive([{ path: manifestName, bytes: manifest }, ...files]);
  return { header: checked.header, files, manifestHash: sha512Hex(manifest), bytes };
}

function renderFiles(month: MonthExport): PackedFile[] {
  const text = (path: string, content: string): PackedFile => ({ path, bytes: Buffer.from(content, 'utf8') });
  const json = (path: string, content: unknown) => text(path, `${JSON.stringify(content, null, 2)}\n`);
  return [
    text(jsonPath, `${JSON.stringify(month)}\n`),
    text('data/month-export.xml', monthExportXml(month)),
    ...[...fillCsvTables(month), codeTable()].map((table) =>
      text(`data/csv/${table.name}.csv`, csvOf(table)),
    ),
    json('data/schema/month-export.schema.json', monthExportJsonSchema()),
    text('data/schema/month-export.xsd', monthExportXsd()),
    json('data/schema/csv-columns.json', csvTables()),
  ];
}

/**
 * Reads a frozen payload back, so that what is released is what was prepared.
 * Throws PackageDefect when a byte of it is not as it was (`file-changed` and others).
 * @param manifestHash the hash that was kept beside the bytes when they were frozen
 */
export async function thawPayload(bytes: Uint8Array, manifestHash: string): Promise<FrozenPayload> {
  const entries = await unpack(bytes);
  const manifest = entries.find((entry) => entry.path === manifestName);
  if (manifest === undefined) throw new PackageDefect('manifest-missing');
  if (sha512Hex(manifest.bytes) !== manifestHash) throw new PackageDefect('file-changed', manifestName);
  const files = entries.filter((entry) => entry !== manifest);
  compareWithManifest(files, parseManifest(manifest.bytes));
  return { header: readMonthExport(files).header, files, manifestHash, bytes };
}

/** The month from the data files of a package. Throws PackageDefect. */
export function readMonthExport(files: readonly PackedFile[]): MonthExport {
  const file = files.find((entry) => entry.path === jsonPath);
  if (file === undefined) throw new PackageDefect('file-missing', jsonPath);
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(file.bytes).toString('utf8'));
  } catch {
    throw new PackageDefect('data-malformed', jsonPath);
  }
  const version = (value as { header?: { schemaVersion?: unknown } } | null)?.header?.schemaVersion;
  if (typeof version === 'number' && version !== monthExportVersion) {
    throw new PackageDefect('schema-unknown', jsonPath);
  }
  const parsed = monthExport.safeParse(value);
  if (!parsed.success) throw new PackageDefect('data-malformed', jsonPath);
  return parsed.data;
}
