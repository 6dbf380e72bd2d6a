import type { Knex } from 'knex';
import type { CaseRecords } from '../../../domain/case/case-records.ts';
import { asRow } from '../../../main/core/repositories/columns.ts';

/** Writes records into the tables as they are, whether or not the process could have led to them. */
export async function storeRecords(knex: Knex, records: CaseRecords, responsible: string): Promise<void> {
  const {
    file,
    household,
    assessment,
    reassessments,
    consents,
    conferences,
    goals,
    check,
    referrals,
    schoolEntries,
    participations,
  } = records;
  const stamp = { updated_at: '2026-01-01T00:00:00.000Z', updated_by: responsible };
  const ofCase = { case_id: file.id };
  await knex.transaction(async (trx) => {
    const insert = (table: string, record: object, more: Record<string, unknown>) =>
      trx(table).insert({
        ...asRow(record as Record<string, unknown>, Object.keys(record)),
        ...more,
        ...stamp,
      });
    const person = { given_name: 'A', family_name: 'B' };
    await insert('person', { id: file.clientId }, person).onConflict('id').ignore();
    await insert('case_file', file, { responsible });
    for (const { person: member, ...membership } of household) {
      await insert(
        'person',
        { id: member.id },
        { given_name: member.givenName, family_name: member.familyName },
      );
      await insert('case_participation', membership, { ...ofCase, person_id: member.id });
    }
    if (assessment !== null) {
      const { fields: _fields, ...row } = assessment;
      await insert('assessment', row, ofCase);
    }
    for (const { fields: _fields, ...row } of reassessments) await insert('assessment', row, ofCase);
    if (check !== null) {
      const { goals: _goals, ...row } = check;
      await insert('sustainability_check', row, ofCase);
    }
    for (const { contactId, decisions, tasks } of conferences) {
      const talk = { id: contactId, contact_on: '2026-01-01', kind: 'case-conference', minutes: 60 };
      await insert('contact', {}, { ...ofCase, ...talk });
      await insert('conference', { id: contactId, decisions }, ofCase);
      for (const [position, task] of tasks.entries())
        await insert('conference_task', task, { ...ofCase, conference_id: contactId, position });
    }
    for (const consent of consents) {
      await insert('person', { id: consent.personId }, person).onConflict('id').ignore();
      await insert('consent', consent, ofCase);
    }
    for (const referral of referrals) {
      const institution = { name: 'Jobcenter', search_key: '', name_key: '', listed_on: '2026-01-01' };
      await insert('institution', { id: referral.institutionId }, institution);
      await insert('referral', referral, ofCase);
    }
    for (const { childName: _childName, ...entry } of schoolEntries)
      await insert('school_entry', entry, { ...ofCase, person_id: file.clientId });
    for (const [goalPosition, { steps, ...goal }] of goals.entries()) {
      await insert('goal', goal, { ...ofCase, position: goalPosition });
      for (const [stepPosition, { measures, ...step }] of steps.entries()) {
        await insert('step', step, { ...ofCase, goal_id: goal.id, position: stepPosition });
        for (const [position, measure] of measures.entries()) {
          await insert('measure', measure, { ...ofCase, step_id: step.id, position });
        }
      }
    }
    for (const { group, personIds: _personIds, ...participation } of participations) {
      const kind = { kind: 'griffbereit', languages: '[]' };
      await insert('programme_group', { id: participation.groupId, ...group }, kind);
      await insert('programme_participation', participation, ofCase);
    }
  });
}
