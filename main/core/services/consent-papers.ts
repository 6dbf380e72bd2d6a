import { withoutProtected } from '../../../domain/case/printable.ts';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import type { PaperOf } from '../../../domain/paper/paper.ts';
import type { PaperContentOf } from '../../../domain/paper/paper-content.ts';
import { consentsOf } from '../repositories/consents.ts';
import type { Work } from '../work.ts';
import { paperHead } from './paper-head.ts';

/**
 * Nobody signs what is withdrawn, or what was refused.
 * @throws OperationFailure `not-found`, `disclosure-refused`
 */
export function consentOnPaper(
  work: Work,
  { caseId, consentId, language }: PaperOf<'consent'>,
): Omit<PaperContentOf<'consent'>, 'kind'> {
  const { head, named } = paperHead(work, caseId, language);
  const found = consentsOf(work.reader, caseId).find(({ id }) => id === consentId);
  if (found === undefined) throw new OperationFailure('not-found');
  const { id: _id, version: _version, form: _form, answer, withdrawnOn, ...consent } = found;
  if (answer === 'refused' || withdrawnOn !== null) throw new OperationFailure('disclosure-refused');
  return { ...head, consent: withoutProtected(consent, named) };
}
