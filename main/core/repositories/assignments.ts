import type { Knex } from 'knex';
import type { CasePhase } from '../../../domain/vocabulary/case-phases.ts';
import type { Authorship } from '../work.ts';
import { reading, type Reader } from './reading.ts';
import { updateVersioned } from './versioned.ts';

const tallyRows = reading<{ phase: CasePhase; cases: number }, [slotId: string]>((knex, slotId) =>
  knex('case_tally').where('responsible', slotId).where('cases', '>', 0).select('phase', 'cases'),
);
/** How many cases a person has in each phase, closed ones included. */
export const casesByPhase = (reader: Reader, slotId: string) => tallyRows(reader, slotId);

const carrierRows = reading<{ slotId: string; open: number; total: number }, []>((knex) =>
  knex('case_tally')
    .select('responsible as slotId')
    .sum({ total: 'cases' })
    .select(
      knex.raw(
        `sum(case when phase in ('sustainability', 'ended', 'declined') then 0 else cases end) as "open"`,
      ),
    )
    .groupBy('responsible'),
);
/** Who has how many cases, from the tally that the database keeps. */
export const casesByCarrier = (reader: Reader) => carrierRows(reader);

const versionRows = reading<{ caseId: string; version: number }, [slotId: string]>((knex, slotId) =>
  knex('case_file').where('responsible', slotId).select('id as caseId', 'version').orderBy('id'),
);
/** Every case of a person, whatever its phase. */
export const allCasesOf = (reader: Reader, slotId: string) => versionRows(reader, slotId);

const openRows = reading<{ caseId: string }, [slotId: string]>((knex, slotId) =>
  knex('case_file')
    .where('responsible', slotId)
    .whereNotIn('phase', ['ended', 'declined'])
    .select('id as caseId'),
);
/** The cases of a person that are still kept up. */
export const keptCasesOf = (reader: Reader, slotId: string): string[] =>
  openRows(reader, slotId).map(({ caseId }) => caseId);

export interface Move {
  caseId: string;
  version: number;
  from: string;
  to: string;
  reason: string;
}

/** Gives a case to somebody else; loans to that person are over. */
export async function moveCase(trx: Knex, move: Move, by: Authorship): Promise<number> {
  const { caseId, from, to, reason } = move;
  const target = { table: 'case_file', kind: 'case', caseId, key: { id: caseId } };
  const version = await updateVersioned(trx, target, move.version, { responsible: to }, by);
  await trx('case_assignment').insert({
    case_id: caseId,
    from_slot: from,
    to_slot: to,
    reason,
    recorded_at: by.now,
    recorded_by: by.slotId,
  });
  await trx('case_lending')
    .where({ case_id: caseId, lent_to: to })
    .whereNull('ended_at')
    .update({ ended_at: by.now, updated_at: by.now, updated_by: by.slotId })
    .increment('version', 1);
  return version;
}

export interface Assignment {
  from: string;
  to: string;
  reason: string;
  recordedAt: string;
}
const assignmentRows = reading<Assignment, [caseId: string]>((knex, caseId) =>
  knex('case_assignment')
    .where('case_id', caseId)
    .select('from_slot as from', 'to_slot as to', 'reason', 'recorded_at as recordedAt')
    .orderBy('row'),
);
/** Who handed the case to whom, oldest first. */
export const assignmentsOf = (reader: Reader, caseId: string) => assignmentRows(reader, caseId);
