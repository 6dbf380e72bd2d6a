import type { Migration } from '../types.ts';

/**
 * A signal names the request for an interpreter, or the contact, that it came from: corrected, it follows. Of a request
 * and its signal from before this step both name the moment of the save.
 */
export const sourcesOfSignals: Migration = {
  name: '0370-sources-of-signals',
  async up(knex) {
    for (const [column, table] of [
      ['request_id', 'interpreting_request'],
      ['contact_id', 'contact'],
    ] as const) {
      await knex.raw(
        `alter table gap_signal add column ${column} text references ${table} (id) on delete set null`,
      );
      await knex.raw(
        `create index gap_signal_by_${column} on gap_signal (${column}) where ${column} is not null`,
      );
    }
    await knex.raw(`update gap_signal set request_id = (
        select min(request.id) from interpreting_request as request
        where request.case_id = gap_signal.case_id and request.failure is not null
          and request.updated_at = gap_signal.recorded_at and request.updated_by = gap_signal.recorded_by
        having count(*) = 1)
      where origin = 'interpreter'`);
  },
};
