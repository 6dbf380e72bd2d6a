import { describe, expect, it } from 'vitest';
import { detailsOf } from '../../../domain/consent/consent.ts';
import { addDays } from '../../../domain/date.ts';
import { enterStory } from '../../stories/enter-story.ts';
import { enterOffer, institutionOf } from './directory-entries.ts';
import { officeForEachTest, today } from './office.ts';
import { askForPaper, onPaper } from './on-paper.ts';
import { open, simpleCase } from './simple-case.ts';

const newOffice = officeForEachTest();

const consent = {
  recipient: 'jobcenter-lippe',
  nameOfBody: '',
  purpose: 'referral',
  categories: ['identity', 'language'],
  answer: 'given',
  givenOn: addDays(today, -10),
  validUntil: null,
  language: 'de',
  interpreter: '',
  form: 'written',
} as const;

/** A case that was referred under a consent, with the data that `sent` names. */
async function referred(sent: ('identity' | 'language')[]) {
  const office = newOffice();
  const anna = await office.sitDown('anna');
  const story = simpleCase();
  const { id: caseId, reference } = await enterStory(anna.call, {
    ...story,
    intake: { ...story.intake, legalBasis: 'consent' },
    consents: [{ ...consent, categories: [...consent.categories] }],
  });
  const { institutionId } = await enterOffer(
    anna.call,
    institutionOf({ name: 'Jobcenter Detmold', recipient: 'jobcenter-lippe' }),
  );
  const personId = (await open(anna.call, caseId)).file.clientId;
  const send = (sentOn: string, categories: ('identity' | 'language')[]) =>
    anna.call('referral.send', {
      caseId,
      details: {
        personId,
        institutionId,
        offerId: null,
        measureId: null,
        purpose: 'referral',
        sentOn,
        categories,
        contactPerson: '',
        message: '',
        answerDueOn: null,
      },
    });
  await send(addDays(today, -3), sent);
  const [first] = (await open(anna.call, caseId)).consents;
  if (first === undefined) throw new Error('no consent');
  const withdraw = () =>
    anna.call('consent.withdraw', {
      caseId,
      consentId: first.id,
      version: first.version,
      withdrawnOn: today,
    });
  return { office, anna, caseId, reference, institutionId, consentId: first.id, send, withdraw };
}

