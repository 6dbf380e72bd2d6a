import type { ContactDetails } from '../../../domain/case/contact.ts';
import type { GapCause } from '../../../domain/case/gap-following.ts';
import { childInterpreted } from '../../../domain/interpreting/child-interpreter.ts';
import { contactKinds } from '../../../domain/vocabulary/contact-kinds.ts';
import { householdOf } from '../repositories/household.ts';
import type { Transaction, Work } from '../work.ts';
import { followWithSignal } from './gaps.ts';

type Talk = Pick<ContactDetails, 'contactOn' | 'kind' | 'interpreter'>;

/** A child of the family who interpreted at a contact is a sign of a gap, like one of a request: it commits with the contact. */
export async function followContact(
  trx: Transaction,
  work: Work,
  { caseId, contactId }: { readonly caseId: string; readonly contactId: string },
  before: Talk | null,
  after: Talk,
): Promise<void> {
  const household = householdOf(work.reader, caseId);
  const causeOf = ({ contactOn, kind, interpreter }: Talk): GapCause | null =>
    childInterpreted(interpreter, household, contactOn)
      ? { kind: 'child-interpreted', words: contactKinds.label(kind, 'de'), noticedOn: contactOn }
      : null;
  await followWithSignal(
    trx,
    work,
    { caseId, origin: 'contact', contactId },
    before && causeOf(before),
    causeOf(after),
  );
}
