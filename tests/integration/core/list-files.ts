import { archive } from '../../../main/core/handoff/package/archive.ts';
import type { ListCounts } from '../../../domain/lists/list-decisions.ts';
import type { ListKind } from '../../../domain/lists/list-kinds.ts';
import type { Desk } from '../../stories/office.ts';

/** A list as a file of an office. */
export const csvFile = (text: string, name = 'liste.csv') => ({ name, bytes: Buffer.from(text, 'utf8') });

export const listInput = (kind: ListKind, text: string) => ({
  kind,
  file: csvFile(text),
  sheet: null,
  columns: null,
});

/** Confirms a list as the page does, with the counts that the person has seen. */
export async function confirmList(
  { call }: Desk,
  kind: ListKind,
  text: string,
  { anyway = [], counts }: { anyway?: number[]; counts?: ListCounts } = {},
) {
  const input = listInput(kind, text);
  const { counts: shown } = await call('list.preview', input);
  return call('list.confirm', { ...input, anyway, confirmed: counts ?? shown });
}

/** Confirms it and writes all of it. */
export async function readIn(...parameters: Parameters<typeof confirmList>) {
  const [desk] = parameters;
  const { id, total } = await confirmList(...parameters);
  await writeAll(desk, id);
  return { importId: id, total };
}

/** Writes on until nothing is left but what is held. */
export async function writeAll({ call }: Desk, importId: string) {
  for (;;) {
    const progress = await call('list.write', { importId });
    if (progress.written + progress.held.count >= progress.total) return progress;
  }
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Parts of a workbook with one sheet, as spreadsheet programs write them; more parts may be added or replaced. */
export async function workbook(
  rows: string,
  { shared = '', parts = {} }: { shared?: string; parts?: Record<string, string | Uint8Array> } = {},
): Promise<Uint8Array> {
  const all: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Fälle &amp; mehr" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/styles.xml': `${head}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="DD\\.MM\\.YYYY"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `${head}<sst xmlns="${main}">${shared}</sst>`,
    'xl/worksheets/sheet1.xml': `${head}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
    ...parts,
  };
  return archive(
    Object.entries(all).map(([path, content]) => ({
      path,
      bytes: typeof content === 'string' ? Buffer.from(content, 'utf8') : content,
    })),
  );
}
