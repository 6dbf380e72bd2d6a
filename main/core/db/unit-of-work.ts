import type { Knex } from 'knex';
import type { AuditReport } from '../../../domain/audit/event.ts';
import type { AuditTrail } from '../audit/trail.ts';
import type { CaseDatabase } from './connection.ts';
import { DatabaseError } from './errors.ts';

/** Reports an act; it is sealed and stored only if the unit of work commits. */
export type Record = (report: AuditReport) => void;

/**
 * One transaction of the cases database: the changes, their sealed audit entries and the commit counter become
 * durable together or not at all. When it returns, the marker outside the database knows of it.
 *
 * Use only `transaction` inside: there is one connection, and asking `database.knex` there would wait for itself.
 *
 * @throws `DatabaseError`: `read-only`, `disk-full`, `input-output`, `constraint`, `busy` …; nothing has changed then
 */
export async function unitOfWork<Result>(
  database: CaseDatabase,
  audit: AuditTrail,
  work: (transaction: Knex.Transaction, record: Record) => Promise<Result>,
): Promise<Result> {
  if (database.readOnly) throw new DatabaseError('read-only', 'this database was opened for reading only');
  return database.knex.transaction(async (transaction) => {
    const reports: AuditReport[] = [];
    const result = await work(transaction, (report) => void reports.push(report));
    const prepared = audit.prepare(reports);
    if (prepared.rows.length > 0) {
      await transaction('audit_outbox').insert(
        prepared.rows.map(({ sessionId, sequence, recordedAt, sealed }) => ({
          session_id: sessionId,
          sequence,
          recorded_at: recordedAt,
          sealed,
        })),
      );
    }
    const [counter] = (await transaction.raw(
      'UPDATE commit_counter SET commits = commits + 1 WHERE id = 1 RETURNING commits',
    )) as { commits: number }[];
    if (!counter) throw new DatabaseError('damaged', 'the commit counter is missing');
    database.afterCommit(() => {
      prepared.confirm();
      audit.committed(counter.commits);
    });
    return result;
  });
}
