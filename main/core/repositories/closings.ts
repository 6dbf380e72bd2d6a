import type { Knex } from 'knex';
import type { Check, CheckDetails, Closing, ClosingDetails } from '../../../domain/case/closing.ts';
import type { Authorship } from '../work.ts';
import { asRow, selected } from './columns.ts';
import { reading, type Reader } from './reading.ts';
import { deleteVersioned, insertAnew, updateVersioned } from './versioned.ts';

/** A record that a case has once, with one row per goal beside it. */
interface CaseRecord {
  table: 'closing' | 'sustainability_check';
  goalTable: 'closing_goal' | 'check_goal';
  kind: string;
  fields: readonly string[];
  goalFields: readonly string[];
}

const closingRecord = {
  table: 'closing',
  goalTable: 'closing_goal',
  kind: 'closing',
  fields: [
    'heldOn',
    'language',
    'interpreter',
    'reason',
    'clientView',
    'clientViewMissing',
    'caseworkerView',
    'wouldHaveHelped',
  ],
  goalFields: ['goalId', 'clientValue', 'caseworkerValue', 'agreedValue', 'comment'],
} as const satisfies CaseRecord;

const checkRecord = {
  table: 'sustainability_check',
  goalTable: 'check_goal',
  kind: 'check',
  fields: [
    'heldOn',
    'language',
    'interpreter',
    'result',
    'clientWords',
    'followUpNeeded',
    'followUpOn',
    'followUpNote',
    'systemHeld',
    'systemNote',
    'systemImprovement',
  ],
  goalFields: ['goalId', 'durability', 'comment'],
} as const satisfies CaseRecord;

function readingOf<Row, GoalRow>({ table, goalTable, fields, goalFields }: CaseRecord) {
  const rows = reading<Row, [caseId: string]>((knex, caseId) =>
    knex(table)
      .where('case_id', caseId)
      .select(selected([...fields, 'version'])),
  );
  const goalRows = reading<GoalRow, [caseId: string]>((knex, caseId) =>
    knex(goalTable).where('case_id', caseId).select(selected(goalFields)),
  );
  return (reader: Reader, caseId: string) => {
    const [row] = rows(reader, caseId);
    return row === undefined ? null : { ...row, goals: goalRows(reader, caseId) };
  };
}

const readClosing = readingOf<Omit<Closing, 'goals'>, Closing['goals'][number]>(closingRecord);
export const closingOf = (reader: Reader, caseId: string): Closing | null => readClosing(reader, caseId);

type CheckRow = Omit<Check, 'goals' | 'followUpNeeded'> & { followUpNeeded: 0 | 1 };
const readCheck = readingOf<CheckRow, Check['goals'][number]>(checkRecord);
export function checkOf(reader: Reader, caseId: string): Check | null {
  const row = readCheck(reader, caseId);
  return row && { ...row, followUpNeeded: row.followUpNeeded === 1 };
}

const targetOf = ({ table, kind }: CaseRecord, caseId: string) => ({
  table,
  kind,
  caseId,
  key: { case_id: caseId },
});

async function save(
  trx: Knex,
  record: CaseRecord,
  caseId: string,
  version: number,
  details: ClosingDetails | CheckDetails,
  by: Authorship,
): Promise<number> {
  const { goalTable, fields, goalFields } = record;
  const row = asRow({ ...details }, fields);
  const target = targetOf(record, caseId);
  const saved =
    version === 0
      ? await insertAnew(trx, target, { case_id: caseId, ...row }, by)
      : await updateVersioned(trx, target, version, row, by);
  await trx(goalTable).where('case_id', caseId).delete();
  if (details.goals.length > 0) {
    await trx(goalTable).insert(
      details.goals.map((goal) => ({ case_id: caseId, ...asRow({ ...goal }, goalFields) })),
    );
  }
  return saved;
}

export const saveClosing = (
  trx: Knex,
  caseId: string,
  version: number,
  details: ClosingDetails,
  by: Authorship,
) => save(trx, closingRecord, caseId, version, details, by);

export const saveCheck = (
  trx: Knex,
  caseId: string,
  version: number,
  details: CheckDetails,
  by: Authorship,
) => save(trx, checkRecord, caseId, version, details, by);

/** Makes room for the next evaluation; what these said stays in the history, and is kept as an earlier closing. */
export async function removeClosing(
  trx: Knex,
  caseId: string,
  versions: { readonly closing: number | undefined; readonly check: number | undefined },
  by: Authorship,
): Promise<void> {
  if (versions.check !== undefined)
    await deleteVersioned(trx, targetOf(checkRecord, caseId), versions.check, by);
  if (versions.closing !== undefined)
    await deleteVersioned(trx, targetOf(closingRecord, caseId), versions.closing, by);
}
