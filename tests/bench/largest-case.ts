import { randomUUID } from 'node:crypto';
import type { CaseDatabase } from '../../main/core/db/connection.ts';
import { insertContacts } from '../../main/core/repositories/contacts.ts';
import { someCases, today } from './reads.ts';

const contacts = 500;
const measures = 60;

/** Lets one case grow to the size of the largest that an office has; gives its id. */
export async function largestCase(database: CaseDatabase, slotId: string): Promise<string> {
  const { knex } = database;
  const caseId = someCases(database)[1] ?? '';
  const now = `${today}T09:00:00.000Z`;
  const missing = async (table: string, wanted: number): Promise<number[]> => {
    const [row] = (await knex(table).where('case_id', caseId).count({ rows: '*' })) as { rows: number }[];
    return Array.from({ length: wanted - Number(row?.rows) }, (_, index) => index);
  };
  const step = (await knex('step').where('case_id', caseId).first('id')) as { id: string };
  const [newContacts, newMeasures] = [await missing('contact', contacts), await missing('measure', measures)];
  await knex.transaction(async (trx) => {
    const details = {
      contactOn: today,
      kind: 'phone',
      minutes: 20,
      participants: 'Klientin, Sprachmittlung',
      interpreter: '',
      note: 'Rückfrage zum Antrag, Unterlagen fehlen noch',
    } as const;
    await insertContacts(
      trx,
      newContacts.map(() => ({ caseId, id: randomUUID(), details })),
      { slotId, now, change: 'bench' },
    );
    for (const index of newMeasures) {
      await trx('measure').insert({
        id: randomUUID(),
        case_id: caseId,
        step_id: step.id,
        title: `Antrag ${index} stellen`,
        responsible: 'caseworker',
        due_on: today,
        state: 'running',
        position: 100 + index,
        updated_at: now,
        updated_by: slotId,
      });
    }
  });
  return caseId;
}
