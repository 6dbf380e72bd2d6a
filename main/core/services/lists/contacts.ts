import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { CaseFile } from '../../../../domain/case/case-file.ts';
import { contactDetails, type ContactDetails } from '../../../../domain/case/contact.ts';
import { plainName } from '../../../../domain/case/name-key.ts';
import { isEnded } from '../../../../domain/case/phases.ts';
import { listedContact, readContactRow, type ListedContact } from '../../../../domain/lists/contact-row.ts';
import { countsOfRows, isCreated } from '../../../../domain/lists/list-decisions.ts';
import type { ListProblem, ReadRow } from '../../../../domain/lists/list-row.ts';
import { id } from '../../../../domain/validation.ts';
import { caseById, referencesOfCases } from '../../repositories/cases.ts';
import { contactKeysOf, insertContacts } from '../../repositories/contacts.ts';
import { personById } from '../../repositories/persons.ts';
import { similarPersons, type SimilarPerson } from '../../repositories/similar-persons.ts';
import type { Work } from '../../work.ts';
import { mayOpen } from '../case-guard.ts';
import { clientName } from '../case-list.ts';
import type { JudgedRow, ListService } from './list-service.ts';
import { readRows } from './read-rows.ts';

const unit = z.strictObject({
  caseId: id,
  details: contactDetails,
  /** How the list names the case; null in what was confirmed before it was kept. */
  named: listedContact.shape.named.nullable().default(null),
});
type Unit = z.infer<typeof unit>;

/** Contacts of cases that are here already; the same case, day, kind and minutes are probably the same contact. */
export const contactList: ListService<Unit> = {
  unit,
  judge(work, rows, { from, to }) {
    const read = readRows(rows.slice(0, to), (cells) => readContactRow(cells, work.today));
    const { find } = caseFinder(work);
    const known = new Map<string, Set<string>>();
    const lines = new Map<string, number>();
    const compared = read.map((row, index) => {
      const found = row.details === null ? null : find(row.details.named);
      const problems = [...row.problems, ...(found instanceof NotFound ? [found.problem] : [])];
      const file = found === null || found instanceof NotFound ? null : found;
      const record = recordOf(work, row, file);
      const { line, details } = row;
      if (details === null || file === null || problems.length > 0)
        return { row: { line, record, state: 'kept-back', problems } satisfies JudgedRow, unit: null };
      const key = keyOf(details.contact);
      const sameAsLine = lines.get(`${file.id}/${key}`) ?? null;
      if (sameAsLine === null) lines.set(`${file.id}/${key}`, line);
      if (index < from) return null;
      const ofCase =
        known.get(file.id) ?? new Set(contactKeysOf(work.reader, file.id).map((one) => keyOf(one)));
      known.set(file.id, ofCase);
      const state = sameAsLine !== null ? 'repeated' : ofCase.has(key) ? 'duplicate' : 'new';
      return {
        row: { line, record, state, problems, sameAsLine } satisfies JudgedRow,
        unit: { caseId: file.id, details: details.contact, named: details.named },
      };
    });
    const judged = compared.slice(from).filter((one) => one !== null);
    const judgedRows = judged.map(({ row }) => row);
    return {
      rows: judgedRows,
      counts: (anyway) => countsOfRows('contacts', judgedRows, anyway),
      units: (anyway) =>
        judged.flatMap(({ row, unit: confirmed }) =>
          confirmed !== null && isCreated(row, anyway) ? [{ unit: confirmed, lines: [row.line] }] : [],
        ),
    };
  },
  check(work) {
    const { find, caseNow } = caseFinder(work);
    return {
      misfit: ({ caseId, named }) => {
        const now = caseNow(caseId, fieldNaming(named));
        return now instanceof NotFound ? { ...now.problem, words: wordsNaming(named) } : null;
      },
      confirmedAgain: (one) => {
        const now = one.named === null ? null : find(one.named);
        return now === null || now instanceof NotFound ? one : { ...one, caseId: now.id };
      },
    };
  },
  async write(trx, units, importId, { by }) {
    const contacts = units.map(({ caseId, details }) => ({ caseId, details, id: randomUUID(), importId }));
    await insertContacts(trx, contacts, by);
  },
};

const keyOf = ({
  contactOn,
  kind,
  minutes,
}: Pick<ContactDetails, 'contactOn' | 'kind' | 'minutes'>): string => `${contactOn}/${kind}/${minutes}`;

