import { z } from 'zod';
import { choice } from '../case/answer.ts';
import { asksForCare, type HouseholdMember, type Membership } from '../case/household.ts';
import type { Measure } from '../case/plan.ts';
import { ageOn, daysBetween } from '../date.ts';
import { date, id, longText, pastDate, requiredText, shortText, version } from '../validation.ts';
import { measureStates } from '../vocabulary/measure-states.ts';
import { isSettledIn } from '../vocabulary/settled.ts';
import { schoolWithdrawals } from '../vocabulary/school-withdrawals.ts';
import { schoolTypes } from '../vocabulary/school-types.ts';

/** Seiteneinstieg: a child that came from abroad and needs a place at school. */
export const schoolEntryDetails = z.strictObject({
  personId: id,
  /** From this day on the child waits. */
  registeredOn: pastDate,
  inGermanySince: pastDate.nullable(),
  wish: choice(schoolTypes).nullable(),
  /** What the family says of it in words, or which school. */
  wishNote: shortText,
  advisedOn: pastDate.nullable(),
  /** The measure of the plan that led here, and follows. */
  measureId: id.nullable(),
  note: longText,
});
export type SchoolEntryDetails = z.infer<typeof schoolEntryDetails>;

/** The place that was found. */
export const placement = z.strictObject({
  placedOn: pastDate,
  school: requiredText,
  /** The same in the directory, where it stands there. */
  institutionId: id.nullable().default(null),
  schoolType: choice(schoolTypes).nullable(),
  firstDayOn: date.nullable(),
});
export type Placement = z.infer<typeof placement>;

export const withdrawal = z.strictObject({
  withdrawnOn: pastDate,
  withdrawalReason: choice(schoolWithdrawals),
  withdrawalNote: shortText,
});
export type Withdrawal = z.infer<typeof withdrawal>;

export const schoolEntry = schoolEntryDetails.extend({
  id,
  version,
  /** As the child is called now. */
  childName: z.string(),
  placedOn: date.nullable(),
  school: z.string(),
  institutionId: id.nullable(),
  schoolType: choice(schoolTypes).nullable(),
  firstDayOn: date.nullable(),
  /** Since when the child really goes there. */
  startedOn: date.nullable(),
  withdrawnOn: date.nullable(),
  withdrawalReason: choice(schoolWithdrawals).nullable(),
  withdrawalNote: z.string(),
});
export type SchoolEntry = z.infer<typeof schoolEntry>;

export const schoolEntryStates = ['open', 'placed', 'withdrawn'] as const;
export type SchoolEntryState = (typeof schoolEntryStates)[number];

type Standing = Pick<SchoolEntry, 'placedOn' | 'withdrawnOn'>;

export function schoolEntryState({ placedOn, withdrawnOn }: Standing): SchoolEntryState {
  if (withdrawnOn !== null) return 'withdrawn';
  return placedOn === null ? 'open' : 'placed';
}

/** Days from registration until a place was found, until it was taken back, or until today; never below nought. */
export const waitingDays = (
  { registeredOn, placedOn, withdrawnOn }: Standing & Pick<SchoolEntry, 'registeredOn'>,
  today: string,
): number => Math.max(0, daysBetween(registeredOn, withdrawnOn ?? placedOn ?? today));

/** After so many days without a place the file reminds of the child. */
export const longWaitDays = 42;

export const waitsLong = (entry: Standing & Pick<SchoolEntry, 'registeredOn'>, today: string): boolean =>
  schoolEntryState(entry) === 'open' && waitingDays(entry, today) >= longWaitDays;

/** Who has waited longest stands first; then those placed or withdrawn, latest first. */
export function byWaiting<Entry extends Standing & Pick<SchoolEntry, 'registeredOn'>>(
  entries: readonly Entry[],
): Entry[] {
  const endOf = ({ placedOn, withdrawnOn }: Standing) => withdrawnOn ?? placedOn;
  return entries.toSorted((one, other) => {
    const [end, otherEnd] = [endOf(one), endOf(other)];
    if (end === null && otherEnd === null) return one.registeredOn < other.registeredOn ? -1 : 1;
    if (end === null || otherEnd === null) return end === null ? -1 : 1;
    return end > otherEnd ? -1 : 1;
  });
}

/** Whether it can be said that the child goes to school now. */
export const mayStart = (
  entry: Standing & Pick<SchoolEntry, 'startedOn' | 'firstDayOn'>,
  today: string,
): boolean =>
  schoolEntryState(entry) === 'placed' &&
  entry.startedOn === null &&
  (entry.firstDayOn === null || entry.firstDayOn <= today);

/** What a place makes of the measure that led here; what is settled stays. */
export const measureAfterPlacement = (
  { state }: Pick<Measure, 'state'>,
  { placedOn }: Pick<Placement, 'placedOn'>,
): Partial<Measure> => (isSettledIn(measureStates, state) ? {} : { state: 'done', doneOn: placedOn });

/** What taking the registration back makes of it: nobody looks for this place any more. What is settled stays. */
export function measureAfterWithdrawal(
  { state, notPossibleNote }: Pick<Measure, 'state' | 'notPossibleNote'>,
  { withdrawalReason, withdrawalNote }: Pick<Withdrawal, 'withdrawalReason' | 'withdrawalNote'>,
): Partial<Measure> {
  if (isSettledIn(measureStates, state)) return {};
  const reason = schoolWithdrawals.find(withdrawalReason)?.reason ?? 'other';
  // „Sonstiger Grund“ alone would lose that the family moved away.
  const why =
    reason === 'other' && withdrawalReason !== 'other' ? schoolWithdrawals.label(withdrawalReason, 'de') : '';
  const said = [why, withdrawalNote].filter((part) => part !== '').join(': ');
  return {
    state: 'dropped',
    notPossibleReason: reason,
    notPossibleNote: said === '' ? notPossibleNote : said,
  };
}

/** Other children for whom the same measure is not over yet: it can't be done before them. */
export const stillWaitingWith = <Entry extends Standing & Pick<SchoolEntry, 'id' | 'measureId'>>(
  entries: readonly Entry[],
  { id: entryId, measureId }: Pick<SchoolEntry, 'id' | 'measureId'>,
): Entry[] =>
  measureId === null
    ? []
    : entries.filter(
        (other) =>
          other.id !== entryId && other.measureId === measureId && schoolEntryState(other) === 'open',
      );

/** From this age on nobody is offered a school any more; the law knows other paths then. */
const oldestPupil = 25;

/** Who of a household may need a school: children and young people, and a client who came alone and young. */
export const mayNeedSchool = (
  { relationship, person: { birthDate } }: Pick<HouseholdMember, 'relationship' | 'person'>,
  today: string,
): boolean => asksForCare(relationship) && (birthDate === null || ageOn(birthDate, today) < oldestPupil);

/** What the first day at school makes of what „Personen“ says of the child. */
export const careAfterStart = (
  { school }: Pick<SchoolEntry, 'school'>,
  startedOn: string,
): Pick<Membership, 'careState' | 'carePlace' | 'careSince'> => ({
  careState: 'in-school',
  carePlace: school,
  careSince: startedOn,
});
