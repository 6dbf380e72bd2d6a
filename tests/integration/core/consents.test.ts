import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keptThroughout } from '../../../domain/case/merge.ts';
import { addDays } from '../../../domain/date.ts';
import type { Consent, ConsentDetails } from '../../../domain/consent/consent.ts';
import { enterStory } from '../../stories/enter-story.ts';
import type { Desk } from '../../stories/office.ts';
import { member, person } from '../../stories/parts.ts';
import { enterOffer, institutionOf } from './directory-entries.ts';
import { officeForEachTest, today } from './office.ts';
import { askForPaper, onPaper } from './on-paper.ts';
import { open, simpleCase } from './simple-case.ts';

const newOffice = officeForEachTest();

type Answer = Omit<ConsentDetails, 'personId'>;

const answerOf = (fields: Partial<Answer> = {}): Answer => ({
  givenBy: '',
  recipient: 'jobcenter-lippe',
  nameOfBody: '',
  purpose: 'referral' as const,
  categories: ['language', 'health'],
  answer: 'given',
  givenOn: today,
  validUntil: null,
  language: 'tr',
  interpreter: '',
  form: 'oral',
  ...fields,
});
const no = (fields: Partial<Answer> = {}) => answerOf({ answer: 'refused', ...fields });

/** A case on consent without any, and the body that the answers are about. */
async function asked() {
  const office = newOffice();
  const anna = await office.sitDown('anna');
  const story = simpleCase();
  const { id: caseId } = await enterStory(anna.call, {
    ...story,
    intake: { ...story.intake, legalBasis: 'consent' },
    consents: [],
  });
  const personId = (await open(anna.call, caseId)).file.clientId;
  /** The client's answer unless it names somebody else. */
  const by = (details: Answer & Partial<ConsentDetails>): ConsentDetails => ({ personId, ...details });
  const record = (details: Answer & Partial<ConsentDetails>) =>
    anna.call('consent.record', { caseId, details: by(details) });
  const ledger = async () => (await open(anna.call, caseId)).consents;
  return { office, anna, caseId, personId, by, record, ledger };
}

describe('a no', () => {
  it('stands in the ledger with its day, has no end and reminds of nothing', async () => {
    const { anna, caseId, by, record, ledger } = await asked();
    const { id } = await record(no({ validUntil: addDays(today, 30) }));
    expect(await ledger()).toEqual([{ ...by(no()), id, withdrawnOn: null, sharedOn: null, version: 1 }]);
    const { deadlines } = await open(anna.call, caseId);
    expect(deadlines.map(({ kind }) => kind)).not.toContain('consent-expiry');
  });

  it('lets nothing go to the body, until a yes is recorded beside it', async () => {
    const { anna, caseId, personId, record, ledger } = await asked();
    await record(no());
    const { institutionId } = await enterOffer(
      anna.call,
      institutionOf({ name: 'Jobcenter Detmold', recipient: 'jobcenter-lippe' }),
    );
    const details = {
      personId,
      institutionId,
      offerId: null,
      measureId: null,
      purpose: 'referral' as const,
      sentOn: today,
      categories: ['language' as const],
      contactPerson: '',
      message: '',
      answerDueOn: null,
    };
    expect(await anna.ask('referral.send', { caseId, details })).toMatchObject({
      error: { code: 'disclosure-refused', obstacles: [{ code: 'consent-refused', recordId: 'language' }] },
    });
    await record(answerOf());
    await anna.call('referral.send', { caseId, details });
    expect((await ledger()).map(({ answer }) => answer).toSorted()).toEqual(['given', 'refused']);
  });

  it('is no form to sign, and nothing that could be withdrawn', async () => {
    const { anna, caseId, record } = await asked();
    const { id: consentId } = await record(no());
    expect(
      await askForPaper(anna, { kind: 'consent', caseId, consent: consentId, language: 'tr' }),
    ).toMatchObject({
      error: { code: 'disclosure-refused' },
    });
    const withdrawal = { caseId, consentId, version: 1, withdrawnOn: today };
    expect(await anna.ask('consent.withdraw', withdrawal)).toMatchObject({ error: { code: 'not-found' } });
  });

  it('does not stand beside a consent that still permits the same: that one is withdrawn first', async () => {
    const { anna, caseId, by, record, ledger } = await asked();
    const { id: consentId, version } = await record(answerOf());
    const details = no({ categories: ['health', 'housing'] });
    expect(await anna.ask('consent.record', { caseId, details: by(details) })).toEqual({
      ok: false,
      error: { code: 'invalid-input', fields: [{ path: 'details.answer', code: 'consent-in-force' }] },
    });
    expect(await ledger()).toHaveLength(1);
    await record(no({ categories: ['housing'] }));
    await anna.call('consent.withdraw', { caseId, consentId, version, withdrawnOn: today });
    await record(details);
    expect(await ledger()).toHaveLength(3);
  });

  it('is told apart in the log, which says nothing of what it was about', async () => {
    const { office, anna, record } = await asked();
    await record(no());
    await anna.leave();
    const dirk = await office.sitDown('dirk');
    const { entries } = await dirk.call('audit.list', {
      from: null,
      to: null,
      event: 'consent.recorded',
      user: null,
      offset: 0,
      limit: 10,
    });
    expect(entries[0]?.detail).toEqual({ recipient: 'jobcenter-lippe', purpose: 'referral', refused: true });
  });
});

