import { latestAssessment } from '../../../domain/case/assessment-course.ts';
import { exportRow } from '../../../domain/handoff/export-row.ts';
import { decideDisclosure, type WithheldReason } from '../../../domain/handoff/disclosure.ts';
import type { CaseExportRow } from '../../../domain/handoff/month-export.ts';
import type { Recipient } from '../../../domain/handoff/recipients.ts';
import type { DataCategory } from '../../../domain/vocabulary/data-categories.ts';
import { redactRow } from '../../../domain/handoff/redaction.ts';
import { addDays, addMonths } from '../../../domain/date.ts';
import { pseudonym, recipientYearKey } from '../handoff/pseudonym.ts';
import { caseById } from '../repositories/cases.ts';
import { effortByDay } from '../repositories/contacts.ts';
import { casesOpenedBy, pseudonymSecret } from '../repositories/handoffs.ts';
import { householdOf } from '../repositories/household.ts';
import type { Work } from '../work.ts';
import { recordsOf } from './case-view.ts';

export interface OutgoingCase {
  caseId: string;
  reference: string;
  row: CaseExportRow;
  /** The kinds of data that may be in the row. */
  categories: ReadonlySet<DataCategory>;
}

export interface WithheldCase {
  caseId: string;
  reference: string;
  reason: WithheldReason;
}

/** So many cases are read before other work gets its turn. */
const chunk = 100;

/** The month as it would leave today: which cases, with which rows, and which stay and why. */
export async function monthRows(
  work: Work,
  recipient: Recipient,
  month: string,
): Promise<{ leaving: OutgoingCase[]; withheld: WithheldCase[] }> {
  const { reader } = work;
  const lastDay = addDays(addMonths(`${month}-01`, 1), -1);
  const key = recipientYearKey(await pseudonymSecret(reader), recipient, month.slice(0, 4));
  const leaving: OutgoingCase[] = [];
  const withheld: WithheldCase[] = [];
  for (const [index, { id, reference }] of (await casesOpenedBy(reader, lastDay)).entries()) {
    if (index % chunk === chunk - 1) await new Promise((resolve) => setImmediate(resolve));
    const verdict = rowOf(work, id, { recipient, month, lastDay, pseudonym: pseudonym(key, id) });
    if ('reason' in verdict) withheld.push({ caseId: id, reference, reason: verdict.reason });
    else leaving.push({ caseId: id, reference, row: verdict.row, categories: verdict.categories });
  }
  return { leaving, withheld };
}

function rowOf(
  { reader, today }: Work,
  caseId: string,
  handover: { recipient: Recipient; month: string; lastDay: string; pseudonym: string },
): Pick<OutgoingCase, 'row' | 'categories'> | { reason: WithheldReason } {
  const file = caseById(reader, caseId);
  const household = householdOf(reader, caseId);
  const records = recordsOf({ reader }, file);
  // One protected person in the household is enough: the others lead to them.
  const specialProtection = household.some(({ person }) => person.specialProtection);
  const facts = { ...file, specialProtection, consents: records.consents };
  const disclosure = decideDisclosure(facts, { ...handover, today });
  if (!disclosure.leaves) return { reason: disclosure.reason };
  const client = household.find(({ relationship }) => relationship === 'client')?.person;
  if (client === undefined || file.legalBasis === null) return { reason: 'legal-basis-missing' };
  const whole = exportRow(
    {
      ...records,
      assessment: latestAssessment(records, handover.lastDay),
      client,
      effort: effortByDay(reader, caseId),
    },
    file.legalBasis,
    handover.pseudonym,
    handover.lastDay,
  );
  return { row: redactRow(whole, disclosure.categories), categories: disclosure.categories };
}
