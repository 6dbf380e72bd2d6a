import type { Consent } from '../../../../domain/consent/consent.ts';
import { isInForce } from '../../../../domain/consent/consent.ts';
import type { CaseView } from '../../../../domain/contract/case.operations.ts';
import { decideDisclosure, handoverPurpose } from '../../../../domain/handoff/disclosure.ts';
import { recipients, type Recipient } from '../../../../domain/handoff/recipients.ts';
import type { DataCategory } from '../../../../domain/vocabulary/data-categories.ts';

/** What a withdrawal ends at once, as a code; the words are `consents.effect.<code>`. */
export type EndingEffect =
  | 'export-stops'
  | 'export-narrows'
  | 'export-unchanged'
  | 'export-none'
  | 'sharing-stops'
  | 'information-stops'
  | 'confidentiality-stops'
  | 'check-stops'
  | 'keeping-ends';
export type RemainingEffect = 'already-shared-stays' | 'entry-stays' | 'other-consents-stay';

export interface WithdrawalEffects {
  readonly ends: EndingEffect;
  /** The kinds of data it is about. */
  readonly categories: readonly DataCategory[];
  readonly stays: readonly RemainingEffect[];
}

type Source = Pick<CaseView, 'file' | 'household' | 'consents'>;

const isRecipient = (code: string): code is Recipient => (recipients as readonly string[]).includes(code);

/** Asks the rule of the handover itself, with and without the consent. */
function exportEffect(
  { file, household, consents }: Source,
  consent: Consent,
  recipient: Recipient,
  today: string,
) {
  const client = household.find(({ person }) => person.id === file.clientId)?.person;
  const handover = { recipient, month: today.slice(0, 7), today };
  const decide = (ledger: readonly Consent[]) =>
    decideDisclosure(
      { ...file, specialProtection: client?.specialProtection ?? false, consents: ledger },
      handover,
    );
  const before = decide(consents);
  const after = decide(consents.filter(({ id }) => id !== consent.id));
  if (!before.leaves) return { ends: 'export-none', categories: [] } as const;
  if (!after.leaves) return { ends: 'export-stops', categories: [...before.categories] } as const;
  const missing = [...before.categories].filter((category) => !after.categories.has(category));
  return { ends: missing.length > 0 ? 'export-narrows' : 'export-unchanged', categories: missing } as const;
}

function endingEffect(source: Source, consent: Consent, today: string): Omit<WithdrawalEffects, 'stays'> {
  const { purpose, recipient, categories } = consent;
  switch (purpose) {
    case handoverPurpose:
      return isRecipient(recipient)
        ? exportEffect(source, consent, recipient, today)
        : { ends: 'sharing-stops', categories };
    case 'information-request':
      return { ends: 'information-stops', categories };
    case 'confidentiality-release':
      return { ends: 'confidentiality-stops', categories };
    case 'sustainability-check':
      return { ends: 'check-stops', categories };
    case 'case-management':
      return { ends: 'keeping-ends', categories };
    case 'referral':
    case 'case-conference':
    case 'case-handover':
      return { ends: 'sharing-stops', categories };
  }
}

/** What the dialog says before somebody confirms (Art. 7(3) DSGVO: a withdrawal works for the future). */
export function withdrawalEffects(source: Source, consent: Consent, today: string): WithdrawalEffects {
  const others = source.consents.some(
    (other) => other.id !== consent.id && other.recipient === consent.recipient && isInForce(other, today),
  );
  return {
    ...endingEffect(source, consent, today),
    stays: ['already-shared-stays', 'entry-stays', ...(others ? (['other-consents-stay'] as const) : [])],
  };
}
