import type { Attachment } from '../../../domain/attachment/attachment.ts';
import type { PhaseChange } from '../../../domain/case/case-file.ts';
import type { ClientLetter } from '../../../domain/case/client-letter.ts';
import type { Contact } from '../../../domain/case/contact.ts';
import type { Custody } from '../../../domain/contract/case.operations.ts';
import type { PlanVersion } from '../../../domain/case/plan.ts';
import type { Referral } from '../../../domain/case/referral.ts';
import type { ParticipationInCase } from '../../../domain/contract/programme.operations.ts';
import type { SchoolEntry } from '../../../domain/programme/school-entry.ts';
import { contactKinds, type ContactKind } from '../../../domain/vocabulary/contact-kinds.ts';

export type AgreedVersion = Omit<PlanVersion, 'goals'>;

export type CourseEntry =
  | { readonly kind: 'contact'; readonly on: string; readonly contact: Contact }
  | { readonly kind: 'phase'; readonly on: string; readonly change: PhaseChange }
  | { readonly kind: 'referral' | 'answer' | 'revoked'; readonly on: string; readonly referral: Referral }
  | { readonly kind: 'document'; readonly on: string; readonly document: Attachment }
  | { readonly kind: 'letter'; readonly on: string; readonly letter: ClientLetter }
  | { readonly kind: 'plan'; readonly on: string; readonly version: AgreedVersion }
  | {
      readonly kind: 'participation';
      readonly on: string;
      readonly what: 'registered' | 'joined' | 'ended';
      readonly participation: ParticipationInCase;
    }
  | {
      readonly kind: 'school-entry';
      readonly on: string;
      readonly what: 'registered' | 'advised' | 'placed' | 'started' | 'withdrawn';
      readonly entry: SchoolEntry;
    }
  | { readonly kind: 'lending'; readonly on: string; readonly lending: Loan }
  | { readonly kind: 'assignment'; readonly on: string; readonly assignment: Assignment };

type Loan = Custody['lendings'][number];
type Assignment = Custody['assignments'][number];

/** Parts of the course beside the single kinds of contacts, in the order in which they are offered. */
export const coursePartFilters = [
  'all',
  'contacts',
  'phases',
  'plans',
  'referrals',
  'programmes',
  'documents',
] as const;
export type CourseFilter = (typeof coursePartFilters)[number] | ContactKind;

export const isCourseFilter = (text: string): text is CourseFilter =>
  (coursePartFilters as readonly string[]).includes(text) || contactKinds.has(text);

export interface Course {
  /** Newest first, as core gives them. */
  readonly contacts: readonly Contact[];
  /** False while older contacts wait to be loaded. */
  readonly complete: boolean;
  /** Oldest first. */
  readonly phaseHistory: readonly PhaseChange[];
  readonly planVersions: readonly AgreedVersion[];
  readonly referrals: readonly Referral[];
  readonly participations: readonly ParticipationInCase[];
  readonly schoolEntries: readonly SchoolEntry[];
  /** A place that begins later is no part of the course yet. */
  readonly today: string;
  /** Removed ones are left out. */
  readonly documents: readonly Attachment[];
  /** Latest first. */
  readonly letters: readonly ClientLetter[];
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
  revoked: 3,
  referral: 4,
  participation: 5,
  'school-entry': 5,
  document: 6,
  letter: 6,
  contact: 7,
} as const;

/**
 * Contacts, agreed plans, referrals, programmes, documents, phases and changes of hands on one line of time, newest
 * first. While older contacts are not loaded, what lies before them is left out, so that nothing looks as if it had
 * followed directly.
 */
export function courseOf({
  contacts,
  complete,
  phaseHistory,
  planVersions,
  referrals,
  participations,
  schoolEntries,
  today,
  documents,
  letters,
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
      ...(referral.revokedOn === null
        ? []
        : [{ kind: 'revoked', on: referral.revokedOn, referral } as const]),
      { kind: 'referral', on: referral.sentOn, referral } as const,
    ]),
    ...participations.flatMap((participation) =>
      happened({
        ended: participation.endedOn,
        joined: participation.joinedOn,
        registered: participation.registeredOn,
      })
        .filter(({ on }) => on <= today)
        .map((event) => ({ kind: 'participation', ...event, participation }) as const),
    ),
    ...schoolEntries.flatMap((entry) =>
      happened({
        withdrawn: entry.withdrawnOn,
        started: entry.startedOn,
        placed: entry.placedOn,
        advised: entry.advisedOn,
        registered: entry.registeredOn,
      })
        .filter(({ on }) => on <= today)
        .map((event) => ({ kind: 'school-entry', ...event, entry }) as const),
    ),
    ...documents
      .filter(({ removedAt }) => removedAt === null)
      .toReversed()
      .map((document) => ({ kind: 'document', on: document.addedAt.slice(0, 10), document }) as const),
    ...letters.map((letter) => ({ kind: 'letter', on: letter.writtenOn, letter }) as const),
    ...contacts.map((contact) => ({ kind: 'contact', on: contact.contactOn, contact }) as const),
  ];
  return entries
    .filter(({ on }) => on >= from)
    .sort((one, other) =>
      one.on === other.on ? rank[one.kind] - rank[other.kind] : one.on < other.on ? 1 : -1,
    );
}

/** What has a day, latest step first. */
const happened = <What extends string>(days: Readonly<Record<What, string | null>>) =>
  (Object.entries(days) as [What, string | null][]).flatMap(([what, on]) =>
    on === null ? [] : [{ what, on }],
  );

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
        return entry.kind === 'document' || entry.kind === 'letter';
      case 'programmes':
        return entry.kind === 'participation' || entry.kind === 'school-entry';
      case 'referrals':
        return entry.kind === 'referral' || entry.kind === 'answer' || entry.kind === 'revoked';
      default:
        return entry.kind === 'contact' && entry.contact.kind === filter;
    }
  });
}
