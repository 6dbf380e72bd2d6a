import { isClient, type HouseholdMember } from '../../../domain/case/household.ts';
import { printableName } from '../../../domain/case/printable.ts';
import type { PaperHead } from '../../../domain/paper/paper-head.ts';
import type { PrintLanguage } from '../../../domain/vocabulary/print-languages.ts';
import { namedInCase } from '../repositories/household.ts';
import type { Work } from '../work.ts';
import { readableCase } from './case-guard.ts';

/** What every paper for the client begins with, and the people by whom the rest has to be looked through. */
export function paperHead(
  work: Work,
  caseId: string,
  language: PrintLanguage,
): { head: PaperHead; named: HouseholdMember[] } {
  const { reference, responsible } = readableCase(work, caseId);
  const named = namedInCase(work.reader, caseId);
  const client = named.find(isClient)?.person;
  const clientName = client ? printableName(client) : '';
  const { officeName } = work;
  const head = { reference, clientName, officeName, responsible: work.staffName(responsible), language };
  return { head, named };
}