describe('a withdrawn consent', () => {
  it('names at once who got something, and keeps them in sight until they are told', async () => {
    const { anna, caseId, consentId, withdraw } = await referred(['identity', 'language']);
    const before = await anna.call('consent.earlierRecipients', { caseId, consentId });
    expect(before.recipients).toMatchObject([{ name: 'Jobcenter Detmold', way: 'referral' }]);
    expect((await open(anna.call, caseId)).notices).toEqual([]);
    await withdraw();
    const view = await open(anna.call, caseId);
    const [notice] = view.notices;
    if (notice === undefined) throw new Error('no notice');
    expect(notice.received).toEqual([{ on: addDays(today, -3), categories: ['identity', 'language'] }]);
    const due = { kind: 'notice-due', recordId: notice.id, dueOn: today };
    expect(view.deadlines).toContainEqual(expect.objectContaining(due));
    expect((await anna.call('day.overview', {})).deadlines).toContainEqual(expect.objectContaining(due));

    const details = { toldOn: today, toldBy: 'phone', note: 'Frau Berg' } as const;
    const telling = { caseId, noticeId: notice.id, version: 1, details };
    await anna.call('notice.saveTelling', telling);
    expect(await anna.ask('notice.saveTelling', telling)).toMatchObject({
      error: { code: 'version-conflict' },
    });
    const told = await open(anna.call, caseId);
    expect(told.notices).toMatchObject([details]);
    expect(told.deadlines.map(({ kind }) => kind)).not.toContain('notice-due');
  });

  it('is told to the bodies that sat at a case conference while it held', async () => {
    const { anna, caseId } = await referred(['language']);
    const { clientId } = (await open(anna.call, caseId)).file;
    const details = { ...consent, personId: clientId, givenBy: '', purpose: 'case-conference' } as const;
    const { id: consentId } = await anna.call('consent.record', {
      caseId,
      details: { ...details, categories: ['language'] },
    });
    const { institutions } = await anna.call('directory.choices', {});
    const jobcenter = institutions.find(({ name }) => name === 'Jobcenter Detmold');
    const hold = (days: number) =>
      anna.call('conference.save', {
        caseId,
        contactId: null,
        version: 0,
        details: {
          contactOn: addDays(today, days),
          minutes: 60,
          participants: '',
          interpreter: '',
          note: '',
          bodies: [{ institutionId: jobcenter?.id ?? '', name: '', contactPerson: '' }],
          decisions: '',
          tasks: [],
        },
      });
    const { id: contactId, version } = await hold(-5);
    // Moved by mistake to a day before the consent.
    await anna.call('contact.correct', {
      caseId,
      contactId,
      version,
      details: {
        contactOn: addDays(today, -20),
        kind: 'case-conference',
        minutes: 60,
        participants: '',
        interpreter: '',
        note: '',
      },
    });
    await hold(-2);
    expect((await open(anna.call, caseId)).conferences.flatMap(({ bodies }) => bodies)).toMatchObject([
      { name: 'Jobcenter Detmold' },
      { name: 'Jobcenter Detmold' },
    ]);
    const correction = { caseId, consentId, version: 1, details: { ...details, categories: ['identity'] } };
    expect(await anna.ask('consent.correct', correction as never)).toMatchObject({ ok: false });
    await anna.call('consent.withdraw', { caseId, consentId, version: 1, withdrawnOn: today });
    const { notices } = await open(anna.call, caseId);
    // Somebody of the kind may have been typed among the participants only: the kind stays beside who was chosen.
    expect(notices.toSorted((one, other) => other.name.localeCompare(one.name))).toMatchObject([
      {
        name: 'Jobcenter Detmold',
        way: 'conference',
        received: [{ on: addDays(today, -2), categories: ['language'] }],
      },
      { name: '', way: 'named', institutionId: null, received: [] },
    ]);
    await anna.call('history.undo', { caseId, kind: 'contact', recordId: contactId, version });
    expect((await open(anna.call, caseId)).notices.find(({ way }) => way === 'conference')).toMatchObject({
      received: [{ on: addDays(today, -5) }, { on: addDays(today, -2) }],
    });
  });

  it('is told also to whom something went before it that is entered only afterwards', async () => {
    const { anna, caseId, consentId, send } = await referred(['language']);
    await anna.call('consent.withdraw', { caseId, consentId, version: 1, withdrawnOn: addDays(today, -2) });
    const sharings = async () => (await open(anna.call, caseId)).notices.map(({ received }) => received);
    const first = { on: addDays(today, -3), categories: ['language'] };
    expect(await sharings()).toEqual([[first]]);
    const earlier = { on: addDays(today, -4), categories: ['identity'] };
    await send(earlier.on, ['identity']);
    // Who still waits to be told hears of both at once.
    expect(await sharings()).toEqual([[earlier, first]]);
    const [notice] = (await open(anna.call, caseId)).notices;
    if (notice === undefined) throw new Error('no notice');
    const details = { toldOn: today, toldBy: 'letter', note: '' } as const;
    await anna.call('notice.saveTelling', { caseId, noticeId: notice.id, version: notice.version, details });
    const forgotten = { on: addDays(today, -5), categories: ['language'] };
    await send(forgotten.on, ['language']);
    expect((await sharings()).toSorted((one, other) => one.length - other.length)).toEqual([
      [forgotten],
      [earlier, first],
    ]);
    const { deadlines } = await open(anna.call, caseId);
    expect(deadlines.filter(({ kind }) => kind === 'notice-due')).toHaveLength(1);
  });

  it('is told to who sat at a conference before it that is entered, or moved to its day, only afterwards', async () => {
    const { anna, caseId, institutionId } = await referred(['language']);
    const { clientId } = (await open(anna.call, caseId)).file;
    const { id: consentId } = await anna.call('consent.record', {
      caseId,
      details: {
        ...consent,
        personId: clientId,
        givenBy: '',
        purpose: 'case-conference',
        nameOfBody: 'Jobcenter',
        categories: ['language'],
      },
    });
    const withdrawnOn = addDays(today, -3);
    await anna.call('consent.withdraw', { caseId, consentId, version: 1, withdrawnOn });
    const notices = async () => (await open(anna.call, caseId)).notices;
    expect(await notices()).toMatchObject([{ way: 'named', name: 'Jobcenter', received: [] }]);
    const talk = { minutes: 60, participants: '', interpreter: '', note: '' };
    const sitDownOn = (contactOn: string) =>
      anna.call('conference.save', {
        caseId,
        contactId: null,
        version: 0,
        details: {
          ...talk,
          contactOn,
          bodies: [{ institutionId, name: '', contactPerson: '' }],
          decisions: '',
          tasks: [],
        },
      });
    const { id: contactId, version } = await sitDownOn(withdrawnOn);
    expect(await notices()).toMatchObject([{ way: 'named', received: [] }]);
    const contactOn = addDays(withdrawnOn, -1);
    await anna.call('contact.correct', {
      caseId,
      contactId,
      version,
      details: { ...talk, contactOn, kind: 'case-conference' },
    });
    expect(await notices()).toMatchObject([
      { way: 'conference', institutionId, received: [{ on: contactOn, categories: ['language'] }] },
    ]);
  });

  it('is told of by a letter that says no more than the body has', async () => {
    const { anna, caseId, reference, withdraw } = await referred(['language']);
    await withdraw();
    const [notice] = (await open(anna.call, caseId)).notices;
    const paper = { kind: 'notice', caseId, noticeId: notice?.id ?? '' } as const;
    const letter = await onPaper(anna, paper);
    expect(letter).toMatchObject({ reference, personName: '', recipient: { name: 'Jobcenter Detmold' } });
    expect(JSON.stringify(letter)).not.toContain('Celik');
    expect(letter.received).toEqual([{ on: addDays(today, -3), categories: ['language'] }]);
  });

  it('is told of by name where the name was passed on', async () => {
    const { anna, caseId, withdraw } = await referred(['identity']);
    await withdraw();
    const [notice] = (await open(anna.call, caseId)).notices;
    const letter = await onPaper(anna, { kind: 'notice', caseId, noticeId: notice?.id ?? '' });
    expect(letter.personName).toBe('Rabia Celik');
  });

  it('is withdrawn once, whichever version somebody looks at, and owes its notices once', async () => {
    const { anna, caseId, consentId, withdraw } = await referred(['language']);
    const { version } = await withdraw();
    for (const seen of [1, version]) {
      const again = { caseId, consentId, version: seen, withdrawnOn: today };
      expect(await anna.ask('consent.withdraw', again)).toMatchObject({
        error: {
          code: 'invalid-input',
          fields: [{ path: 'withdrawnOn', code: 'consent-withdrawn-already' }],
        },
      });
    }
    const { consents, notices } = await open(anna.call, caseId);
    expect([consents.map(({ withdrawnOn }) => withdrawnOn), notices.length]).toEqual([[today], 1]);
  });

  it('was given before it is withdrawn', async () => {
    const { anna, caseId, consentId } = await referred(['language']);
    const early = { caseId, consentId, version: 1, withdrawnOn: addDays(consent.givenOn, -1) };
    expect(await anna.ask('consent.withdraw', early)).toMatchObject({
      error: { code: 'invalid-input', fields: [{ path: 'withdrawnOn', code: 'before-consent' }] },
    });
    const { consents, notices } = await open(anna.call, caseId);
    expect([consents.map(({ withdrawnOn }) => withdrawnOn), notices]).toEqual([[null], []]);
    await anna.call('consent.withdraw', { ...early, withdrawnOn: consent.givenOn });
  });

  it('is nothing that data protection reads', async () => {
    const { office, anna, caseId, withdraw } = await referred(['language']);
    await withdraw();
    const [notice] = (await open(anna.call, caseId)).notices;
    await anna.leave();
    const dirk = await office.sitDown('dirk');
    const refused = await askForPaper(dirk, { kind: 'notice', caseId, noticeId: notice?.id ?? '' });
    expect(refused).toMatchObject({ error: { code: 'not-allowed' } });
  });
});

