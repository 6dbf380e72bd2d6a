import type { Knex } from 'knex';
import type { Assessment, AssessmentDetails, FieldStatus } from '../../../domain/case/assessment.ts';
import type { Authorship } from '../work.ts';
import { asRow, selected } from './columns.ts';
import { reading, type Reader } from './reading.ts';
import { insertVersioned, updateVersioned } from './versioned.ts';

const fields = [
  'heldOn',
  'interpreter',
  'residenceTitle',
  'residenceExpiresOn',
  'germanLevel',
  'germanProof',
  'schooling',
  'vocationalTraining',
  'qualification',
  'recognition',
  'resources',
  'network',
] as const satisfies readonly (keyof AssessmentDetails)[];

const assessmentRows = reading<Omit<Assessment, 'fields'>, [caseId: string]>((knex, caseId) =>
  knex('assessment')
    .where('case_id', caseId)
    .where('kind', 'first')
    .select(selected(['id', ...fields, 'version'])),
);

const fieldRows = reading<FieldStatus, [assessmentId: string]>((knex, assessmentId) =>
  knex('assessment_field')
    .where('assessment_id', assessmentId)
    .select(selected(['field', 'status', 'reason', 'clientWords'])),
);

export function assessmentOf(reader: Reader, caseId: string): Assessment | null {
  const [row] = assessmentRows(reader, caseId);
  return row === undefined ? null : { ...row, fields: fieldRows(reader, row.id) };
}

/** Writes the Erstgespräch of a case: the first time (version 0) a new one, later over the version that was seen. */
export async function saveAssessment(
  trx: Knex,
  caseId: string,
  id: string,
  version: number,
  details: AssessmentDetails,
  by: Authorship,
): Promise<number> {
  const row = asRow(details, fields);
  const target = { table: 'assessment', kind: 'assessment', caseId, key: { id } };
  const saved =
    version === 0
      ? await insertVersioned(trx, 'assessment', { id, case_id: caseId, ...row }, by)
      : await updateVersioned(trx, target, version, row, by);
  await trx('assessment_field').where('assessment_id', id).delete();
  if (details.fields.length > 0) {
    await trx('assessment_field').insert(
      details.fields.map((status) => ({
        assessment_id: id,
        ...asRow(status, ['field', 'status', 'reason', 'clientWords']),
      })),
    );
  }
  return saved;
}
