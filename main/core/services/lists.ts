import { randomUUID } from 'node:crypto';
import { stringify } from 'csv-stringify/sync';
import { mayUse } from '../../../domain/access/permissions.ts';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import type { Output, ParsedInput } from '../../../domain/contract/operations.ts';
import { cellsByField, guessColumns, headingsKey } from '../../../domain/lists/columns.ts';
import { sameCounts } from '../../../domain/lists/list-decisions.ts';
import { fieldsOf, listColumns, type ListKind } from '../../../domain/lists/list-kinds.ts';
import { lastDayToUndo } from '../../../domain/lists/list-undo.ts';
import { listLimits } from '../../../domain/lists/list-limits.ts';
import {
  importById,
  importsOf,
  insertImport,
  mappingOf,
  markUndone,
  saveMapping,
  confirmFewer,
  dropUnits,
  heldUnits,
  keepUnit,
  nextUnits,
  type ListImport,
} from '../repositories/list-imports.ts';
import { removeImported } from '../repositories/list-undo.ts';
import type { Work } from '../work.ts';
import { caseList } from './lists/cases.ts';
import { contactList } from './lists/contacts.ts';
import { directoryList } from './lists/directory.ts';
import { interpreterList } from './lists/interpreters.ts';
import { readListFile, type ListSheet } from './lists/list-file.ts';
import type { JudgedList, ListService } from './lists/list-service.ts';
import { putOnPaper } from './papers.ts';

const services: Readonly<Record<ListKind, ListService<never>>> = {
  directory: directoryList as ListService<never>,
  cases: caseList as ListService<never>,
  contacts: contactList as ListService<never>,
  interpreters: interpreterList as ListService<never>,
};
/** Each kind reads back what it wrote itself; between the two it is nobody's business what a unit is. */
const serviceOf = (kind: ListKind) => services[kind] as unknown as ListService;

/** So many cells of each column are shown beside it. */
const samples = 3;

interface PlannedList {
  readonly sheet: ListSheet;
  readonly columns: readonly (string | null)[];
  readonly remembered: boolean;
  readonly list: JudgedList<unknown>;
}

/** Reads the file and compares it with the vault as it is now. */
async function planned(
  work: Work,
  input: Omit<ParsedInput<'list.preview'>, 'part'>,
  part: { readonly from: number; readonly count: number } | null,
): Promise<PlannedList> {
  const { kind, file } = input;
  const sheet = await readListFile(file.bytes, input.sheet, listLimits);
  const { header, rows } = sheet;
  const known = mappingOf(work.reader, kind, headingsKey(header));
  const chosen = input.columns ?? known ?? guessColumns(kind, header);
  const columns = header.map((_, index) => chosen[index] ?? null);
  const list = serviceOf(kind).judge(
    work,
    rows.map(({ line, cells }) => ({ line, cells: cellsByField(columns, cells) })),
    part === null ? { from: 0, to: rows.length } : { from: part.from, to: part.from + part.count },
  );
  return { sheet, columns, remembered: input.columns === null && known !== null, list };
}

export async function preview(
  work: Work,
  { part, ...input }: ParsedInput<'list.preview'>,
): Promise<Output<'list.preview'>> {
  const { sheet, columns, remembered, list } = await planned(work, input, part);
  const { header, rows } = sheet;
  const cellsByLine = new Map(rows.map(({ line, cells }) => [line, cells]));
  const judged = list.rows.map(({ problems, hits = [], sameAsLine = null, samePerson = [], ...row }) => ({
    ...row,
    hits,
    sameAsLine,
    samePerson: [...samePerson],
    problems: problems.map(({ field, code, line = null }) => {
      const index = columns.indexOf(field);
      const words = cellsByLine.get(row.line)?.[index] ?? '';
      return { field, code, line, heading: header[index] ?? null, words: words.slice(0, shownWords) };
    }),
  }));
  const hits = judged.flatMap((row) => row.hits);
  // Looking for duplicates reaches into colleagues' cases: how far shows in the log.
  work.read({
    detail: {
      kind: input.kind,
      rows: judged.length,
      hits: hits.length,
      foreign: hits.filter((hit) => !hit.mayOpen).length,
    },
  });
  return {
    sheets: [...sheet.sheets],
    sheet: sheet.sheet,
    columns: header.map((heading, index) => ({
      heading,
      field: columns[index] ?? null,
      samples: samplesOf(rows.map(({ cells }) => cells[index] ?? '')),
    })),
    remembered,
    total: rows.length,
    rows: judged,
    counts: list.counts(new Set()),
  };
}

