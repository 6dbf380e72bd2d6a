import { randomUUID } from 'node:crypto';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import { mostListRows } from '../../../domain/contract/directory.operations.ts';
import type { Output, ParsedInput } from '../../../domain/contract/operations.ts';
import { guessColumns, type ImportField } from '../../../domain/directory/import-columns.ts';
import { planImport, type ImportPlan } from '../../../domain/directory/import-plan.ts';
import { readImportRow } from '../../../domain/directory/import-row.ts';
import { importsOf, insertImport, takeBackImport } from '../repositories/directory-imports.ts';
import { allInstitutions, insertInstitution } from '../repositories/institutions.ts';
import { allOffers, insertOffer } from '../repositories/offers.ts';
import type { Work } from '../work.ts';
import { readCsvList } from './csv-list.ts';

interface PlannedList {
  readonly header: readonly string[];
  readonly columns: readonly (ImportField | null)[];
  readonly plan: ImportPlan;
}

/** Reads the text and compares it with the directory as it is now. */
function planned(
  { reader, today }: Work,
  { text, columns }: ParsedInput<'directory.previewImport'>,
): PlannedList {
  const { header, rows } = readCsvList(text, mostListRows);
  const guessed = guessColumns(header);
  const chosen = header.map((_, index) => (columns === null ? guessed[index] : columns[index]) ?? null);
  const read = rows.map(({ line, cells }) => {
    const named: Partial<Record<ImportField, string>> = {};
    for (const [index, field] of chosen.entries()) if (field !== null) named[field] ??= cells[index] ?? '';
    return readImportRow(line, named, today);
  });
  const listed = { institutions: allInstitutions(reader), offers: allOffers(reader) };
  return { header, columns: chosen, plan: planImport(read, listed) };
}

export function preview(
  work: Work,
  input: ParsedInput<'directory.previewImport'>,
): Output<'directory.previewImport'> {
  const { header, columns, plan } = planned(work, input);
  return {
    columns: header.map((heading, index) => ({ heading, field: columns[index] ?? null })),
    rows: plan.rows.map(({ row, state }) => ({
      line: row.line,
      institution: row.institution.name,
      offer: row.offer?.title ?? '',
      state,
      problems: row.problems.map(({ field, code }) => ({
        field,
        heading: header[columns.indexOf(field)] ?? null,
        code,
      })),
    })),
    counts: plan.counts,
  };
}

/** @throws OperationFailure `version-conflict` where the result would not be what the person confirmed */
export async function importList(
  work: Work,
  { fileName, confirmed, ...input }: ParsedInput<'directory.import'>,
): Promise<Output<'directory.import'>> {
  const { counts, institutions } = planned(work, input).plan;
  const same = (Object.keys(counts) as (keyof typeof counts)[]).every(
    (name) => counts[name] === confirmed[name],
  );
  if (!same) throw new OperationFailure('version-conflict');
  const id = randomUUID();
  const listing = { listedOn: work.today, importId: id };
  await work.change({ detail: counts }, async (trx) => {
    await insertImport(trx, { id, fileName, ...counts }, work.by);
    for (const { existingId, details, offers } of institutions) {
      const institutionId = existingId ?? randomUUID();
      if (details !== null) await insertInstitution(trx, institutionId, details, listing, work.by);
      for (const offer of offers)
        await insertOffer(trx, { id: randomUUID(), institutionId }, offer, listing, work.by);
    }
  });
  return { id };
}

export function listImports(work: Work): Output<'directory.imports'> {
  return {
    imports: importsOf(work.reader).map(({ importedBy, ...row }) => ({
      ...row,
      importedBy: work.staffName(importedBy),
    })),
  };
}

/** @throws OperationFailure `not-found` where it was taken back before */
export async function undoImport(
  work: Work,
  { importId }: ParsedInput<'directory.undoImport'>,
): Promise<Output<'directory.undoImport'>> {
  return work.change({}, (trx) => takeBackImport(trx, importId, work.by));
}
