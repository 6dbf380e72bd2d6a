import { addDays, addMonths } from '../../domain/date.ts';
import { blankOffer } from '../../domain/directory/blank.ts';
import type { InterpreterDetails } from '../../domain/interpreting/interpreter.ts';
import type { CasePhase } from '../../domain/vocabulary/case-phases.ts';
import { listOfCases } from '../list-of-cases.ts';
import { enterStory, type Caller } from '../stories/enter-story.ts';
import { openCases } from '../stories/generator.ts';
import { institution, person } from '../stories/parts.ts';
import { staff } from '../stories/staff.ts';

/** Whose pages the tour opens: ids by what stands there. */
export interface Known {
  /** A family with groups, children at school and a referral. */
  readonly family: string;
  /** A case with documents, and one of these. */
  readonly withPapers: string;
  readonly paper: string;
  /** A case at work, whose client was entered twice. */
  readonly atWork: string;
  readonly inClosing: string;
  readonly inCheck: string;
  readonly institution: string;
  readonly offer: string;
  readonly group: string;
  readonly interpreter: string;
}

const interpreter = (name: string, fields: Partial<InterpreterDetails>): InterpreterDetails => ({
  name,
  phone: '',
  email: '',
  languages: [],
  weekdays: [],
  availability: '',
  signedOn: null,
  endedOn: null,
  ...fields,
});

/** What an office has beside the cases that were told: a pool, offers, a loan, and somebody who was entered twice. */
export async function enterOfficeLife(call: Caller, today: string): Promise<Known> {
  const inCheck = await enterStory(call, caseInCheck(today));
  const atWork = await firstIn(call, 'implementation');
  const directory = await enterDirectory(call, today);
  await refer(call, atWork, directory, today);
  return {
    ...directory,
    interpreter: await enterPool(call, atWork, today),
    atWork: await enterTwice(call, atWork, today),
    inClosing: await lendLast(call, today),
    inCheck: inCheck.id,
    ...(await findStories(call)),
  };
}

/** A case of one's own in which the check is due; its client reads Arabic. */
function caseInCheck(today: string) {
  const story = openCases(today, 2).findLast(({ closing }) => closing?.closedOn !== undefined);
  if (story === undefined) throw new Error('No generated case is closed.');
  const client = person({
    givenName: 'Rania',
    familyName: 'Haddad',
    birthDate: '1989-05-11',
    nationality: 'SY',
    languages: 'Arabisch, etwas Englisch',
  });
  return { ...story, key: 'in-check', client };
}

async function firstIn(call: Caller, phase: CasePhase): Promise<string> {
  const { rows } = await call('case.list', listOfCases({ phase }, 1));
  if (rows[0] === undefined) throw new Error(`No case is in ${phase}.`);
  return rows[0].id;
}

async function enterDirectory(call: Caller, today: string) {
  const { id: institutionId } = await call('directory.saveInstitution', {
    institutionId: null,
    version: 0,
    details: institution({
      name: 'VHS Detmold-Lemgo',
      recipient: 'course-provider',
      street: 'Krumme Straße 20',
      postalCode: '32756',
      town: 'Detmold',
      phone: '05231 000200',
      contacts: [{ name: 'Frau Köhler', task: 'Anmeldung', phone: '05231 000201', email: '' }],
    }),
  });
  const offers = [
    {
      title: 'Berufssprachkurs B2 Pflege',
      targetGroup: 'Pflegekräfte in der Anerkennung',
      kind: 'bsk-b2',
      places: 2,
      waitingWeeks: 3,
      childcare: 'no',
    },
    {
      title: 'Integrationskurs für Eltern',
      targetGroup: 'Eltern mit Kindern unter sechs Jahren',
      kind: 'ik-parents-women',
      places: 0,
      waitingWeeks: 14,
      childcare: 'yes',
    },
  ] as const;
  const ids: string[] = [];
  for (const fields of offers) {
    const details = {
      ...blankOffer,
      ...fields,
      costs: 'kostenfrei mit Bewilligung',
      validFrom: addMonths(today, -3),
    };
    ids.push((await call('directory.saveOffer', { institutionId, offerId: null, version: 0, details })).id);
  }
  return { institution: institutionId, offer: ids[0] ?? '' };
}

