import type Database from '@signalapp/sqlcipher';
import { takeUpText } from '../../migrations/cases/0160-case-text.ts';
import { textSourcesOfLoans } from '../../migrations/cases/0290-text-of-loans.ts';
import { numberTexts } from '../../migrations/cases/0430-own-texts-together.ts';
import { personKeys } from '../../main/core/repositories/person-keys.ts';
import { addDays } from '../../domain/date.ts';
import { casePhases } from '../../domain/vocabulary/case-phases.ts';
import { contactKinds } from '../../domain/vocabulary/contact-kinds.ts';
import { dataCategories } from '../../domain/vocabulary/data-categories.ts';
import { fieldsOfAction } from '../../domain/vocabulary/fields-of-action.ts';
import { municipalities } from '../../domain/vocabulary/municipalities.ts';
import { chance, familyNames, givenNames, words } from './material.ts';

type Value = string | bigint | null;
type Insert = (values: Record<string, Value>) => void;

const at = '2026-11-01T08:00:00.000Z';
const levels = JSON.stringify({ muchLess: '', less: '', expected: '', more: '', muchMore: '' });
const rowsPerTransaction = 5000;

/** Writes cases of ordinary size past the repositories: 3 goals with step and measure, 10 contacts each. */
export function fill(raw: Database, cases: number, caseworkers: readonly string[]): void {
  const restore = putAside(raw);
  raw.exec('BEGIN');
  const story = storyteller(raw, caseworkers);
  for (let index = 0; index < cases; index += 1) {
    if (index % rowsPerTransaction === rowsPerTransaction - 1) raw.exec('COMMIT; BEGIN');
    story(index);
  }
  raw.exec('COMMIT');
  restore();
}

/** Indexes and full text are made at the end, in one go: kept up row by row they take ten times as long. */
function putAside(raw: Database): () => void {
  const schema = raw
    .prepare(
      `select type, name, sql from sqlite_schema
       where (type = 'index' and sql is not null) or (type = 'trigger' and name like '%\\_text\\_%' escape '\\')`,
    )
    .all([]) as { type: string; name: string; sql: string }[];
  for (const { type, name } of schema) raw.exec(`drop ${type} ${name}`);
  return () => {
    for (const source of textSourcesOfLoans) raw.exec(takeUpText(source));
    for (const statement of numberTexts) raw.exec(statement);
    raw.exec(`insert into person_text (person_text) values ('rebuild')`);
    for (const { sql } of schema) raw.exec(sql);
  };
}

function storyteller(raw: Database, caseworkers: readonly string[]): (index: number) => void {
  const { below, pick, id } = chance(20261121);
  const into = (table: string): Insert => {
    let statement: ReturnType<Database['prepare']> | undefined;
    return (values) => {
      const columns = Object.keys(values);
      statement ??= raw.prepare(
        `insert into ${table} (${columns.join(',')}) values (${columns.map(() => '?').join(',')})`,
        { persistent: true },
      );
      statement.run(Object.values(values) as never);
    };
  };
  const person = into('person');
  const caseFile = into('case_file');
  const participation = into('case_participation');
  const phaseChange = into('phase_change');
  const assessment = into('assessment');
  const assessmentField = into('assessment_field');
  const consent = into('consent');
  const goal = into('goal');
  const step = into('step');
  const measure = into('measure');
  const contact = into('contact');

  return (index) => {
    const [caseId, personId, worker] = [id(), id(), pick(caseworkers)];
    const stamp = { updated_at: at, updated_by: worker };
    const [given, family] = [
      pick(givenNames),
      `${pick(familyNames)} ${String.fromCharCode(65 + (index % 26))}${index}`,
    ];
    const [phone, street] = [`0170 ${1_000_000 + index}`, `Lange Straße ${index % 200}`];
    const openedOn = addDays('2021-01-01', below(2100));
    const phase = pick(casePhases.codes);
    const closedOn = phase === 'sustainability' || phase === 'ended' ? addDays(openedOn, 200) : null;
    person({
      id: personId,
      given_name: given,
      family_name: family,
      birth_date: addDays('1960-01-01', below(18_000)),
      phone,
      street,
      ...personKeys({ givenName: given, familyName: family, phone, email: '', street }),
      ...stamp,
    });
    caseFile({
      id: caseId,
      reference: `KIM-${openedOn.slice(0, 4)}-${String(index + 1).padStart(6, '0')}`,
      client_id: personId,
      responsible: worker,
      phase,
      municipality: pick(municipalities.codes),
      opened_on: openedOn,
      occasion: pick(words),
      admission: 'admitted',
      closed_on: closedOn,
      ended_on: phase === 'ended' ? addDays(openedOn, 300) : null,
      ...stamp,
    });
    participation({
      id: id(),
      case_id: caseId,
      person_id: personId,
      relationship: 'client',
      since: openedOn,
      ...stamp,
    });
    for (const [order, reached] of casePhases.codes.slice(0, 4).entries()) {
      phaseChange({
        case_id: caseId,
        phase: reached,
        since: addDays(openedOn, order * 14),
        recorded_at: at,
        recorded_by: worker,
      });
    }
    const assessmentId = id();
    assessment({
      id: assessmentId,
      case_id: caseId,
      held_on: phase === 'inquiry' ? null : addDays(openedOn, 10),
      residence_expires_on: index % 2 === 0 ? addDays(openedOn, 400 + below(900)) : null,
      ...stamp,
    });
    for (const field of fieldsOfAction.codes.slice(0, 3)) {
      assessmentField({ assessment_id: assessmentId, field, status: BigInt(below(5)) });
    }
    consent({
      id: id(),
      case_id: caseId,
      person_id: personId,
      recipient: 'jobcenter-lippe',
      purpose: 'referral',
      categories: JSON.stringify(dataCategories.codes.slice(0, 2)),
      given_on: openedOn,
      valid_until: addDays(openedOn, 365 + below(1500)),
      language: 'de',
      form: 'written',
      ...stamp,
    });
    for (let number = 1; number <= 3; number += 1) {
      const [goalId, stepId] = [id(), id()];
      const dueOn = addDays(openedOn, 60 + below(700));
      const row = { case_id: caseId, position: BigInt(number), ...stamp };
      goal({
        id: goalId,
        ...row,
        field_of_action: pick(fieldsOfAction.codes),
        title: `${pick(words)} klären`,
        indicator: pick(words),
        due_on: dueOn,
        priority: 1n,
        state: 'in-progress',
        levels,
      });
      step({ id: stepId, goal_id: goalId, title: `${pick(words)} vorbereiten`, ...row, position: 1n });
      measure({
        id: id(),
        step_id: stepId,
        title: `${pick(words)} stellen`,
        responsible: 'caseworker',
        due_on: dueOn,
        state: 'running',
        ...row,
      });
    }
    for (let number = 0; number < 10; number += 1) {
      contact({
        id: id(),
        case_id: caseId,
        contact_on: addDays(openedOn, number * 14),
        kind: pick(contactKinds.codes),
        minutes: BigInt(15 + number * 5),
        note: `${Array.from({ length: 14 }, () => pick(words)).join(' ')} ${index}`,
        ...stamp,
      });
    }
  };
}
