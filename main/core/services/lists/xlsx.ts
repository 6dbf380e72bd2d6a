import { OperationFailure } from '../../../../domain/contract/errors.ts';
import type { ListLimits } from '../../../../domain/lists/list-limits.ts';
import { PackageDefect } from '../../handoff/package/defect.ts';
import { unpack } from '../../handoff/package/unpack.ts';
import type { ListLine } from './list-file.ts';
import { refusedList } from './refused-list.ts';
import { columnOf, dateText, numberText, showsDate, unescaped, type CellStyles } from './xlsx-cells.ts';
import { readXml } from './xml.ts';

type Parts = ReadonlyMap<string, string>;

interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly path: string }[];
  readonly from1904: boolean;
}

/** Text of a workbook and nothing else: no pictures, no drawings, no comments. */
const wanted =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/;

/**
 * One sheet of an Excel workbook (.xlsx, ECMA-376), read without working anything out: formulas give the value that was
 * saved with them. @throws OperationFailure `list-refused`, `list-too-long`
 */
export async function readXlsx(bytes: Uint8Array, chosen: string | null, limits: ListLimits) {
  const { names, parts } = await partsOf(bytes, limits);
  refuseOthers(names);
  try {
    const { sheets, from1904 } = workbookOf(parts);
    const sheet = sheets.find(({ name }) => name === chosen) ?? sheets[0];
    const xml = sheet && parts.get(sheet.path);
    if (sheet === undefined || xml === undefined) throw refusedList('damaged');
    const styles = { isDate: dateStylesOf(parts.get('xl/styles.xml') ?? ''), from1904 };
    const texts = textsOf(parts.get('xl/sharedStrings.xml') ?? '');
    const lines = linesOf(xml, texts, styles, limits);
    return { sheets: sheets.map(({ name }) => name), sheet: sheet.name, lines };
  } catch (thrown) {
    // What the parser says quotes the file.
    throw thrown instanceof OperationFailure ? thrown : refusedList('damaged');
  }
}

async function partsOf(bytes: Uint8Array, limits: ListLimits): Promise<{ names: string[]; parts: Parts }> {
  const names: string[] = [];
  const { bytes: archiveSize, expanded: totalSize, ratio } = limits;
  try {
    const files = await unpack(
      bytes,
      { archiveSize, totalSize, ratio, entryCount: 2000 },
      {
        // Nothing of it is written anywhere: a path is only looked up.
        isSafe: (path) => names.push(path) > 0,
        isWanted: (path) => wanted.test(path),
      },
    );
    const decoder = new TextDecoder('utf-8', { fatal: true });
    return { names, parts: new Map(files.map(({ path, bytes: part }) => [path, decoder.decode(part)])) };
  } catch (thrown) {
    if (!(thrown instanceof PackageDefect)) throw refusedList('damaged');
    switch (thrown.code) {
      case 'expands-too-much':
      case 'entry-too-large':
      case 'too-many-entries':
        throw refusedList('expands-too-much');
      case 'entry-encrypted':
        throw refusedList('encrypted');
      default:
        throw refusedList('damaged');
    }
  }
}

