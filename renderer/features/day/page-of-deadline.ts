import type { DeadlineKind } from '../../../domain/case/deadline-sources.ts';
import type { CasePage } from '../case-file/case-pages.ts';

/** Where each kind of deadline is met. */
export const pageOfDeadline: Readonly<Record<DeadlineKind, CasePage>> = {
  'first-interview': 'erstgespraech',
  'goal-due': 'plan',
  'goal-review': 'plan',
  'measure-due': 'plan',
  'measure-start': 'plan',
  'answer-due': 'plan',
  'referral-answer': 'vermittlungen',
  'interpreting-open': 'sprachmittlung',
  'task-due': 'verlauf',
  'school-place': 'programme',
  'school-start': 'programme',
  'group-start': 'programme',
  'residence-expiry': 'erstgespraech',
  'member-residence-expiry': 'personen',
  'consent-expiry': 'einwilligungen',
  'notice-due': 'einwilligungen',
  'sustainability-check': 'nachhaltigkeit',
  'follow-up': 'nachhaltigkeit',
  deletion: 'ueberblick',
};