class NotFound {
  readonly problem: ListProblem;
  constructor(problem: ListProblem) {
    this.problem = problem;
  }
}

type Named = ListedContact['named'];

const fieldNaming = (named: Named | null) => (named?.reference === '' ? 'familyName' : 'reference');
const wordsNaming = (named: Named | null) =>
  named === null
    ? ''
    : named.reference || [named.familyName, named.givenName].filter((name) => name !== '').join(', ');

interface CaseFinder {
  /** Which case a row means, of those that this person may write in. */
  find(named: Named): CaseFile | NotFound;
  /** The same of a case that was found before. */
  caseNow(caseId: string, field: string): CaseFile | NotFound;
}

function caseFinder(work: Work): CaseFinder {
  const byReference = new Map<string, Set<string>>();
  const plain = (reference: string) => reference.trim().toLowerCase();
  const references = referencesOfCases(work.reader);
  for (const { id: caseId, reference, formerReference } of references)
    for (const name of [reference, formerReference])
      if (name !== '') byReference.set(plain(name), (byReference.get(plain(name)) ?? new Set()).add(caseId));

  const decide = (field: string, ids: ReadonlySet<string>, hidden: boolean): CaseFile | NotFound => {
    const files = [...ids].map((caseId) => caseById(work.reader, caseId));
    const [file, ...others] = files.filter((one) => mayOpen(work, one));
    if (others.length > 0) return new NotFound({ field, code: 'case-ambiguous' });
    if (file === undefined)
      return new NotFound({ field, code: files.length > 0 || hidden ? 'case-of-others' : 'case-unknown' });
    return isEnded(file.phase) ? new NotFound({ field, code: 'case-ended' }) : file;
  };

  const find = (named: Named) => {
    if (named.reference !== '')
      return decide('reference', byReference.get(plain(named.reference)) ?? new Set(), false);
    // A protected person may stand in one's own cases; of other people's cases nothing leads to them.
    const own = casesOfClient(work, named, true).filter((file) => mayOpen(work, file));
    const others = casesOfClient(work, named, false);
    return decide('familyName', new Set(own.map(({ id: caseId }) => caseId)), others.length > 0);
  };
  const there = new Set(references.map(({ id: caseId }) => caseId));
  // A list of contacts names the same few cases again and again.
  return {
    find: remembering(find, (named) => JSON.stringify(named)),
    caseNow: remembering(
      (caseId: string, field: string) =>
        decide(field, new Set([caseId].filter((one) => there.has(one))), false),
      (caseId, field) => `${field} ${caseId}`,
    ),
  };
}

function remembering<Asked extends readonly unknown[], Found>(
  find: (...asked: Asked) => Found,
  keyFor: (...asked: Asked) => string,
): (...asked: Asked) => Found {
  const found = new Map<string, Found>();
  return (...asked) => {
    const key = keyFor(...asked);
    const known = found.get(key) ?? find(...asked);
    found.set(key, known);
    return known;
  };
}

/** Cases whose client has this name, and this day of birth where the list says one. */
function casesOfClient({ reader }: Work, named: Named, withProtected: boolean): CaseFile[] {
  const isMeant = (row: SimilarPerson) =>
    plainName(row.givenName) === plainName(named.givenName) &&
    plainName(row.familyName) === plainName(named.familyName) &&
    (named.birthDate === null || row.birthDate === named.birthDate);
  return similarPersons(reader, named, withProtected)
    .filter(isMeant)
    .flatMap(({ caseId, personId }) => {
      const file = caseId === null ? null : caseById(reader, caseId);
      return file?.clientId === personId ? [file] : [];
    });
}

function recordOf(
  { reader }: Work,
  { cells, details }: ReadRow<ListedContact>,
  file: CaseFile | null,
): JudgedRow['record'] {
  const cell = (field: string) => cells[field] ?? '';
  const inFile = [cell('familyName'), cell('givenName')].filter((name) => name !== '').join(', ');
  return {
    of: 'contacts',
    reference: file?.reference ?? cell('reference'),
    clientName: file === null ? inFile : clientName(personById(reader, file.clientId)),
    contactOn: details?.contact.contactOn ?? cell('contactOn'),
    contactKind: details?.contact.kind ?? cell('kind'),
    minutes: details?.contact.minutes ?? null,
  };
}