/** What is a ZIP too, and no list. */
function refuseOthers(names: readonly string[]): void {
  if (names.some((name) => /(?:^|\/)vbaProject\.bin$|^xl\/macrosheets\//i.test(name)))
    throw refusedList('macros');
  if (names.includes('xl/workbook.bin')) throw refusedList('binary-excel');
  if (names.includes('xl/workbook.xml')) return;
  throw refusedList(
    names.includes('content.xml') && names.includes('mimetype') ? 'open-document' : 'not-a-list',
  );
}

function workbookOf(parts: Parts): Workbook {
  const targets = new Map<string, string>();
  readXml(parts.get('xl/_rels/workbook.xml.rels') ?? '', {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const { Id: id = '', Target: target = '' } = attributes();
      targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
  });
  const all: { name: string; path: string; hidden: boolean }[] = [];
  let from1904 = false;
  readXml(parts.get('xl/workbook.xml') ?? '', {
    open(name, attributes) {
      const said = attributes();
      if (name === 'workbookPr') from1904 = said['date1904'] === '1' || said['date1904'] === 'true';
      if (name !== 'sheet') return;
      const id = Object.entries(said).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      const path = targets.get(id);
      if (path === undefined || !parts.has(path)) return;
      all.push({ name: said['name'] ?? '', path, hidden: (said['state'] ?? 'visible') !== 'visible' });
    },
  });
  const visible = all.filter(({ hidden }) => !hidden);
  return { sheets: visible.length > 0 ? visible : all, from1904 };
}

/** For each style of a cell whether it shows a day. */
function dateStylesOf(xml: string): boolean[] {
  const codes = new Map<number, string>();
  const found: boolean[] = [];
  let inCells = false;
  readXml(xml, {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes()['numFmtId']), attributes()['formatCode'] ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) {
        const id = Number(attributes()['numFmtId'] ?? 0);
        found.push(showsDate(id, codes.get(id)));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return found;
}

/** The texts that cells name by number; how they are spoken (`rPh`) is left out. */
function textsOf(xml: string): string[] {
  const texts: string[] = [];
  let current = '';
  let [inText, spoken] = [false, false];
  readXml(xml, {
    open(name) {
      if (name === 'si') current = '';
      if (name === 'rPh') spoken = true;
      if (name === 't') inText = !spoken;
    },
    text(text) {
      if (inText) current += text;
    },
    close(name) {
      if (name === 't') inText = false;
      if (name === 'rPh') spoken = false;
      if (name === 'si') texts.push(unescaped(current));
    },
  });
  return texts;
}

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  isFormula: boolean;
  value: string;
}

function linesOf(xml: string, texts: readonly string[], styles: CellStyles, limits: ListLimits): ListLine[] {
  const lines: ListLine[] = [];
  let line = 0;
  let cells: string[] = [];
  let next = 0;
  let cell: OpenCell | null = null;
  let [reads, spoken] = [false, false];

  const finishCell = (done: OpenCell) => {
    const text = textOf(done, texts, styles).trim();
    if (text === '') return;
    if (text.length > limits.cell) throw refusedList('cell-too-long');
    if (done.column >= limits.columns) throw refusedList('too-many-columns');
    while (cells.length < done.column) cells.push('');
    cells[done.column] = text;
  };
  const finishRow = () => {
    if (cells.length === 0) return;
    if (lines.length > limits.rows) throw new OperationFailure('list-too-long');
    lines.push({ line, cells });
  };

  readXml(xml, {
    open(name, attributes) {
      if (name === 'row') {
        const { r: row } = attributes();
        line = row === undefined ? line + 1 : Number(row);
        cells = [];
        next = 0;
      } else if (name === 'c') {
        const { r: reference, t: type = 'n', s: style = '-1' } = attributes();
        const column = columnOf(reference) ?? next;
        next = column + 1;
        cell = { column, type, style: Number(style), isFormula: false, value: '' };
      } else if (name === 'f' && cell !== null) cell.isFormula = true;
      else if (name === 'rPh') spoken = true;
      else if (name === 'v' || name === 't') reads = cell !== null && !spoken;
    },
    text(text) {
      if (reads && cell !== null) cell.value += text;
    },
    close(name) {
      if (name === 'v' || name === 't') reads = false;
      else if (name === 'rPh') spoken = false;
      else if (name === 'c' && cell !== null) {
        finishCell(cell);
        cell = null;
      } else if (name === 'row') finishRow();
    },
  });
  return lines;
}

/** What stands in a cell, as a person would type it. */
function textOf(
  { type, value, style, isFormula }: OpenCell,
  texts: readonly string[],
  styles: CellStyles,
): string {
  // Programs that write formulas without working them out leave no value: nobody may take that for an empty cell.
  if (value === '') return isFormula && type !== 'str' ? '#FORMEL' : '';
  switch (type) {
    case 's':
      return texts[Number(value)] ?? '';
    case 'str':
    case 'inlineStr':
      return unescaped(value);
    case 'b':
      return value === '1' ? 'ja' : 'nein';
    case 'd':
      return value;
    case 'e':
      return value;
    default:
      return (styles.isDate[style] ?? false) && Number.isFinite(Number(value)) && Number(value) >= 0
        ? dateText(Number(value), styles.from1904)
        : numberText(value);
  }
}
