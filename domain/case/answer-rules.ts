import type { NotPossibleReason } from '../vocabulary/not-possible-reasons.ts';
import { referralStates, type ReferralState } from '../vocabulary/referral-states.ts';
import { contradictedFields } from './contradicted.ts';

/** What of an answer to a referral hangs together. */
export interface AnswerOutcome {
  readonly state: ReferralState;
  readonly answeredOn: string | null;
  /** Since when it is taken back. */
  readonly revokedOn: string | null;
  readonly reason: NotPossibleReason | null;
}
const fields = ['answeredOn', 'revokedOn', 'reason'] as const;
type AnswerField = (typeof fields)[number];

const knownOf: Readonly<Record<AnswerField, (state: ReferralState) => boolean>> = {
  answeredOn: (state) => referralStates.find(state)?.answered === true,
  revokedOn: (state) => state === 'revoked',
  reason: (state) => state === 'rejected',
};

/** Which fields a state knows of: an answer has its day, and so has taking it back; a refusal has its reason. */
export const answerFieldsOf = (state: ReferralState): AnswerField[] =>
  fields.filter((field) => knownOf[field](state));

/** What the state asks for, and nobody said. */
export const missingOfAnswer = (answer: AnswerOutcome): AnswerField[] =>
  answerFieldsOf(answer.state).filter((field) => answer[field] === null);

/** What an earlier state left behind and this one contradicts: a referral taken back that was answered on a day. */
const stale = ({ state }: Pick<AnswerOutcome, 'state'>): Partial<Record<AnswerField, null>> =>
  Object.fromEntries(
    fields.filter((field) => !answerFieldsOf(state).includes(field)).map((field) => [field, null]),
  );

/** The answer as its state says; a form keeps the rest until it is sent. */
export const answerAsStateSays = <Answer extends AnswerOutcome>(answer: Answer): Answer => ({
  ...answer,
  ...stale(answer),
});

/** The fields that the state contradicts. */
export const staleOfAnswer = (answer: AnswerOutcome): AnswerField[] =>
  contradictedFields<AnswerField>(answer, stale(answer));
