import { mayUse } from '../../../domain/access/permissions.ts';
import type { CaseRow, DeadlineView } from '../../../domain/contract/case.operations.ts';
import type { Output, ParsedInput } from '../../../domain/contract/operations.ts';
import { groupOf } from '../../../domain/case/deadlines.ts';
import { nameOf } from '../../../domain/case/person.ts';
import {
  countCases,
  fieldsOfCases,
  listCases as readList,
  namedInCases,
  type CaseHead,
  type NamedMember,
} from '../repositories/case-list.ts';
import { deadlinesOfCases, type DeadlineRow } from '../repositories/deadlines.ts';
import { lentTo } from '../repositories/lendings.ts';
import type { Work } from '../work.ts';

type Named = Pick<CaseHead, 'givenName' | 'familyName'>;
export const clientName = ({ givenName, familyName }: Named): string => `${familyName}, ${givenName}`;

/** Whose cases a person may see in lists: null means everybody's. What is on loan to them counts as theirs. */
export function visibleTo({ user }: Work, scope: 'mine' | 'all'): string | null {
  return scope === 'all' && mayUse(user.role, 'case.readAll') ? null : user.slotId;
}

/** Last days of the loans to this person, by case. */
export const loansOf = ({ reader, user, today }: Work): Map<string, string> =>
  new Map(lentTo(reader, user.slotId, today).map(({ caseId, until }) => [caseId, until]));

function earliest(rows: readonly DeadlineRow[], today: string): Map<string, DeadlineView> {
  const first = new Map<string, DeadlineView>();
  for (const row of rows) {
    const known = first.get(row.caseId);
    if (known === undefined || row.dueOn < known.dueOn) {
      first.set(row.caseId, { ...row, group: groupOf(row.dueOn, today) });
    }
  }
  return first;
}

/** Of a client with that name nothing is to be said: the row begins with it. */
function memberNamed(found: NamedMember | undefined): CaseRow['foundBy'] {
  if (found === undefined || found.relationship === 'client') return null;
  return { name: nameOf(found), relationship: found.relationship, former: found.former === 1 };
}

export function listCases(work: Work, input: ParsedInput<'case.list'>): Output<'case.list'> {
  const { reader, today } = work;
  const loans = loansOf(work);
  const visible = visibleTo(work, input.filter.scope);
  const responsible = visible ?? input.filter.responsible;
  // What is on loan stands among one's own cases, not among those that somebody is asked for by name.
  const lent = visible === null ? [] : [...loans.keys()];
  const wanted = { ...input, responsible, lent, today };
  const rows = readList(reader, wanted, input.offset, input.limit);
  const ids = rows.map(({ id }) => id);
  const fields = fieldsOfCases(reader, ids);
  const deadlines = earliest(deadlinesOfCases(reader, ids), today);
  const named = namedInCases(reader, ids, wanted);
  return {
    rows: rows.map((row) => ({
      id: row.id,
      reference: row.reference,
      clientName: clientName(row),
      phase: row.phase as Output<'case.list'>['rows'][number]['phase'],
      municipality: row.municipality,
      fields: fields.get(row.id) ?? [],
      nextDeadline: deadlines.get(row.id) ?? null,
      responsible: work.staffName(row.responsible),
      lentUntil: loans.get(row.id) ?? null,
      openedOn: row.openedOn,
      foundBy: memberNamed(named.get(row.id)),
    })),
    total: countCases(reader, wanted),
  };
}
