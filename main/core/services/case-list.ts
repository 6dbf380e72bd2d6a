import { mayUse } from '../../../domain/access/permissions.ts';
import type { DeadlineView } from '../../../domain/contract/case.operations.ts';
import type { Output, ParsedInput } from '../../../domain/contract/operations.ts';
import { endOfWeek, groupOf } from '../../../domain/case/deadlines.ts';
import { accessedToday } from '../repositories/case-access.ts';
import {
  countCases,
  fieldsOfCases,
  headsOfCases,
  listCases as readList,
  quoted,
  type CaseHead,
} from '../repositories/case-list.ts';
import { deadlinesOfCases, deadlinesOfPerson, type DeadlineRow } from '../repositories/deadlines.ts';
import { openReferralsOf, upcomingChecksOf } from '../repositories/day.ts';
import { searchContacts, searchPersons } from '../repositories/search.ts';
import type { Work } from '../work.ts';

const daySize = 200;

type Named = Pick<CaseHead, 'givenName' | 'familyName'>;
const clientName = ({ givenName, familyName }: Named): string => `${familyName}, ${givenName}`;

/** Whose cases a person may see in lists: null means everybody's. */
function visibleTo({ user }: Work, scope: 'mine' | 'all'): string | null {
  return scope === 'all' && mayUse(user.role, 'case.readAll') ? null : user.slotId;
}

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

export async function listCases(work: Work, input: ParsedInput<'case.list'>): Promise<Output<'case.list'>> {
  const { reader, today } = work;
  const wanted = { ...input, responsible: visibleTo(work, input.filter.scope), today };
  const rows = await readList(reader, wanted, input.offset, input.limit);
  const ids = rows.map(({ id }) => id);
  const fields = fieldsOfCases(reader, ids);
  const deadlines = earliest(deadlinesOfCases(reader, ids), today);
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
      openedOn: row.openedOn,
    })),
    total: await countCases(reader, wanted),
  };
}

/** Names first, then what was written down; only in cases this person may see. */
export function search(work: Work, { text }: ParsedInput<'case.search'>): Output<'case.search'> {
  const words = quoted(text);
  if (words === '') return { hits: [] };
  const responsible = visibleTo(work, 'all');
  const persons = searchPersons(work.reader, words, responsible).map((row) => ({
    caseId: row.caseId,
    reference: row.reference,
    clientName: clientName(row),
    place: 'person' as const,
    excerpt: '',
  }));
  const contacts = searchContacts(work.reader, words, responsible).map((row) => ({
    caseId: row.caseId,
    reference: row.reference,
    clientName: clientName(row),
    place: 'contact' as const,
    excerpt: row.excerpt,
  }));
  return { hits: [...persons, ...contacts] };
}

/** "Mein Tag": what is due this week in one's own cases, and what waits for somebody else. */
export function dayOverview(work: Work): Output<'day.overview'> {
  const { reader, today, user } = work;
  const due = deadlinesOfPerson(reader, user.slotId, endOfWeek(today)).map((row) => ({
    ...row,
    group: groupOf(row.dueOn, today),
  }));
  const shown = due.slice(0, daySize);
  const heads = headsOfCases(reader, [...new Set(shown.map(({ caseId }) => caseId))]);
  const count = (group: string) => due.filter((row) => row.group === group).length;
  return {
    deadlines: shown.flatMap((row) => {
      const head = heads.get(row.caseId);
      return head ? [{ ...row, reference: head.reference, clientName: clientName(head) }] : [];
    }),
    counts: { overdue: count('overdue'), today: count('today'), thisWeek: count('this-week') },
    upcomingChecks: upcomingChecksOf(reader, user.slotId, today).map(({ dueOn, ...head }) => ({
      caseId: head.caseId,
      reference: head.reference,
      clientName: clientName(head),
      dueOn,
    })),
    openReferrals: openReferralsOf(reader, user.slotId).map(
      ({ title, institution, answerDueOn, ...head }) => ({
        caseId: head.caseId,
        reference: head.reference,
        clientName: clientName(head),
        title,
        institution,
        answerDueOn,
      }),
    ),
    lent: accessedToday(reader, user.slotId, today).map((head) => ({
      caseId: head.caseId,
      reference: head.reference,
      clientName: clientName(head),
    })),
  };
}
