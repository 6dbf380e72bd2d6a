import type { Asked, RawRead } from './sides.ts';

/** Everything that the case file shows, as rows: the statements of the repositories by hand, without what they make of them. */
export function rawOpenCase(read: RawRead, caseId: string): unknown {
  const of = (sql: string) => read(sql, [caseId]);
  const [file] = of(
    `select id, municipality, opened_on, access_path, occasion, criteria, informed_on, informed_in, legal_basis,
       data_source, reference, client_id, responsible, phase, admission, admission_note, referred_to, referral_consent,
       referral_consent_note, admitted_on, closed_on,
       closure_reason, ended_on, version from case_file where id = ?`,
  );
  const household = of(
    `select person.id, given_name, family_name, birth_date, gender, nationality, marital_status, languages, phone, email,
       street, postal_code, town, special_protection, person.version as person_version, case_participation.id as membership, relationship, since, lives_elsewhere,
       whereabouts, care_state, care_place, care_since, care_situation, residence_title,
       residence_expires_on, german_level, german_proof, qualification, until, leaving_reason, leaving_note,
       case_participation.version
     from case_participation join person on person.id = case_participation.person_id
     where case_participation.case_id = ?
     order by case relationship when 'client' then 0 when 'partner' then 1 else 2 end, person.birth_date`,
  );
  const [assessment] = of(
    `select id, held_on, interpreter, residence_title, residence_expires_on, legal_systems, german_level, german_proof, schooling,
       vocational_training, qualification, recognition, resources, network, version
     from assessment where case_id = ? and kind = 'first'`,
  );
  const fields = read(
    'select field, status, reason, client_words from assessment_field where assessment_id = ?',
    [assessment?.['id'] as string],
  );
  const consents = of(
    `select id, person_id, given_by, recipient, name_of_body, purpose, categories, answer, given_on, valid_until, language, interpreter, form, withdrawn_on,
       version from consent where case_id = ? order by given_on, id`,
  );
  const goals = of(
    `select id, field_of_action, title, indicator, due_on, review_on, priority, client_words, state, levels, version
     from goal where case_id = ? order by position`,
  );
  const steps = of('select id, goal_id, title, version from step where case_id = ? order by position');
  const measures = of(
    `select id, step_id, title, kind, responsible, institution, starts_on, due_on, state, answer_due_on, answered_on, done_on,
       not_possible_reason, not_possible_note, version from measure where case_id = ? order by position`,
  );
  const versions = of(
    `select id, number, agreed_on, language, interpreter, client_signature, caseworker_signature
     from plan_version where case_id = ? order by number desc`,
  );
  const [closing] = of(
    `select held_on, language, interpreter, reason, client_view, client_view_missing, caseworker_view, would_have_helped, version
     from closing where case_id = ?`,
  );
  const [check] = of(
    `select held_on, language, interpreter, result, client_words, follow_up_needed, follow_up_on, follow_up_note, system_held, system_note,
       system_improvement, version from sustainability_check where case_id = ?`,
  );
  const history = of('select phase, since from phase_change where case_id = ? order by row');
  const contacts = of(
    `select id, contact_on, kind, minutes, participants, interpreter, note, version
     from contact where case_id = ? order by contact_on desc, row desc limit 50`,
  );
  const effort = of(
    'select contact_on, sum(minutes) as minutes, count(*) as contacts from contact where case_id = ? group by contact_on',
  );
  return {
    file,
    household,
    assessment,
    fields,
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

/** Runs statements one after the other, as the repository did. */
export function rawAll(read: RawRead, asked: readonly Asked[]): unknown {
  return asked.map(({ sql, values }) => read(sql, values));
}