/** Three people of the pool; in one case somebody is assigned and somebody is still missing. */
async function enterPool(call: Caller, caseId: string, today: string): Promise<string> {
  const signedOn = addMonths(today, -8);
  const pool = [
    interpreter('Samira Haddad', {
      phone: '05231 000711',
      languages: ['ar', 'ckb'],
      weekdays: ['mo', 'do'],
      availability: 'vormittags bis 12 Uhr',
      signedOn,
    }),
    interpreter('Haile Tesfay', {
      phone: '05261 000712',
      languages: ['ti'],
      weekdays: ['di', 'mi'],
      signedOn,
    }),
    interpreter('Natalija Schewtschuk', { email: 'ns@example.org', languages: ['uk', 'ru'] }),
  ];
  const ids: string[] = [];
  for (const details of pool)
    ids.push((await call('interpreter.save', { interpreterId: null, version: 0, details })).id);
  const [first = '', assigned = ''] = ids;
  const wanted = { time: '14 Uhr', place: 'Jobcenter Lage, Raum 12', plannedMinutes: 60 };
  const requests = [
    { ...wanted, language: 'ti', heldOn: addDays(today, 4), occasion: 'Gespräch zum Berufssprachkurs' },
    { ...wanted, language: 'ti', heldOn: addDays(today, 9), occasion: 'Elterngespräch in der KiTa' },
  ] as const;
  for (const [index, details] of requests.entries()) {
    const { id, version } = await call('interpreting.save', { caseId, requestId: null, version: 0, details });
    if (index === 0)
      await call('interpreting.assign', { caseId, requestId: id, version, interpreterId: assigned });
  }
  return first;
}

/** A referral that still waits for its answer, with the consent that lets it go. */
async function refer(
  call: Caller,
  caseId: string,
  { institution: institutionId, offer: offerId }: Pick<Known, 'institution' | 'offer'>,
  today: string,
): Promise<void> {
  const { file } = await call('case.open', { caseId });
  const categories: ('identity' | 'contact-details' | 'language')[] = [
    'identity',
    'contact-details',
    'language',
  ];
  await call('consent.record', {
    caseId,
    details: {
      personId: file.clientId,
      givenBy: '',
      recipient: 'course-provider',
      nameOfBody: '',
      purpose: 'referral',
      categories,
      answer: 'given',
      givenOn: addDays(today, -20),
      validUntil: addMonths(today, 11),
      language: 'ti',
      interpreter: 'Haile Tesfay',
      form: 'written',
    },
  });
  await call('referral.send', {
    caseId,
    details: {
      personId: file.clientId,
      institutionId,
      offerId,
      measureId: null,
      purpose: 'referral',
      sentOn: addDays(today, -9),
      categories,
      contactPerson: 'Frau Köhler, Anmeldung',
      message: 'Wir bitten um einen Platz im nächsten Kurs, möglichst am Vormittag.',
      answerDueOn: addDays(today, 12),
    },
  });
}

/** The same client as a second request, by somebody who did not look. */
async function enterTwice(call: Caller, caseId: string, today: string): Promise<string> {
  const { household, file } = await call('case.open', { caseId });
  const client = household.find(({ person: { id } }) => id === file.clientId)?.person;
  if (client === undefined) throw new Error('A case has no client.');
  await call('case.create', {
    client: person({
      givenName: client.givenName,
      familyName: client.familyName,
      birthDate: client.birthDate,
    }),
    openedOn: today,
    occasion: 'Kam mit einem Brief der Krankenkasse.',
  });
  return caseId;
}

/** Lends the case in its closing to a colleague for a holiday. */
async function lendLast(call: Caller, today: string): Promise<string> {
  const caseId = await firstIn(call, 'closing');
  const { slots } = await call('vault.status', {});
  const to = slots.find(({ name }) => name === staff.jutta.name)?.id ?? '';
  const details = { to, from: today, until: addDays(today, 14), reason: 'Urlaub' };
  await call('lending.lend', { caseIds: [caseId], details });
  return caseId;
}

async function findStories(call: Caller) {
  const caseOf = async (name: string) => {
    const { hits } = await call('case.search', { text: name });
    return hits.find(({ place }) => place === 'person')?.caseId ?? '';
  };
  const withPapers = await caseOf('Hoxha');
  const { attachments } = await call('attachment.list', { caseId: withPapers });
  const { groups } = await call('programme.groups', {});
  return {
    family: await caseOf('Kowalenko'),
    withPapers,
    paper: attachments[0]?.id ?? '',
    group: groups[0]?.id ?? '',
  };
}