describe('an entry that was typed wrongly', () => {
  /** What the ledger says, for who reads it. */
  const said = ({ recipient, categories, answer, version }: Consent) => [
    recipient,
    categories,
    answer,
    version,
  ];
  const changesOf = async (anna: Desk, caseId: string) =>
    (await anna.call('history.list', { caseId, area: 'consents', person: null, offset: 0, limit: 10 }))
      .entries;

  it('is corrected by whoever saw its last version, keeps what it said, and goes back', async () => {
    const { anna, caseId, by, record, ledger } = await asked();
    const { id: consentId, version } = await record(answerOf());
    const details = by(answerOf({ recipient: 'jugendamt', categories: ['housing'] }));
    const correction = { caseId, consentId, version, details };
    const saved = await anna.call('consent.correct', correction);
    expect(saved).toEqual({ id: consentId, version: 2, formsGone: true });
    expect(await anna.ask('consent.correct', correction)).toMatchObject({
      error: { code: 'version-conflict' },
    });
    expect((await ledger()).map(said)).toEqual([['jugendamt', ['housing'], 'given', 2]]);
    const [last] = await changesOf(anna, caseId);
    expect(last?.records[0]?.fields).toEqual([
      { path: 'recipient', before: 'jobcenter-lippe', after: 'jugendamt' },
      { path: 'categories', before: ['language', 'health'], after: ['housing'] },
    ]);
    expect(last?.undo).toBe('possible');
    await anna.call('history.undo', { caseId, kind: 'consent', recordId: consentId, version });
    expect((await ledger()).map(said)).toEqual([['jobcenter-lippe', ['language', 'health'], 'given', 3]]);
  });

  it('keeps to the rules of the ledger, corrected and taken back', async () => {
    const { anna, caseId, by, record, ledger } = await asked();
    const { id: consentId, version } = await record(no({ categories: ['health'] }));
    const correct = (seen: number, details: Answer) =>
      anna.ask('consent.correct', { caseId, consentId, version: seen, details: by(details) });
    const early = answerOf({ validUntil: addDays(today, -1) });
    expect(await correct(version, early)).toMatchObject({
      error: { fields: [{ path: 'details.validUntil', code: 'before-consent' }] },
    });
    // A no corrected to one about housing; then a yes about health, which the no of before would contradict.
    expect(await correct(version, no({ categories: ['housing'] }))).toMatchObject({ ok: true });
    await record(answerOf({ categories: ['health'] }));
    const contradiction = { error: { fields: [{ path: 'details.answer', code: 'consent-in-force' }] } };
    expect(await correct(2, no({ categories: ['health'] }))).toMatchObject(contradiction);
    const change = { caseId, kind: 'consent', recordId: consentId, version } as const;
    expect(await anna.ask('history.undo', change)).toMatchObject(contradiction);
    expect((await ledger()).map(said)).toContainEqual(['jobcenter-lippe', ['housing'], 'refused', 2]);
  });

  it('stands as it is once something was sent under it, and once it is withdrawn', async () => {
    const { anna, caseId, client, record, refer } = await family();
    const details = { personId: client, ...answerOf({ categories: ['identity', 'language'] }) };
    const { id: consentId, version } = await record(client, { categories: ['identity'] });
    const corrected = await anna.call('consent.correct', { caseId, consentId, version, details });
    await refer(client);
    const again = { caseId, consentId, version: corrected.version, details };
    const reliedOn = { error: { code: 'consent-relied-on' } };
    expect(await anna.ask('consent.correct', again)).toMatchObject(reliedOn);
    const change = { caseId, kind: 'consent', recordId: consentId, version } as const;
    expect(await anna.ask('history.undo', change)).toMatchObject(reliedOn);
    expect((await open(anna.call, caseId)).consents.map(said)).toEqual([
      ['jobcenter-lippe', ['identity', 'language'], 'given', 2],
    ]);

    const withdrawn = await anna.call('consent.withdraw', {
      caseId,
      consentId,
      version: corrected.version,
      withdrawnOn: today,
    });
    expect(await anna.ask('consent.correct', { ...again, version: withdrawn.version })).toMatchObject({
      error: { code: 'not-allowed' },
    });
    const withdrawal = { ...change, version: corrected.version };
    expect(await anna.ask('history.undo', withdrawal)).toMatchObject({ error: { code: 'not-allowed' } });
  });

  it('leaves no form of the old text among the papers, in no language, and none that was only looked at leaves', async () => {
    const { anna, caseId, by, record } = await asked();
    const { id: consentId, version } = await record(answerOf());
    const bytes = new TextEncoder().encode('%PDF');
    const printed = async (language: 'tr' | 'ar') => {
      const paper = { kind: 'consent', caseId, consent: consentId, language } as const;
      const { paperId } = await onPaper(anna, paper);
      await anna.call('paper.keep', { paperId, bytes });
      return { paperId, path: (await anna.call('paper.deliver', { paperId })).path };
    };
    const [turkish, arabic] = [await printed('tr'), await printed('ar')];
    const there = () => [turkish, arabic].map(({ path }) => existsSync(path));
    // How it was said that it was signed stands on no paper.
    const written = await anna.call('consent.correct', {
      caseId,
      consentId,
      version,
      details: by(answerOf({ form: 'written' })),
    });
    expect(there()).toEqual([true, true]);
    await anna.call('consent.correct', {
      caseId,
      consentId,
      version: written.version,
      details: by(answerOf({ categories: ['housing'] })),
    });
    expect(there()).toEqual([false, false]);
    expect(await anna.ask('paper.deliver', { paperId: turkish.paperId })).toMatchObject({
      error: { code: 'paper-outdated' },
    });
    const corrected = await printed('tr');
    await anna.call('history.undo', {
      caseId,
      kind: 'consent',
      recordId: consentId,
      version: written.version,
    });
    expect(existsSync(corrected.path)).toBe(false);
  });
});

