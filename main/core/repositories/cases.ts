import type { Knex } from 'knex';
import type { CaseFile, IntakeDetails, PhaseChange } from '../../../domain/case/case-file.ts';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import type { Authorship } from '../work.ts';
import { asRow, columnName, selected } from './columns.ts';
import { reading, type Reader } from './reading.ts';
import { insertVersioned, updateVersioned } from './versioned.ts';

const intakeFields = [
  'municipality',
  'openedOn',
  'accessPath',
  'occasion',
  'criteria',
  'informedOn',
  'informedIn',
  'legalBasis',
  'dataSource',
  'formerReference',
] as const satisfies readonly (keyof IntakeDetails)[];

const stateFields = [
  'reference',
  'clientId',
  'responsible',
  'phase',
  'admission',
  'admissionNote',
  'referredTo',
  'referralConsent',
  'referralConsentNote',
  'admittedOn',
  'closedOn',
  'closureReason',
  'endedOn',
] as const satisfies readonly (keyof CaseFile)[];

/** All columns of a case file, for joins that need them. */
export const caseFields = ['id', ...intakeFields, ...stateFields, 'version'] as const;

type CaseRow = Omit<CaseFile, 'criteria'> & { criteria: string };
export const toCaseFile = (row: CaseRow): CaseFile => ({
  ...row,
  criteria: JSON.parse(row.criteria) as CaseFile['criteria'],
});

const caseRows = reading<CaseRow, [id: string]>((knex, id) =>
  knex('case_file').where('id', id).select(selected(caseFields)),
);

/** @throws OperationFailure `not-found` */
export function caseById(reader: Reader, id: string): CaseFile {
  const [row] = caseRows(reader, id);
  if (row === undefined) throw new OperationFailure('not-found');
  return toCaseFile(row);
}

export async function caseIdByReference(reader: Reader, reference: string): Promise<string | undefined> {
  const row = (await reader.knex('case_file').where({ reference }).first('id')) as { id: string } | undefined;
  return row?.id;
}

const namedRows = reading<{ id: string; reference: string; formerReference: string }, []>((knex) =>
  knex('case_file').select('id', 'reference', 'former_reference as formerReference'),
);
/** Every case by both its Aktenzeichen, for a list that names them. */
export const referencesOfCases = (reader: Reader) => namedRows(reader);

/** The next free Aktenzeichen of a year, `KIM-2026-00012`. */
export async function nextReference(trx: Knex, year: string): Promise<string> {
  const prefix = `KIM-${year}-`;
  const row = (await trx('case_file')
    .whereBetween('reference', [prefix, `${prefix}~`])
    .max('reference as last')
    .first()) as { last: string | null } | undefined;
  const last = Number(row?.last?.slice(prefix.length) ?? 0);
  return `${prefix}${String(last + 1).padStart(5, '0')}`;
}

export type NewCase = Pick<
  CaseFile,
  'id' | 'reference' | 'clientId' | 'responsible' | 'openedOn' | 'occasion'
> &
  Partial<Omit<CaseFile, 'version'>> & {
    /** The list it came from. */
    readonly importId?: string;
  };

/** A case with its request as the first phase of its history; it may already be in a later one. */
export async function insertCase(trx: Knex, newCase: NewCase, by: Authorship): Promise<void> {
  await insertVersioned(
    trx,
    'case_file',
    { phase: 'inquiry', ...asRow({ ...newCase }, Object.keys(newCase)) },
    by,
  );
  await insertPhaseChange(trx, newCase.id, { phase: 'inquiry', since: newCase.openedOn }, by);
}

export async function updateCase(
  trx: Knex,
  caseId: string,
  version: number,
  changes: Partial<Omit<CaseFile, 'id' | 'version'>>,
  by: Authorship,
): Promise<number> {
  const target = { table: 'case_file', kind: 'case', caseId, key: { id: caseId } };
  return updateVersioned(trx, target, version, asRow(changes, Object.keys(changes)), by);
}

export async function insertPhaseChange(
  trx: Knex,
  caseId: string,
  { phase, since }: PhaseChange,
  by: Authorship,
): Promise<void> {
  await trx('phase_change').insert({
    case_id: caseId,
    phase,
    since,
    recorded_at: by.now,
    recorded_by: by.slotId,
  });
}

const phaseRows = reading<PhaseChange, [caseId: string]>((knex, caseId) =>
  knex('phase_change').where(columnName('caseId'), caseId).select('phase', 'since').orderBy('row'),
);
export const phaseHistoryOf = (reader: Reader, caseId: string): PhaseChange[] => phaseRows(reader, caseId);
