import type { Knex } from 'knex';
import type { Reader } from './reading.ts';

/** Rows of another table that are written with a record and belong to its history. */
interface Part {
  /** Under which name they stand in the record: `fields`, `goals`. */
  readonly name: string;
  readonly table: string;
  /** The column that names the record, and the record's own column that it names. */
  readonly key: string;
  readonly of: string;
}

interface RecordTable {
  readonly table: string;
  /** By which column a record is found. */
  readonly key: 'id' | 'case_id';
  readonly parts: readonly Part[];
}

const simple = (table: string): RecordTable => ({ table, key: 'id', parts: [] });
const perGoal = (table: string, lines: string): RecordTable => ({
  table,
  key: 'case_id',
  parts: [{ name: 'goals', table: lines, key: 'case_id', of: 'case_id' }],
});

/** Where the records stand whose history can be read (`domain/history/record-kinds.ts`), by kind. */
export const recordTables: Readonly<Record<string, RecordTable>> = {
  case: simple('case_file'),
  person: simple('person'),
  membership: simple('case_participation'),
  assessment: {
    table: 'assessment',
    key: 'id',
    parts: [{ name: 'fields', table: 'assessment_field', key: 'assessment_id', of: 'id' }],
  },
  consent: simple('consent'),
  notice: simple('recipient_notice'),
  goal: simple('goal'),
  step: simple('step'),
  measure: simple('measure'),
  'plan-signature': simple('plan_signature'),
  contact: simple('contact'),
  conference: {
    table: 'conference',
    key: 'id',
    parts: [{ name: 'bodies', table: 'conference_body', key: 'conference_id', of: 'id' }],
  },
  task: simple('conference_task'),
  participation: {
    table: 'programme_participation',
    key: 'id',
    parts: [{ name: 'person_ids', table: 'programme_participant', key: 'participation_id', of: 'id' }],
  },
  'school-entry': simple('school_entry'),
  snooze: simple('deadline_snooze'),
  lending: simple('case_lending'),
  referral: simple('referral'),
  'interpreting-request': simple('interpreting_request'),
  'gap-signal': simple('gap_signal'),
  attachment: simple('attachment'),
  'client-letter': simple('client_letter'),
  closing: perGoal('closing', 'closing_goal'),
  check: perGoal('sustainability_check', 'check_goal'),
};

export type Row = Record<string, unknown>;

export const partsOf = (kind: string): readonly Part[] => recordTables[kind]?.parts ?? [];

/** The rows that belong to a record, under the names of its parts. */
export async function partRows(trx: Knex, kind: string, record: Row): Promise<Row> {
  const found: Row = {};
  for (const { name, table, key, of } of partsOf(kind)) {
    found[name] = await trx(table)
      .where(key, record[of] as string)
      .select('*');
  }
  return found;
}

/** A record as it stands now, its parts included; null where there is none. */
export function currentRow(reader: Reader, kind: string, recordId: string): Row | null {
  const place = recordTables[kind];
  if (place === undefined) return null;
  const [row] = reader.all(`select * from ${place.table} where ${place.key} = ?`, [recordId]) as Row[];
  if (row === undefined) return null;
  const parts = place.parts.map(({ name, table, key, of }) => [
    name,
    reader.all(`select * from ${table} where ${key} = ?`, [row[of]]),
  ]);
  return { ...row, ...(Object.fromEntries(parts) as Row) };
}
