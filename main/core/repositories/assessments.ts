import type { Knex } from 'knex';
import type {
  Assessment,
  AssessmentDetails,
  FieldStatus,
  Reassessment,
  ReassessmentDetails,
} from '../../../domain/case/assessment.ts';
import type { Authorship } from '../work.ts';
import { asRow, selected } from './columns.ts';
import { reading, type Reader } from './reading.ts';
import { insertVersioned, updateVersioned } from './versioned.ts';

const fields = [
  'heldOn',
  'interpreter',
  'residenceTitle',
  'residenceExpiresOn',
  'legalSystems',
  'germanLevel',
  'germanProof',
  'schooling',
  'vocationalTraining',
  'qualification',
  'recognition',
  'resources',
  'network',
] as const satisfies readonly (keyof AssessmentDetails)[];

type AssessmentRow = Omit<Assessment, 'fields' | 'legalSystems'> & {
  /** As JSON. */
  legalSystems: string;
  kind: 'first' | Reassessment['kind'];
};

const assessmentRows = reading<AssessmentRow, [caseId: string]>((knex, caseId) =>
  knex('assessment')
    .where('case_id', caseId)
    .select(selected(['id', 'kind', ...fields, 'version']))
    .orderBy(['held_on', 'id']),
);

const fieldRows = reading<FieldStatus, [assessmentId: string]>((knex, assessmentId) =>
  knex('assessment_field')
    .where('assessment_id', assessmentId)
    .select(selected(['field', 'status', 'reason', 'clientWords'])),
);

/** The Erstgespräch of a case, and how it was assessed again later, oldest first. */
export function assessmentsOf(
  reader: Reader,
  caseId: string,
): { assessment: Assessment | null; reassessments: Reassessment[] } {
  const rows = assessmentRows(reader, caseId).map((row) => ({
    ...row,
    legalSystems: JSON.parse(row.legalSystems) as Assessment['legalSystems'],
    fields: fieldRows(reader, row.id),
  }));
  const [first] = rows.filter(({ kind }) => kind === 'first').map(({ kind: _kind, ...row }) => row);
  return {
    assessment: first ?? null,
    reassessments: rows.filter(({ kind }) => kind !== 'first') as Reassessment[],
  };
}

export const assessmentOf = (reader: Reader, caseId: string): Assessment | null =>
  assessmentsOf(reader, caseId).assessment;

/** Writes an assessment of a case: the first time (version 0) a new one, later over the version that was seen. */
export async function saveAssessment(
  trx: Knex,
  caseId: string,
  id: string,
  version: number,
  details: AssessmentDetails | ReassessmentDetails,
  by: Authorship,
): Promise<number> {
  const row = { ...asRow(details, fields), kind: 'kind' in details ? details.kind : 'first' };
  const target = { table: 'assessment', kind: 'assessment', caseId, key: { id, case_id: caseId } };
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