describe('the form of a consent', () => {
  const release = answerOf({
    purpose: 'confidentiality-release',
    recipient: 'health-service',
    nameOfBody: 'Praxis Dr. Lange, Lemgo',
    categories: ['health'],
  });

  it('is the same before it is recorded and after, and printing it records nothing', async () => {
    const { anna, caseId, by, record, ledger } = await asked();
    const paper = { kind: 'consent', caseId, language: 'tr' } as const;
    const before = await onPaper(anna, { ...paper, consent: by(release) });
    const bytes = new TextEncoder().encode('%PDF');
    await anna.call('paper.keep', { paperId: before.paperId, bytes });
    const { path } = await anna.call('paper.deliver', { paperId: before.paperId });
    expect(await ledger()).toEqual([]);

    const { id } = await record(release);
    const after = await onPaper(anna, { ...paper, consent: id });
    expect({ ...after, paperId: before.paperId }).toEqual(before);
    expect(after.consent).toMatchObject({ nameOfBody: 'Praxis Dr. Lange, Lemgo', givenOn: today });
    await anna.call('paper.keep', { paperId: after.paperId, bytes });
    expect((await anna.call('paper.deliver', { paperId: after.paperId })).path).toBe(path);
  });

  it.each([
    ['a release of nobody', { ...release, nameOfBody: ' ' }, 'invalid-input'],
    ['a consent to no data', { ...release, categories: [] }, 'invalid-input'],
    ['what was refused', { ...release, answer: 'refused' as const }, 'disclosure-refused'],
  ])('is not there for %s', async (_what, consent, code) => {
    const { anna, caseId, by } = await asked();
    const paper = { kind: 'consent', caseId, consent: by(consent), language: 'tr' } as const;
    expect(await anna.ask('paper.prepare', { paper })).toMatchObject({ error: { code } });
  });

  it('says nothing of a protected person, and is not there for a colleague’s case', async () => {
    const office = newOffice();
    const jutta = await office.sitDown('jutta');
    const story = simpleCase();
    const client = { ...story.client, specialProtection: true };
    const { id: caseId } = await enterStory(jutta.call, { ...story, client });
    const personId = (await open(jutta.call, caseId)).file.clientId;
    const consent = { ...release, personId, nameOfBody: 'Praxis von Rabias Schwester Frau Celik' };
    const paper = { kind: 'consent', caseId, consent, language: 'tr' } as const;
    const content = await onPaper(jutta, paper);
    expect([content.clientName, content.person.birthDate, JSON.stringify(content).includes('Celik')]).toEqual(
      ['', null, false],
    );
    await jutta.leave();
    const anna = await office.sitDown('anna');
    expect(await anna.ask('paper.prepare', { paper })).toMatchObject({
      error: { code: 'case-access-needed' },
    });
  });

  it('refused after a withdrawal says which data, to whom and what for', async () => {
    const { anna, caseId, record } = await asked();
    const { id: consentId, version } = await record(answerOf());
    await anna.call('consent.withdraw', { caseId, consentId, version, withdrawnOn: today });
    const paper = { kind: 'consent', caseId, consent: consentId, language: 'tr' } as const;
    expect(await askForPaper(anna, paper)).toEqual({
      ok: false,
      error: {
        code: 'disclosure-refused',
        obstacles: [
          { code: 'consent-withdrawn', recordId: 'language' },
          { code: 'consent-withdrawn', recordId: 'health' },
        ],
        detail: { purpose: 'referral', recipient: 'jobcenter-lippe' },
      },
    });
  });

  it('names who was released, and a withdrawal is told to them by that name', async () => {
    const { anna, caseId, record } = await asked();
    const { id: consentId, version } = await record(release);
    await anna.call('consent.withdraw', { caseId, consentId, version, withdrawnOn: today });
    const [notice] = (await open(anna.call, caseId)).notices;
    const letter = await onPaper(anna, { kind: 'notice', caseId, noticeId: notice?.id ?? '' });
    expect(letter.recipient.name).toBe('Praxis Dr. Lange, Lemgo');
  });
});

