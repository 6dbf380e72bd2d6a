import type { Attachment } from '../../../domain/attachment/attachment.ts';
import type { PhaseChange } from '../../../domain/case/case-file.ts';
import type { Contact } from '../../../domain/case/contact.ts';
import type { Custody } from '../../../domain/contract/case.operations.ts';
import type { PlanVersion } from '../../../domain/case/plan.ts';
import type { Referral } from '../../../domain/case/referral.ts';
import { contactKinds, type ContactKind } from '../../../domain/vocabulary/contact-kinds.ts';

export type AgreedVersion = Omit<PlanVersion, 'goals'>;

export type CourseEntry =
  | { readonly kind: 'contact'; readonly on: string; readonly contact: Contact }
  | { readonly kind: 'phase'; readonly on: string; readonly change: PhaseChange }
  | { readonly kind: 'referral' | 'answer'; readonly on: string; readonly referral: Referral }
  | { readonly kind: 'document'; readonly on: string; readonly document: Attachment }
  | { readonly kind: 'plan'; readonly on: string; readonly version: AgreedVersion }
  | { readonly kind: 'lending'; readonly on: string; readonly lending: Loan }
  | { readonly kind: 'assignment'; readonly on: string; readonly assignment: Assignment };

type Loan = Custody['lendings'][number];
type Assignment = Custody['assignments'][number];

export type CourseFilter = 'all' | 'contacts' | 'phases' | 'plans' | 'referrals' | 'documents' | ContactKind;

export const isCourseFilter = (text: string): text is CourseFilter =>
  ['all', 'contacts', 'phases', 'plans', 'referrals', 'documents'].includes(text) || contactKinds.has(text);

export interface Course {
  /** Newest first, as core gives them. */
  readonly contacts: readonly Contact[];
  /** False while older contacts wait to be loaded. */
  readonly complete: boolean;
  /** Oldest first. */
  readonly phaseHistory: readonly PhaseChange[];
  readonly planVersions: readonly AgreedVersion[];
  readonly referrals: readonly Referral[];
  /** Removed ones are left out. */
  readonly documents: readonly Attachment[];
  /** In whose hands the case was. */
  readonly custody: Pick<Custody, 'lendings' | 'assignments'>;
}

/** On one day the talk comes first, then the plan it led to, then the phase that begins; newest stands on top. */
const rank = {
  assignment: 0,
  lending: 0,
  phase: 1,
  plan: 2,
  answer: 3,
  referral: 4,
  document: 5,
  contact: 6,
} as const;

/**
 * Contacts, agreed plans, referrals, documents, phases and changes of hands on one line of time, newest first. While older contacts are not loaded, what lies
 * before them is left out, so that nothing looks as if it had followed directly.
 */
export function courseOf({
  contacts,
  complete,
  phaseHistory,
  planVersions,
  referrals,
  documents,
  custody,
}: Course): CourseEntry[] {
  const from = complete ? '' : (contacts.at(-1)?.contactOn ?? '');
  const entries: CourseEntry[] = [
    ...custody.assignments
      .toReversed()
      .map(
        (assignment) => ({ kind: 'assignment', on: assignment.recordedAt.slice(0, 10), assignment }) as const,
      ),
    ...custody.lendings.map((lending) => ({ kind: 'lending', on: lending.from, lending }) as const),
    ...phaseHistory.toReversed().map((change) => ({ kind: 'phase', on: change.since, change }) as const),
    ...planVersions
      .toSorted((one, other) => other.number - one.number)
      .map((version) => ({ kind: 'plan', on: version.agreedOn, version }) as const),
    ...referrals.flatMap((referral) => [
      ...(referral.answeredOn === null
        ? []
        : [{ kind: 'answer', on: referral.answeredOn, referral } as const]),
      { kind: 'referral', on: referral.sentOn, referral } as const,
    ]),
    ...documents
      .filter(({ removedAt }) => removedAt === null)
      .toReversed()
      .map((document) => ({ kind: 'document', on: document.addedAt.slice(0, 10), document }) as const),
    ...contacts.map((contact) => ({ kind: 'contact', on: contact.contactOn, contact }) as const),
  ];
  return entries
    .filter(({ on }) => on >= from)
    .sort((one, other) =>
      one.on === other.on ? rank[one.kind] - rank[other.kind] : one.on < other.on ? 1 : -1,
    );
}

/** The entries that a filter shows. */
export function shownEntries(entries: readonly CourseEntry[], filter: CourseFilter): CourseEntry[] {
  return entries.filter((entry) => {
    switch (filter) {
      case 'all':
        return true;
      case 'contacts':
        return entry.kind === 'contact';
      case 'phases':
        return entry.kind === 'phase';
      case 'plans':
        return entry.kind === 'plan';
      case 'documents':
        return entry.kind === 'document';
      case 'referrals':
        return entry.kind === 'referral' || entry.kind === 'answer';
      default:
        return entry.kind === 'contact' && entry.contact.kind === filter;
    }
  });
}
