import { z } from 'zod';
import { choice } from '../case/answer.ts';
import type { Referral } from '../case/referral.ts';
import { date, id, pastDate, shortText, version } from '../validation.ts';
import { consentRecipients, type ConsentRecipient } from '../vocabulary/consent-recipients.ts';
import type { ConsentPurpose } from '../vocabulary/consent-purposes.ts';
import { dataCategories } from '../vocabulary/data-categories.ts';
import type { Consent } from './consent.ts';
import { isReferralPurpose, meansBody, referralPurpose, restsOnConsent } from './referral-disclosure.ts';

/** How the file knows that somebody has something: a referral, a case conference, a month's package, or the consent that names them. */
export const sharedWays = ['referral', 'conference', 'handover', 'named'] as const;

/** What went to a body on one day under a consent. */
export const sharing = z.strictObject({ on: date, categories: z.array(choice(dataCategories)) });
export type Sharing = z.infer<typeof sharing>;

/** A body that got something under a consent, and has to hear that the consent is gone (Art. 19 DSGVO). */
export const earlierRecipient = z.strictObject({
  recipient: choice(consentRecipients),
  /** Of the directory; null where only the consent names them. */
  institutionId: id.nullable(),
  /** Empty where the list of recipients says it. */
  name: z.string(),
  way: z.enum(sharedWays),
  /** Oldest first; empty where the file does not know when. */
  received: z.array(sharing),
});
export type EarlierRecipient = z.infer<typeof earlierRecipient>;

export const tellingWays = ['letter', 'email', 'phone', 'in-person', 'not-needed'] as const;

/** When and how somebody was told. */
export const tellingDetails = z
  .strictObject({
    toldOn: pastDate,
    toldBy: z.enum(tellingWays, { error: 'required' }),
    note: shortText,
  })
  // Art. 19 DSGVO lets it be only where it is impossible or out of proportion: that has to be said.
  .refine(({ toldBy, note }) => toldBy !== 'not-needed' || note !== '', {
    error: 'required',
    path: ['note'],
  });
export type TellingDetails = z.infer<typeof tellingDetails>;

/** A notice that is owed or was given. */
export const notice = earlierRecipient.extend({
  id,
  consentId: id,
  withdrawnOn: date,
  toldOn: date.nullable(),
  toldBy: z.enum(tellingWays).nullable(),
  note: z.string(),
  version,
});
export type Notice = z.infer<typeof notice>;

/** A body of the directory. */
interface KnownBody {
  readonly id: string;
  readonly name: string;
  readonly town: string;
  readonly recipient: ConsentRecipient | null;
}

/** What the file knows of what left it. */
export interface Shared {
  /** Whom the packages are about. */
  readonly clientId: string;
  readonly referrals: readonly (Pick<
    Referral,
    'personId' | 'purpose' | 'sentOn' | 'categories' | 'legalBasis' | 'title'
  > & {
    readonly institution: KnownBody;
  })[];
  /** Every case conference once for each body of the directory at its table, with what it was called then. */
  readonly conferences: readonly {
    readonly on: string;
    readonly name: string;
    readonly institution: KnownBody;
  }[];
  /** Packages with this case in them that were released: from then on they go out. */
  readonly handovers: readonly { readonly recipient: ConsentRecipient; readonly on: string }[];
}

/** Purposes under which a body learns or tells something outside of what the program sends: the consent itself names it. */
const namedPurposes: readonly ConsentPurpose[] = [
  'case-conference',
  'information-request',
  'confidentiality-release',
  'case-handover',
];

/** What a body of the directory learned, on which day, and what it was called then. */
interface Told extends Sharing {
  readonly institution: KnownBody;
  readonly calledThen: string;
}

const isWithin = ({ givenOn, validUntil }: Consent, day: string): boolean =>
  day >= givenOn && (validUntil === null || day <= validUntil);

/**
 * Whether something was told under this consent: to the body that it names, or where it names none to any of its kind, while
 * it held. A body may be called otherwise by now.
 */
function wasUnder(consent: Consent, { institution, calledThen, on }: Told): boolean {
  const { recipient, name, town } = institution;
  return (
    recipient === consent.recipient &&
    (meansBody(consent, { name, town }) || meansBody(consent, { name: calledThen, town })) &&
    isWithin(consent, on)
  );
}

