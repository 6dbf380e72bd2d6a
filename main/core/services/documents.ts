import type { Output, ParsedInput } from '../../../domain/contract/operations.ts';
import type { Work } from '../work.ts';
import { readableCase } from './case-guard.ts';
import { putOnPaper } from './papers.ts';

/**
 * Writes a printed document into the office's own folder. It leaves for the client it is about, who may have it at any time
 * (Art. 15 DSGVO).
 */
export async function deliverDocument(
  work: Work,
  { caseId, kind, number, language, bytes }: ParsedInput<'document.deliver'>,
): Promise<Output<'document.deliver'>> {
  const { reference } = readableCase(work, caseId);
  // The same version in two languages is two papers; printing one again replaces only itself.
  const name = `${reference}_Plan_${number}_${language}.pdf`;
  return putOnPaper(work, { note: { caseId, detail: { kind, number, language } }, name, bytes });
}