const husband = person({ givenName: 'Emre', familyName: 'Celik', birthDate: '1988-02-01' });
const son = person({ givenName: 'Can', familyName: 'Celik', birthDate: addDays(today, -9 * 365) });

async function otherCase({ call }: Pick<Desk, 'call'>) {
  const { id: caseId } = await enterStory(call, simpleCase());
  return { caseId, client: (await open(call, caseId)).file.clientId };
}

/** A case on consent: the client, her husband and their son, and a body to which all of them might be referred. */
async function family(fields: Partial<typeof husband> = {}) {
  const office = newOffice();
  const anna = await office.sitDown('anna');
  const story = simpleCase({
    household: [member('partner', { ...husband, ...fields }, { germanLevel: 'A2' }), member('child', son)],
    consents: [],
  });
  const { id: caseId, reference } = await enterStory(anna.call, {
    ...story,
    intake: { ...story.intake, legalBasis: 'consent' },
  });
  const { institutionId } = await enterOffer(
    anna.call,
    institutionOf({ name: 'Jobcenter Detmold', recipient: 'jobcenter-lippe' }),
  );
  const { household } = await open(anna.call, caseId);
  const [client, partner, child] = household.map((one) => one.person.id) as [string, string, string];
  const record = (personId: string, more: Partial<Answer> = {}) =>
    anna.call('consent.record', {
      caseId,
      details: { personId, ...answerOf({ categories: ['identity', 'language'], ...more }) },
    });
  const details = (personId: string) => ({
    personId,
    institutionId,
    offerId: null,
    measureId: null,
    purpose: 'referral' as const,
    sentOn: today,
    categories: ['identity' as const, 'language' as const],
    contactPerson: '',
    message: '',
    answerDueOn: null,
  });
  const refer = (personId: string) => anna.ask('referral.send', { caseId, details: details(personId) });
  return { office, anna, caseId, reference, client, partner, child, household, record, details, refer };
}