describe('a request that is referred elsewhere', () => {
  const told = {
    recipient: 'traeger',
    categories: ['identity', 'contact-details'],
    givenBy: '',
    language: 'tr',
    interpreter: 'Frau Öz',
  } as const;
  async function turnedAway(specialProtection = false) {
    const office = newOffice();
    const jutta = await office.sitDown('jutta');
    const { client } = simpleCase();
    const { id: caseId } = await jutta.call('case.create', {
      client: { ...client, specialProtection },
      openedOn: today,
      occasion: '',
    });
    const decide = async (consent: object) =>
      jutta.ask('case.turnAway', {
        caseId,
        version: (await open(jutta.call, caseId)).file.version,
        decision: {
          admission: 'referred',
          referredTo: 'MBE der AWO Lippe',
          referralConsent: 'oral',
          referralConsentNote: '',
          consent: { ...told, ...consent } as never,
          note: 'Es geht um eine einzelne Frage.',
          on: today,
        },
      });
    return { jutta, caseId, decide };
  }

  it('stands in the ledger with what was told to whom, and a withdrawal is told to them, also once it is taken up again', async () => {
    const { jutta, caseId, decide } = await turnedAway();
    expect(await decide({ categories: [] })).toMatchObject({
      error: { fields: [{ path: 'decision.consent.categories', code: 'required' }] },
    });
    expect(await decide({ recipient: null })).toMatchObject({
      error: { fields: [{ path: 'decision.consent.recipient', code: 'required' }] },
    });
    expect((await open(jutta.call, caseId)).consents).toEqual([]);
    expect(await decide({})).toMatchObject({ ok: true });
    const { consents, file } = await open(jutta.call, caseId);
    expect(consents).toMatchObject([
      {
        personId: file.clientId,
        recipient: 'traeger',
        nameOfBody: 'MBE der AWO Lippe',
        purpose: 'referral',
        categories: told.categories,
        answer: 'given',
        form: 'oral',
        language: 'tr',
        interpreter: 'Frau Öz',
        givenOn: today,
        sharedOn: today,
      },
    ]);
    await jutta.call('case.advance', { caseId, version: file.version, to: 'inquiry', on: today });
    const [entry] = consents;
    if (entry === undefined) throw new Error('no consent');
    const { id: consentId, version } = entry;
    const details = detailsOf(entry);
    const correction = { caseId, consentId, version, details };
    expect(await jutta.ask('consent.correct', correction)).toMatchObject({
      error: { code: 'consent-relied-on' },
    });
    await jutta.call('consent.withdraw', { caseId, consentId, version, withdrawnOn: today });
    expect((await open(jutta.call, caseId)).notices).toMatchObject([
      {
        name: 'MBE der AWO Lippe',
        institutionId: null,
        received: [{ on: today, categories: told.categories }],
      },
    ]);
  });

  it('tells the address of a protected person to nobody, whatever was consented to', async () => {
    const { jutta, caseId, decide } = await turnedAway(true);
    expect(await decide({})).toMatchObject({
      error: { code: 'disclosure-refused', obstacles: [{ code: 'protected-address' }] },
    });
    const { consents, file } = await open(jutta.call, caseId);
    expect([consents, file.admission]).toEqual([[], 'open']);
    expect(await decide({ categories: ['identity'] })).toMatchObject({ ok: true });
  });
});
