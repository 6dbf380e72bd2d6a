import type { ValidationCode } from '../validation.ts';
import type { Durability } from '../vocabulary/durability.ts';
import type { TalkLanguage } from '../vocabulary/talk-languages.ts';
import { contradictedFields } from './contradicted.ts';

/** What of a check hangs together; the form knows neither day nor result at first. */
export interface CheckTalk {
  readonly heldOn: string | null;
  readonly result: Durability | null;
  readonly language: TalkLanguage | null;
  readonly interpreter: string;
  readonly followUpNeeded: boolean;
  readonly followUpOn: string | null;
  readonly followUpNote: string;
}

/** A need without a day reminds nobody, and nobody asks again before they asked. */
export function followUpDayProblem({
  heldOn,
  followUpNeeded,
  followUpOn,
}: Pick<CheckTalk, 'heldOn' | 'followUpNeeded' | 'followUpOn'>): ValidationCode | null {
  if (!followUpNeeded) return null;
  if (followUpOn === null) return 'required';
  return heldOn !== null && followUpOn < heldOn ? 'before-talk' : null;
}

/** What was typed before the answer that makes it pointless: no day without a need, no talk with nobody. */
const pointless = ({ result, followUpNeeded }: Pick<CheckTalk, 'result' | 'followUpNeeded'>) => ({
  ...(result === 'not-reachable' && { language: null, interpreter: '' }),
  ...(!followUpNeeded && { followUpOn: null, followUpNote: '' }),
});

/** The check without what its other answers make pointless; a form keeps that until it is sent. */
export const withoutPointless = <Check extends CheckTalk>(check: Check): Check => ({
  ...check,
  ...pointless(check),
});

/** The check once somebody asked again, and nothing more is needed. */
export const askedAgain = <Check extends CheckTalk>(check: Check): Check =>
  withoutPointless({ ...check, followUpNeeded: false });

/** The fields that should say nothing, and do. */
export const pointlessFields = (check: CheckTalk): (keyof CheckTalk)[] =>
  contradictedFields(check, pointless(check));