const missing = (code: string) => ({
  ok: false,
  error: {
    code: 'disclosure-refused',
    obstacles: [
      { code, recordId: 'identity' },
      { code, recordId: 'language' },
    ],
  },
});

describe('a consent is somebody’s own', () => {
  it('and lets go what is about them, not about another of the household', async () => {
    const { anna, caseId, client, partner, record, details, refer } = await family();
    await record(partner);
    expect(await refer(client)).toMatchObject(missing('consent-missing'));
    const { id: referralId } = await anna.call('referral.send', { caseId, details: details(partner) });
    const letter = await onPaper(anna, { kind: 'letter', caseId, referralId });
    expect(letter.facts).toEqual([
      { fact: 'name', value: 'Emre Celik' },
      { fact: 'birthDate', value: '01.02.1988' },
      { fact: 'german', value: 'A2' },
    ]);
    expect(JSON.stringify(letter)).not.toContain('Rabia');
    await record(client);
    expect(await refer(client)).toMatchObject({ ok: true });
  });

  it('is nobody’s who does not belong to the household, on paper neither', async () => {
    const { anna, caseId, record, refer } = await family();
    const { client: stranger } = await otherCase(anna);
    const outside = { error: { code: 'invalid-input', fields: [{ path: 'details.personId' }] } };
    const details = { ...answerOf(), personId: stranger };
    expect(await anna.ask('consent.record', { caseId, details })).toMatchObject(outside);
    expect(await refer(stranger)).toMatchObject(outside);
    const paper = { kind: 'consent', caseId, consent: details, language: 'tr' } as const;
    expect(await anna.ask('paper.prepare', { paper })).toMatchObject({ error: { code: 'not-found' } });
    await expect(record(stranger)).rejects.toThrow('invalid-input');
  });

  it('names on its form who consents, and not the client', async () => {
    const { anna, caseId, client, partner, record } = await family();
    const { id } = await record(partner);
    const { id: own } = await record(client);
    const paper = { kind: 'consent', caseId, language: 'tr' } as const;
    const theirs = await onPaper(anna, { ...paper, consent: id });
    expect([theirs.clientName, theirs.person]).toEqual([
      '',
      { name: 'Emre Celik', birthDate: '1988-02-01', relationship: 'partner' },
    ]);
    expect(JSON.stringify(theirs)).not.toContain('Rabia');
    const hers = await onPaper(anna, { ...paper, consent: own });
    expect([hers.clientName, hers.person.name]).toEqual(['Rabia Celik', 'Rabia Celik']);
    // Same words, two people: two papers, of which neither replaces the other.
    const bytes = new TextEncoder().encode('%PDF');
    const paths = [];
    for (const { paperId } of [theirs, hers]) {
      await anna.call('paper.keep', { paperId, bytes });
      paths.push((await anna.call('paper.deliver', { paperId })).path);
    }
    expect(new Set(paths).size).toBe(2);
  });

  it('says nothing of a protected person on its form', async () => {
    const { anna, caseId, partner, record } = await family({ specialProtection: true });
    const { id } = await record(partner, { interpreter: 'Bruder von Emre' });
    const content = await onPaper(anna, { kind: 'consent', caseId, consent: id, language: 'tr' });
    expect(content.person).toEqual({ name: '', birthDate: null, relationship: 'partner' });
    expect(JSON.stringify(content)).not.toContain('Emre');
  });

  it('is given for a child by somebody with custody, whom the form names; an adult answers alone', async () => {
    const { anna, caseId, client, child, record } = await family();
    const { id } = await record(child, { givenBy: 'Rabia Celik' });
    const { id: own } = await record(client, { givenBy: 'Emre Celik' });
    const { consents } = await open(anna.call, caseId);
    const givenBy = new Map(consents.map((one) => [one.id, one.givenBy]));
    expect([givenBy.get(id), givenBy.get(own)]).toEqual(['Rabia Celik', '']);
    const { person, consent } = await onPaper(anna, { kind: 'consent', caseId, consent: id, language: 'tr' });
    expect([person.name, person.relationship, consent.givenBy]).toEqual([
      'Can Celik',
      'child',
      'Rabia Celik',
    ]);
  });

  it('stands beside another’s no: they don’t contradict each other', async () => {
    const { client, partner, record, refer } = await family();
    await record(client);
    await record(partner, { answer: 'refused' });
    expect(await refer(client)).toMatchObject({ ok: true });
    expect(await refer(partner)).toMatchObject(missing('consent-refused'));
  });

  it('is withdrawn for its person alone, and told by their name, also after they have left', async () => {
    const { anna, caseId, client, partner, household, record, refer } = await family();
    await record(client);
    const { id: consentId, version } = await record(partner);
    await refer(client);
    await refer(partner);
    const left = household.find((one) => one.person.id === partner);
    await anna.call('household.leave', {
      caseId,
      membershipId: left?.id ?? '',
      version: left?.version ?? 0,
      departure: { until: today, reason: 'own-home', note: '' },
    });
    const { recipients } = await anna.call('consent.earlierRecipients', { caseId, consentId });
    expect(recipients).toMatchObject([{ received: [{ on: today, categories: ['identity', 'language'] }] }]);
    await anna.call('consent.withdraw', { caseId, consentId, version, withdrawnOn: today });
    const { notices } = await open(anna.call, caseId);
    expect(notices).toHaveLength(1);
    const letter = await onPaper(anna, { kind: 'notice', caseId, noticeId: notices[0]?.id ?? '' });
    expect(letter.personName).toBe('Emre Celik');
    expect(await refer(client)).toMatchObject({ ok: true });
    // Nothing new is about somebody who does not belong to the household any more.
    expect(await refer(partner)).toMatchObject({ error: { code: 'invalid-input' } });
  });

  it('moves with its person when two entries become one, and back', async () => {
    const { anna, caseId, client, partner, record, details, refer } = await family();
    const { id } = await record(partner);
    const { id: referralId } = await anna.call('referral.send', { caseId, details: details(partner) });
    const other = await otherCase(anna);
    const of = async (inCase: string, personId: string) =>
      (await open(anna.call, inCase)).household.find((one) => one.person.id === personId)?.person;
    const [kept, merged] = [await of(other.caseId, other.client), await of(caseId, partner)];
    if (!kept || !merged) throw new Error('nobody to merge');
    await anna.call('person.merge', {
      caseId: other.caseId,
      personId: kept.id,
      version: kept.version,
      otherId: merged.id,
      otherVersion: merged.version,
      choice: keptThroughout,
    });
    const whose = async () => {
      const { consents, referrals } = await open(anna.call, caseId);
      return [
        consents.find((one) => one.id === id)?.personId,
        referrals.find((one) => one.id === referralId)?.personId,
      ];
    };
    expect(await whose()).toEqual([kept.id, kept.id]);
    expect(await refer(client)).toMatchObject(missing('consent-missing'));
    expect(await refer(kept.id)).toMatchObject({ ok: true });
    const { merges } = await anna.call('person.duplicates', { caseId: other.caseId, personId: kept.id });
    await anna.call('person.undoMerge', { caseId: other.caseId, mergeId: merges[0]?.id ?? '' });
    expect(await whose()).toEqual([partner, partner]);
  });
});