/** As much of a cell as anybody needs to find it again. */
const shownWords = 80;

const samplesOf = (cells: readonly string[]): string[] =>
  [...new Set(cells.filter((text) => text !== ''))]
    .slice(0, samples)
    .map((text) => text.slice(0, shownWords));

/** @throws OperationFailure `version-conflict` where the result would not be what the person confirmed */
export async function confirm(
  work: Work,
  { anyway, confirmed, ...input }: ParsedInput<'list.confirm'>,
): Promise<Output<'list.confirm'>> {
  const { kind, file } = input;
  const { list, sheet, columns } = await planned(work, input, null);
  const lines = new Set(anyway);
  const counts = list.counts(lines);
  const units = list.units(lines);
  if (!sameCounts(counts, confirmed)) throw new OperationFailure('version-conflict');
  if (units.length === 0) throw new OperationFailure('list-refused', { detail: { cause: 'no-rows' } });
  const id = randomUUID();
  const headings = Object.fromEntries(
    columns.flatMap((field, index) => (field === null ? [] : [[field, sheet.header[index] ?? '']])),
  );
  await work.change({ detail: { kind, ...counts } }, async (trx) => {
    await insertImport(trx, { id, kind, fileName: file.name, counts, headings, units }, work.by);
    await saveMapping(trx, kind, headingsKey(sheet.header), columns, work.by);
  });
  return progressOf(work, importById(work.reader, id));
}

/** @throws OperationFailure `not-found` where it was taken back meanwhile */
export async function write(
  work: Work,
  { importId }: ParsedInput<'list.write'>,
): Promise<Output<'list.write'>> {
  const { kind, left } = requireOwn(work, importId);
  const service = serviceOf(kind);
  const check = service.check?.(work);
  const part = nextUnits(work.reader, importId).map(({ place, unit: kept }) => {
    const unit = service.unit.parse(kept);
    return { place, unit, problem: check?.misfit(unit) ?? null };
  });
  const fitting = part.filter(({ problem }) => problem === null);
  const written = fitting.length;
  await work.change(
    { detail: { kind, written, held: part.length - written, left: left - written } },
    async (trx) => {
      const places = fitting.map(({ place }) => place);
      await dropUnits(trx, importId, places, work.by);
      for (const one of part) if (one.problem !== null) await keepUnit(trx, importId, one);
      await service.write(
        trx,
        fitting.map(({ unit }) => unit),
        importId,
        work,
      );
    },
  );
  return progressOf(work, importById(work.reader, importId));
}

/**
 * What stands in the way is what the person has seen, or it is held as before with what it is now. What fits again needs
 * no change of its own.
 * @throws OperationFailure `not-found` where the import was taken back meanwhile
 */
export async function decideHeld(
  work: Work,
  { importId, decision }: ParsedInput<'list.decideHeld'>,
): Promise<Output<'list.decideHeld'>> {
  const { kind } = requireOwn(work, importId);
  const service = serviceOf(kind);
  const held = heldUnits(work.reader, importId);
  await work.change({ detail: { kind, decision, held: held.length } }, async (trx) => {
    if (decision === 'leave-out') {
      const places = held.map(({ place }) => place);
      await dropUnits(trx, importId, places, work.by);
      await confirmFewer(trx, importId, held.length);
      return;
    }
    const check = service.check?.(work);
    for (const { place, unit: kept, problem: seen } of held) {
      const unit = service.unit.parse(kept);
      const now = check?.misfit(unit) ?? null;
      const isAsSeen = now !== null && now.code === seen?.code;
      const decided = isAsSeen && check !== undefined ? check.confirmedAgain(unit) : unit;
      const problem = isAsSeen ? (check?.misfit(decided) ?? null) : now;
      await keepUnit(trx, importId, { place, unit: decided, problem });
    }
  });
  return progressOf(work, importById(work.reader, importId));
}

