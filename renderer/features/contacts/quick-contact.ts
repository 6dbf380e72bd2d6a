import type { z } from 'zod';
import { contactDetails } from '../../../domain/case/contact.ts';
import { id, shortText } from '../../../domain/validation.ts';

/** What the quick contact asks: the rules are those of the contact itself. */
export const quickContact = contactDetails.pick({ kind: true, minutes: true, note: true }).extend({
  caseId: id,
  /** What stood in the case field, so that a draft can show it again. */
  caseLabel: shortText,
});
/** One for all cases: what was not finished comes up again wherever the dialog is opened next. */
export const quickContactDraftKey = '/tag#contact';

export type QuickContact = z.output<typeof quickContact>;

/** A case as somebody chooses it. */
export interface CaseChoice {
  readonly caseId: string;
  readonly label: string;
}

export const caseChoice = (caseId: string, clientName: string, reference: string): CaseChoice => ({
  caseId,
  label: clientName === '' ? reference : `${clientName} (${reference})`,
});

/** The contact of today that comes of it. */
export const contactOf = ({ kind, minutes, note }: QuickContact, today: string) => ({
  contactOn: today,
  kind,
  minutes,
  note,
  participants: '',
  interpreter: '',
});
