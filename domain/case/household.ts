import { z } from 'zod';
import { date, id, pastDate, shortText, version, type ValidationCode } from '../validation.ts';
import { careStates } from '../vocabulary/care-states.ts';
import { germanLevels } from '../vocabulary/german-levels.ts';
import { languageProofs } from '../vocabulary/language-proofs.ts';
import { leavingReasons } from '../vocabulary/leaving-reasons.ts';
import { residenceTitles } from '../vocabulary/residence-titles.ts';
import { answer, choice } from './answer.ts';
import { person } from './person.ts';

/** How somebody belongs to the client's household. */
export const relationships = [
  'client',
  'partner',
  'child',
  'parent',
  'sibling',
  'step-parent',
  'grandparent',
  'grandchild',
  'aunt-uncle',
  'niece-nephew',
  /** By a court, for a child or for somebody grown up: whoever speaks for the client, and lives elsewhere. */
  'guardian',
  'other',
] as const;
export type Relationship = (typeof relationships)[number];

/** What is typed about how somebody belongs to the household. */
export const membership = z.strictObject({
  relationship: z.enum(relationships, { error: 'required' }),
  since: pastDate,
  /** Family that lives somewhere else, such as a wife whose visa is still being decided. */
  livesElsewhere: z.boolean(),
  whereabouts: shortText,
  careState: answer(careStates).nullable(),
  /** Which KiTa, school or workplace. */
  carePlace: shortText,
  careSince: date.nullable(),
  /** What else matters about care and school, in words. */
  careSituation: shortText,
  residenceTitle: answer(residenceTitles).nullable(),
  residenceExpiresOn: date.nullable(),
  germanLevel: answer(germanLevels).nullable(),
  germanProof: answer(languageProofs).nullable(),
  /** School, training and their recognition, in words. */
  qualification: shortText,
});
export type Membership = z.infer<typeof membership>;

/** Somebody besides the client, as they join. */
export const newMembership = membership.extend({
  relationship: z.enum(relationships).exclude(['client'], { error: 'required' }),
});

export const householdMember = membership.extend({ id, version, person });
export type HouseholdMember = z.infer<typeof householdMember>;

/** The end of a membership. The interval stays in the file. */
export const departure = z.strictObject({
  until: pastDate,
  reason: choice(leavingReasons),
  note: shortText,
});
export type Departure = z.infer<typeof departure>;

export const formerMember = householdMember.extend({
  until: z.string(),
  leavingReason: choice(leavingReasons).nullable(),
  leavingNote: z.string(),
});
export type FormerMember = z.infer<typeof formerMember>;

/** How the client belongs, before anything more is known. */
export const membershipOfClient: Omit<Membership, 'since'> = {
  relationship: 'client',
  livesElsewhere: false,
  whereabouts: '',
  careState: null,
  carePlace: '',
  careSince: null,
  careSituation: '',
  residenceTitle: null,
  residenceExpiresOn: null,
  germanLevel: null,
  germanProof: null,
  qualification: '',
};

/** Who is grown up by what they are to the client: nobody asks them for KiTa and school. */
const grownUp: ReadonlySet<Relationship> = new Set([
  'partner',
  'parent',
  'step-parent',
  'grandparent',
  'aunt-uncle',
  'guardian',
]);

/** Whom KiTa, school and training are asked about; of a client, because young people come on their own too. */
export const asksForCare = (relationship: Relationship): boolean => !grownUp.has(relationship);

/**
 * Of whom residence and German are asked here: of the client the assessment tells them, and how they changed. A guardian
 * stands here for what they decide.
 */
export const asksForResidence = (relationship: Relationship): boolean =>
  relationship !== 'client' && relationship !== 'guardian';

/** Whose schooling and training are asked: a child's stand under care and school. */
export const asksForQualification = (relationship: Relationship): boolean =>
  asksForResidence(relationship) && relationship !== 'child' && relationship !== 'grandchild';

/** The case is about the client: they stay, and nobody else becomes the client by a change of words. */
export const isClient = ({ relationship }: Pick<Membership, 'relationship'>): boolean =>
  relationship === 'client';

export const keepsRole = (
  before: Pick<Membership, 'relationship'>,
  after: Pick<Membership, 'relationship'>,
): boolean => isClient(before) === isClient(after);

/** Nobody belongs to a household before they are born; where the birth date is not known, nothing is known of it. */
export function membershipProblem(
  { birthDate }: Pick<HouseholdMember['person'], 'birthDate'>,
  { since }: Pick<Membership, 'since'>,
): ValidationCode | null {
  return birthDate !== null && since < birthDate ? 'before-birth' : null;
}

/** Nobody leaves before they came. */
export function departureProblem(
  { since }: Pick<Membership, 'since'>,
  { until }: Pick<Departure, 'until'>,
): ValidationCode | null {
  return until < since ? 'end-before-start' : null;
}

/** The same rule for a form about one member. */
export const departureOf = (member: Pick<Membership, 'since'>) =>
  departure.refine((typed) => departureProblem(member, typed) === null, {
    path: ['until'],
    error: 'end-before-start' satisfies ValidationCode,
  });

/** Who belongs to a case, and who has left it. */
type People = Readonly<Record<'household' | 'formerMembers', readonly HouseholdMember[]>>;

/** How somebody belongs to a case, or belonged: what was said by or about them stays in the file when they leave. */
export const memberIn = (
  { household, formerMembers }: People,
  personId: string,
): HouseholdMember | undefined =>
  [...household, ...formerMembers].find(({ person }) => person.id === personId);

/**
 * Whose names and addresses paper about a case may hold without meaning to: who belongs to it today, and who has left. What
 * was typed while they were there still names them, and protection often begins with moving out.
 */
export const namedIn = ({ household, formerMembers }: People): HouseholdMember[] => [
  ...household,
  ...formerMembers.map((member) => ({ ...member, livesElsewhere: true })),
];

/** Who lives at the client's place: an address known of one of them is the address of all. */
export const livesTogether = <Member extends Pick<HouseholdMember, 'livesElsewhere'>>(
  household: readonly Member[],
): Member[] => household.filter(({ livesElsewhere }) => !livesElsewhere);
