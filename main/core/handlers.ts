import { attachmentHandlers } from './attachment.operations.ts';
import { letterHandlers } from './letter.operations.ts';
import { auditHandlers } from './audit.operations.ts';
import { caseHandlers } from './case.operations.ts';
import { conferenceHandlers } from './conference.operations.ts';
import { dayHandlers } from './day.operations.ts';
import { directoryHandlers } from './directory.operations.ts';
import { historyHandlers } from './history.operations.ts';
import { listViewHandlers } from './list-view.operations.ts';
import { listHandlers } from './list.operations.ts';
import { handoffHandlers } from './handoff.operations.ts';
import { confidentialHandlers } from './confidential.operations.ts';
import { mergeHandlers } from './merge.operations.ts';
import { householdHandlers } from './household.operations.ts';
import { responsibilityHandlers } from './responsibility.operations.ts';
import { paperHandlers } from './paper.operations.ts';
import { gapHandlers, referralHandlers } from './referral.operations.ts';
import { interpretingHandlers } from './interpreting.operations.ts';
import { programmeHandlers } from './programme.operations.ts';
import { draftHandlers, sessionHandlers } from './session.operations.ts';

/** The contract, and who answers which of its operations. */
export { operations } from '../../domain/contract/operations.ts';
export const session = sessionHandlers;
export const work = {
  ...draftHandlers,
  ...caseHandlers,
  ...attachmentHandlers,
  ...letterHandlers,
  ...paperHandlers,
  ...referralHandlers,
  ...gapHandlers,
  ...householdHandlers,
  ...mergeHandlers,
  ...conferenceHandlers,
  ...interpretingHandlers,
  ...programmeHandlers,
  ...dayHandlers,
  ...responsibilityHandlers,
  ...directoryHandlers,
  ...listHandlers,
  ...listViewHandlers,
  ...historyHandlers,
  ...confidentialHandlers,
  ...handoffHandlers,
  ...auditHandlers,
};
