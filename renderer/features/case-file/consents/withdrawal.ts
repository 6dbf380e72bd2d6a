import { consentsBy, isInForce, type Consent } from '../../../../domain/consent/consent.ts';
import { disclosureObstacles } from '../../../../domain/consent/referral-disclosure.ts';
import { memberIn } from '../../../../domain/case/household.ts';
import type { CaseView } from '../../../../domain/contract/case.operations.ts';
import { decideDisclosure, handoverPurpose } from '../../../../domain/handoff/disclosure.ts';
import { recipients, type Recipient } from '../../../../domain/handoff/recipients.ts';
import type { ConsentPurpose } from '../../../../domain/vocabulary/consent-purposes.ts';
import type { DataCategory } from '../../../../domain/vocabulary/data-categories.ts';

/** What a withdrawal ends at once, as a code; the words are `consents.effect.<code>`. */
export type EndingEffect =
  | 'export-stops'
  | 'export-narrows'
  | 'export-unchanged'
  | 'export-none'
  | 'sharing-stops'
  | 'sharing-unchanged'
  | 'sharing-none'
  | 'information-stops'
  | 'confidentiality-stops'
  | 'check-stops'
  | 'keeping-ends'
  | 'others-cover'
  | 'not-in-force';
export type RemainingEffect = 'already-shared-stays' | 'entry-stays' | 'other-consents-stay';

export interface WithdrawalEffects {
  readonly ends: EndingEffect;
  /** The kinds of data it is about. */
  readonly categories: readonly DataCategory[];
  readonly stays: readonly RemainingEffect[];
}

type Source = Pick<CaseView, 'file' | 'household' | 'formerMembers' | 'consents'>;

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

/** What rests on a consent alone, whatever the legal basis of the file is. */
const onConsentAlone: Partial<Record<ConsentPurpose, EndingEffect>> = {
  'information-request': 'information-stops',
  'confidentiality-release': 'confidentiality-stops',
  'sustainability-check': 'check-stops',
  'case-management': 'keeping-ends',
};

/** Asks the rule of passing data on itself, with and without the consent: a second one, or a public task, may carry it on. */
function endingEffect(source: Source, consent: Consent, today: string): Omit<WithdrawalEffects, 'stays'> {
  const { purpose, recipient, personId, nameOfBody, categories } = consent;
  if (purpose === handoverPurpose && isRecipient(recipient))
    return exportEffect(source, consent, recipient, today);
  const own = onConsentAlone[purpose];
  const lackingIn = (consents: readonly Consent[]) => {
    const facts = {
      purpose,
      legalBasis: own === undefined ? source.file.legalBasis : ('consent' as const),
      personId,
      specialProtection: memberIn(source, personId)?.person.specialProtection ?? false,
      consents,
      recipient,
      name: nameOfBody,
      town: '',
      categories,
    };
    return new Set(
      disclosureObstacles(facts, today).flatMap(({ category }) =>
        category === null ? categories : [category],
      ),
    );
  };
  const before = lackingIn(source.consents);
  const after = lackingIn(source.consents.filter(({ id }) => id !== consent.id));
  const stopping = categories.filter((category) => after.has(category) && !before.has(category));
  if (stopping.length > 0) return { ends: own ?? 'sharing-stops', categories: stopping };
  const none = before.size === categories.length;
  if (own === undefined) return { ends: none ? 'sharing-none' : 'sharing-unchanged', categories };
  return { ends: none ? 'not-in-force' : 'others-cover', categories };
}

/** What the dialog says before somebody confirms (Art. 7(3) DSGVO: a withdrawal works for the future). */
export function withdrawalEffects(source: Source, consent: Consent, today: string): WithdrawalEffects {
  const others = consentsBy(consent.personId, source.consents).some(
    (other) => other.id !== consent.id && other.recipient === consent.recipient && isInForce(other, today),
  );
  return {
    ...endingEffect(source, consent, today),
    stays: ['already-shared-stays', 'entry-stays', ...(others ? (['other-consents-stay'] as const) : [])],
  };
}
