import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { mayUse } from '../../../../domain/access/permissions.ts';
import { blankAssessment } from '../../../../domain/case/blank.ts';
import { membershipOfClient } from '../../../../domain/case/household.ts';
import { mayCarryCases } from '../../../../domain/case/lending.ts';
import { asRequested, fieldsAfter } from '../../../../domain/case/phases.ts';
import { listedCase, readCaseRow, type ListedCase } from '../../../../domain/lists/case-row.ts';
import { caseKeys, countsOfRows, isCreated, mayBeSame } from '../../../../domain/lists/list-decisions.ts';
import type { ReadRow } from '../../../../domain/lists/list-row.ts';
import { id } from '../../../../domain/validation.ts';
import { saveAssessment } from '../../repositories/assessments.ts';
import { insertCase, insertPhaseChange, nextReference, referencesOfCases } from '../../repositories/cases.ts';
import { insertMembership } from '../../repositories/household.ts';
import { insertPerson } from '../../repositories/persons.ts';
import type { Transaction, Work } from '../../work.ts';
import { knownPersons } from '../known-persons.ts';
import type { JudgedRow, ListService } from './list-service.ts';
import { readRows } from './read-rows.ts';

const unit = z.strictObject({ details: listedCase, responsible: id });
type Unit = z.infer<typeof unit>;

/** So many of those who may be the same are shown beside a row. */
const mostHits = 3;

/** Cases as they begin, or as they run: those with a day of admission stand at the Erstgespräch, all others at the request. */
export const caseList: ListService<Unit> = {
  unit,
  judge(work, rows, { from, to }) {
    const read = readRows(rows.slice(0, to), (cells) => readCaseRow(cells, work.today));
    const responsibleFor = carriersOf(work);
    const references = new Set(referencesOfCases(work.reader).flatMap(formerKeyOf));
    const lines = new Map<string, number>();
    const compared = read.map((row, index) => {
      const responsible = responsibleFor(row.cells['responsible'] ?? '');
      const problems = [...row.problems];
      if (responsible === null) problems.push({ field: 'responsible', code: 'responsible-other' });
      const record = recordOf(row, work.staffName(responsible ?? work.user.slotId));
      const { line, details } = row;
      if (details === null || problems.length > 0)
        return { row: { line, record, state: 'kept-back', problems } satisfies JudgedRow, unit: null };
      const keys = caseKeys(details);
      const sameAsLine = keys.map((key) => lines.get(key)).find((one) => one !== undefined) ?? null;
      for (const key of keys) if (!lines.has(key)) lines.set(key, line);
      if (index < from) return null;
      const hits = knownPersons(work, details.client, mayBeSame, mostHits);
      const isKnown = hits.length > 0 || keys.some((key) => references.has(key));
      const state = sameAsLine !== null ? 'repeated' : isKnown ? 'duplicate' : 'new';
      return {
        row: { line, record, state, problems, hits, sameAsLine } satisfies JudgedRow,
        unit: { details, responsible: responsible ?? work.user.slotId },
      };
    });
    const judged = compared.slice(from).filter((one) => one !== null);
    const judgedRows = judged.map(({ row }) => row);
    return {
      rows: judgedRows,
      counts: (anyway) => countsOfRows('cases', judgedRows, anyway),
      units: (anyway) =>
        judged.flatMap(({ row, unit: confirmed }) =>
          confirmed !== null && isCreated(row, anyway) ? [{ unit: confirmed, lines: [row.line] }] : [],
        ),
    };
  },
  async write(trx, units, importId, work) {
    for (const one of units) await writeCase(trx, one, importId, work);
  },
};

/** A case that came from a list before has its old Aktenzeichen. */
const formerKeyOf = ({ formerReference }: { formerReference: string }): string[] =>
  formerReference === ''
    ? []
    : caseKeys({
        client: { givenName: '', familyName: '', birthDate: null },
        intake: { formerReference },
      }).slice(1);

/**
 * Who keeps a case by the name in the list: a colleague who carries cases, or else whoever reads it in. Null where only
 * the Teamleitung may decide so.
 */
function carriersOf({ people, user }: Work): (name: string) => string | null {
  const plain = (name: string) => name.trim().toLocaleLowerCase('de');
  const byName = new Map(people.staff.filter(mayCarryCases).map(({ id: slot, name }) => [plain(name), slot]));
  return (name) => {
    const slot = byName.get(plain(name)) ?? user.slotId;
    return slot === user.slotId || mayUse(user.role, 'case.assign') ? slot : null;
  };
}

function recordOf({ cells, details }: ReadRow<ListedCase>, responsible: string): JudgedRow['record'] {
  const cell = (field: string) => cells[field] ?? '';
  return {
    of: 'cases',
    givenName: details?.client.givenName ?? cell('givenName'),
    familyName: details?.client.familyName ?? cell('familyName'),
    birthDate: details === null ? cell('birthDate') : details.client.birthDate,
    openedOn: details?.intake.openedOn ?? cell('openedOn'),
    admittedOn: details === null ? cell('admittedOn') : details.admittedOn,
    municipality: details === null ? cell('municipality') : details.intake.municipality,
    formerReference: details?.intake.formerReference ?? cell('formerReference'),
    responsible,
  };
}

async function writeCase(trx: Transaction, { details, responsible }: Unit, importId: string, { by }: Work) {
  const { client, intake, residence, admittedOn, heldOn } = details;
  const [caseId, clientId] = [randomUUID(), randomUUID()];
  const reference = await nextReference(trx, intake.openedOn.slice(0, 4));
  await insertPerson(trx, clientId, client, by);
  // In one version with what the list says of it: an import that nobody has touched can be taken back.
  const state =
    admittedOn === null
      ? asRequested
      : fieldsAfter({ file: asRequested, closing: null }, 'assessment', admittedOn);
  await insertCase(trx, { id: caseId, reference, clientId, responsible, importId, ...intake, ...state }, by);
  if (admittedOn !== null)
    await insertPhaseChange(trx, caseId, { phase: state.phase, since: admittedOn }, by);
  const membership = { ...membershipOfClient, since: intake.openedOn };
  await insertMembership(trx, caseId, { id: randomUUID(), personId: clientId, membership }, by);
  const known = { heldOn, ...residence };
  if (Object.values(known).every((value) => value === null)) return;
  // The residence may be known before the Erstgespräch; that it was held, only its day says.
  await saveAssessment(trx, caseId, randomUUID(), 0, { ...blankAssessment, ...known }, by);
}