/** So many of what no longer fits are named at once. */
const mostHeldNamed = 25;

function progressOf({ reader }: Work, { id, fileName, units, left, held, headings }: ListImport) {
  const rows = held === 0 ? [] : heldUnits(reader, id).slice(0, mostHeldNamed);
  return {
    id,
    fileName,
    total: units,
    written: units - left,
    held: {
      count: held,
      first: rows.flatMap(({ lines, problem }) =>
        problem === null ? [] : [{ ...problem, lines: [...lines], heading: headings[problem.field] ?? null }],
      ),
    },
  };
}

export function listImports(work: Work, { kind }: ParsedInput<'list.imports'>): Output<'list.imports'> {
  return {
    imports: importsOf(work.reader, kind)
      .filter((found) => isOwn(work, found))
      .map((found) => ({
        ...progressOf(work, found),
        counts: found.counts,
        importedAt: found.importedAt,
        importedBy: work.staffName(found.importedBy),
        undoneAt: found.undoneAt,
        undoUntil: lastDayToUndo(found.importedAt),
      })),
  };
}

/** @throws OperationFailure `not-found` where it was taken back before */
export async function undo(work: Work, { importId }: ParsedInput<'list.undo'>): Promise<Output<'list.undo'>> {
  const { kind, units, left } = requireOwn(work, importId);
  const note = ({ removed, kept }: { readonly removed: number; readonly kept: number }) => ({
    detail: { kind, written: units - left, removed, kept },
  });
  return work.change(note, async (trx) => {
    await markUndone(trx, importId, work.by);
    const { removed, kept } = await removeImported(trx, work.reader, kind, importId, work.by);
    return { removed, kept: kept.length, examples: kept.slice(0, mostExamples) };
  });
}

const mostExamples = 50;

/** Directory and pool are everybody's; cases and contacts are taken back by who brought them, or by the Teamleitung. */
const isOwn = ({ user }: Work, { kind, importedBy }: Pick<ListImport, 'kind' | 'importedBy'>): boolean =>
  kind === 'directory' ||
  kind === 'interpreters' ||
  importedBy === user.slotId ||
  mayUse(user.role, 'case.readAll');

/** @throws OperationFailure `not-found` */
function requireOwn(work: Work, importId: string): ListImport {
  const found = importById(work.reader, importId);
  if (!isOwn(work, found) || found.undoneAt !== null || lastDayToUndo(found.importedAt) < work.today)
    throw new OperationFailure('not-found');
  return found;
}

const templateNames: Readonly<Record<ListKind, string>> = {
  directory: 'KIM-Vorlage_Stellen.csv',
  cases: 'KIM-Vorlage_Faelle.csv',
  contacts: 'KIM-Vorlage_Kontakte.csv',
  interpreters: 'KIM-Vorlage_Sprachmittlung.csv',
};

/** @throws OperationFailure as `putOnPaper` */
export async function saveTemplate(
  work: Work,
  { kind }: ParsedInput<'list.saveTemplate'>,
): Promise<Output<'list.saveTemplate'>> {
  const { headings, example } = listColumns[kind];
  const fields = fieldsOf(kind);
  const rows = [fields.map((field) => headings[field]?.[0]), fields.map((field) => example[field] ?? '')];
  const text = stringify(rows, { delimiter: ';', record_delimiter: '\r\n', bom: true });
  return putOnPaper(work, {
    note: { detail: { kind } },
    name: templateNames[kind],
    bytes: Buffer.from(text, 'utf8'),
  });
}
