import type Database from '@signalapp/sqlcipher';
import type { Statement } from '@signalapp/sqlcipher';

/** Prepared statements written by hand, as the reference for what the repositories cost. */
export function rawStatements(raw: Database) {
  const known = new Map<string, Statement>();
  return (sql: string, ...values: (string | bigint | null)[]): Record<string, unknown>[] => {
    let statement = known.get(sql);
    if (statement === undefined) {
      statement = raw.prepare(sql, { persistent: true });
      known.set(sql, statement);
    }
    return statement.all(values as never) as Record<string, unknown>[];
  };
}
export type RawRead = ReturnType<typeof rawStatements>;

/** Everything that the case file shows, as rows: the same statements as the repositories, without them. */
export function rawOpenCase(read: RawRead, caseId: string): unknown {
  const [file] = read(
    `select id, municipality, opened_on, access_path, occasion, criteria, informed_on, informed_in, legal_basis,
       data_source, reference, client_id, responsible, phase, admission, admission_note, admitted_on, closed_on,
       closure_reason, ended_on, version from case_file where id = ?`,
    caseId,
  );
  const household = read(
    `select person.id, given_name, family_name, birth_date, gender, nationality, marital_status, languages, phone, email,
       street, postal_code, town, special_protection, person.version, relationship, care_situation
     from case_participation join person on person.id = case_participation.person_id
     where case_participation.case_id = ? and case_participation.until is null
     order by case relationship when 'client' then 0 when 'partner' then 1 else 2 end, person.birth_date`,
    caseId,
  );
  const [assessment] = read(
    `select id, held_on, interpreter, residence_title, residence_expires_on, german_level, german_proof, schooling,
       vocational_training, qualification, recognition, resources, network, version
     from assessment where case_id = ? and kind = 'first'`,
    caseId,
  );
  const consents = read(
    `select id, recipient, purpose, categories, given_on, valid_until, language, interpreter, form, withdrawn_on, version
     from consent where case_id = ? order by given_on, id`,
    caseId,
  );
  const goals = read(
    `select id, field_of_action, title, indicator, due_on, priority, client_words, state, levels, version
     from goal where case_id = ? order by position`,
    caseId,
  );
  const steps = read(
    'select id, goal_id, title, version from step where case_id = ? order by position',
    caseId,
  );
  const measures = read(
    `select id, step_id, title, kind, responsible, institution, due_on, state, answer_due_on, answered_on, done_on,
       not_possible_reason, not_possible_note, version from measure where case_id = ? order by position`,
    caseId,
  );
  const versions = read(
    `select id, number, agreed_on, language, interpreter, client_signature, caseworker_signature
     from plan_version where case_id = ? order by number desc`,
    caseId,
  );
  const [closing] = read(
    `select held_on, reason, client_view, client_view_missing, caseworker_view, would_have_helped, version
     from closing where case_id = ?`,
    caseId,
  );
  const [check] = read(
    `select held_on, result, client_words, follow_up_needed, follow_up_on, follow_up_note, system_held, system_note,
       system_improvement, version from sustainability_check where case_id = ?`,
    caseId,
  );
  const history = read('select phase, since from phase_change where case_id = ? order by row', caseId);
  const contacts = read(
    `select id, contact_on, kind, minutes, participants, interpreter, note, version
     from contact where case_id = ? order by contact_on desc, row desc limit 50`,
    caseId,
  );
  const effort = read(
    'select contact_on, sum(minutes) as minutes, count(*) as contacts from contact where case_id = ? group by contact_on',
    caseId,
  );
  return {
    file,
    household,
    assessment,
    consents,
    goals,
    steps,
    measures,
    versions,
    closing,
    check,
    history,
    contacts,
    effort,
  };
}