/** Each body once, with what it was told under the consent. */
function bodiesTold(
  consent: Consent,
  way: EarlierRecipient['way'],
  all: readonly Told[],
): EarlierRecipient[] {
  const found = new Map<string, EarlierRecipient>();
  for (const told of all.toSorted((one, other) => one.on.localeCompare(other.on))) {
    const { institution, on, categories } = told;
    if (categories.length === 0 || !wasUnder(consent, told)) continue;
    const { id: institutionId, name } = institution;
    const received = [...(found.get(institutionId)?.received ?? []), { on, categories }];
    found.set(institutionId, { recipient: consent.recipient, institutionId, name, way, received });
  }
  return [...found.values()];
}

const fromReferrals = (consent: Consent, referrals: Shared['referrals']): EarlierRecipient[] =>
  bodiesTold(
    consent,
    'referral',
    referrals
      .filter(({ personId, purpose }) => personId === consent.personId && purpose === consent.purpose)
      .map(({ institution, title, sentOn, categories, legalBasis }) => ({
        institution,
        calledThen: title,
        on: sentOn,
        categories: categories.filter(
          (category) => consent.categories.includes(category) && restsOnConsent(category, legalBasis),
        ),
      })),
  );

/** What was said at a table is written nowhere: it counts as all that the consent permits. */
const fromConferences = (consent: Consent, conferences: Shared['conferences']): EarlierRecipient[] =>
  bodiesTold(
    consent,
    'conference',
    conferences.map(({ on, name, institution }) => ({
      institution,
      calledThen: name,
      on,
      categories: [...consent.categories],
    })),
  );

/**
 * Who got something under a consent, as the file knows it. Also what was sent on or after the day of withdrawal: a
 * withdrawal may be entered later than it was said.
 */
export function earlierRecipients(
  consent: Consent,
  { clientId, referrals, conferences, handovers }: Shared,
): EarlierRecipient[] {
  const { personId, recipient, nameOfBody, purpose, givenOn, categories } = consent;
  const listed = { recipient, institutionId: null, name: '' };
  if (purpose === referralPurpose) {
    const told = consent.sharedOn === null ? [] : [{ on: consent.sharedOn, categories: [...categories] }];
    return [
      ...told.map((one) => ({ ...listed, name: nameOfBody, way: 'referral' as const, received: [one] })),
      ...fromReferrals(consent, referrals),
    ];
  }
  if (purpose === 'monthly-report') {
    const received = handovers
      .filter((one) => personId === clientId && one.recipient === recipient && one.on >= givenOn)
      .map(({ on }) => ({ on, categories: [...categories] }))
      .toSorted((one, other) => one.on.localeCompare(other.on));
    return received.length === 0 ? [] : [{ ...listed, way: 'handover', received }];
  }
  if (!namedPurposes.includes(purpose)) return [];
  const met = isReferralPurpose(purpose)
    ? fromReferrals(consent, referrals)
    : purpose === 'case-conference'
      ? fromConferences(consent, conferences)
      : [];
  // A kind of body may mean others too, who stand nowhere but in what was typed of a talk: somebody has to look.
  if (met.length > 0 && nameOfBody !== '') return met;
  return [...met, { ...listed, name: nameOfBody, way: 'named', received: [] }];
}

/** What is owed because of something entered after the withdrawal. */
export interface OwedSince {
  readonly recipient: EarlierRecipient;
  /** The notice that the body waits for anyway and that says this too; null where it was told already, or never listed. */
  readonly waiting: Notice | null;
}

const sameSharing = (one: Sharing, other: Sharing): boolean =>
  one.on === other.on && one.categories.join() === other.categories.join();

/**
 * What a withdrawal owes beside its notices: what went out before it and was entered only afterwards. What is entered for
 * its day or a later one did not rest on the consent.
 */
export function owedSince(
  consent: Consent & { readonly withdrawnOn: string },
  shared: Shared,
  notices: readonly Notice[],
): OwedSince[] {
  const { withdrawnOn } = consent;
  const own = notices.filter(({ consentId }) => consentId === consent.id);
  return earlierRecipients(consent, shared).flatMap((found) => {
    const toBody = own.filter(({ institutionId }) => institutionId === found.institutionId);
    const said = toBody.flatMap(({ received }) => received);
    const late = found.received.filter(
      (one) => one.on < withdrawnOn && !said.some((other) => sameSharing(one, other)),
    );
    if (late.length === 0) return [];
    // The body that the consent names waited as such, before the file knew what it got.
    const waiting =
      [...toBody, ...own.filter(({ way, name }) => way === 'named' && name !== '')].find(
        ({ toldOn }) => toldOn === null,
      ) ?? null;
    const received = [...(waiting?.received ?? []), ...late].toSorted((one, other) =>
      one.on.localeCompare(other.on),
    );
    return [{ recipient: { ...found, received }, waiting }];
  });
}
