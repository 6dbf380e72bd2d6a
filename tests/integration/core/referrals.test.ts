import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ReferralAnswer, ReferralDetails } from '../../../domain/case/referral.ts';
import { addDays } from '../../../domain/date.ts';
import { enterStory } from '../../stories/enter-story.ts';
import { germanLevels } from '../../../domain/vocabulary/german-levels.ts';
import { residenceTitles } from '../../../domain/vocabulary/residence-titles.ts';
import { assessment, person } from '../../stories/parts.ts';
import type { Desk } from '../../stories/office.ts';
import type { Story } from '../../stories/story.ts';
import { enterOffer } from './directory-entries.ts';
import { deskForFile, officeForEachTest, today } from './office.ts';
import { askForPaper, onPaper } from './on-paper.ts';
import { open, simpleCase } from './simple-case.ts';

const newOffice = officeForEachTest();
const atWork = deskForFile('anna');

const consented = (fields: Partial<Story['consents'][number]> = {}): Story['consents'][number] => ({
  recipient: 'course-provider',
  nameOfBody: '',
  purpose: 'referral',
  categories: ['identity', 'language'],
  answer: 'given',
  givenOn: addDays(today, -60),
  validUntil: null,
  language: 'tr',
  interpreter: '',
  form: 'written',
  ...fields,
});

const onConsent = (...consents: Story['consents']): Story => {
  const story = simpleCase();
  return { ...story, consents, intake: { ...story.intake, legalBasis: 'consent' } };
};

async function caseAndOffer(desk: Pick<Desk, 'call'>, story = simpleCase()) {
  const { id: caseId, reference } = await enterStory(desk.call, story);
  const named = await enterOffer(desk.call);
  const { file, goals } = await open(desk.call, caseId);
  const measure = goals[0]?.steps[0]?.measures[0];
  if (measure === undefined) throw new Error('no measure');
  const details: ReferralDetails = {
    personId: file.clientId,
    ...named,
    measureId: measure.id,
    purpose: 'referral',
    sentOn: today,
    categories: ['identity', 'language'],
    contactPerson: 'Frau Köhler',
    message: 'Bitte um einen Platz ab Januar.',
    answerDueOn: addDays(today, 14),
  };
  return { caseId, reference, details, named };
}

const answerOf = (fields: Partial<ReferralAnswer>): ReferralAnswer => ({
  state: 'in-progress',
  answeredOn: null,
  revokedOn: null,
  reason: null,
  note: '',
  ...fields,
});

async function sent(desk: Pick<Desk, 'call'>, story?: Story) {
  const made = await caseAndOffer(desk, story);
  const { id: referralId } = await desk.call('referral.send', { caseId: made.caseId, details: made.details });
  const answer = (fields: Partial<ReferralAnswer>, version = 1) =>
    desk.call('referral.answer', {
      caseId: made.caseId,
      referralId,
      version,
      answer: answerOf(fields),
      signal: null,
    });
  return { ...made, referralId, answer };
}

const measureOf = async (call: Desk['call'], caseId: string) =>
  (await open(call, caseId)).goals[0]?.steps[0]?.measures[0];

describe('a referral', () => {
  it('stands in the file with what it was called, has a deadline, and sets its measure going', async () => {
    const anna = atWork();
    const { caseId, details, referralId, reference } = await sent(anna);
    const view = await open(anna.call, caseId);
    const title = 'Berufssprachkurs B2 Pflege – Volkshochschule Detmold';
    expect(view.referrals).toEqual([
      { ...details, ...answerOf({}), id: referralId, version: 1, title, legalBasis: 'public-task' },
    ]);
    expect(view.deadlines).toContainEqual(
      expect.objectContaining({ kind: 'referral-answer', recordId: referralId, subject: title }),
    );
    expect((await measureOf(anna.call, caseId))?.state).toBe('running');
    const { openReferrals } = await anna.call('day.overview', {});
    expect(openReferrals).toContainEqual(
      expect.objectContaining({ reference, kind: 'referral', title, answerDueOn: details.answerDueOn }),
    );
  });

  it.each([
    ['accepted', null, { state: 'running', answeredOn: today }],
    ['rejected', 'offer-full', { state: 'rejected', answeredOn: today, notPossibleReason: 'offer-full' }],
    ['done', null, { state: 'done', doneOn: today }],
    ['revoked', null, { state: 'running', answeredOn: null }],
  ] as const)(
    'that is %s does to its measure what the rule says, and waits no longer',
    async (state, reason, after) => {
      const anna = atWork();
      const { caseId, answer } = await sent(anna);
      await answer(
        state === 'revoked' ? { state, revokedOn: today, reason } : { state, answeredOn: today, reason },
      );
      const view = await open(anna.call, caseId);
      expect(view.referrals[0]).toMatchObject({ state, version: 2 });
      expect(view.deadlines.filter(({ kind }) => kind === 'referral-answer')).toEqual([]);
      expect(await measureOf(anna.call, caseId)).toMatchObject(after);
    },
  );

  it('that was called refused by mistake takes its measure along when the answer is corrected', async () => {
    const anna = atWork();
    const { caseId, answer } = await sent(anna);
    await answer({ state: 'rejected', answeredOn: today, reason: 'offer-full', note: 'Kurs voll' });
    await answer({ state: 'accepted', answeredOn: today }, 2);
    expect(await measureOf(anna.call, caseId)).toMatchObject({
      state: 'running',
      answeredOn: today,
      notPossibleReason: null,
      notPossibleNote: '',
    });
    await answer({ state: 'in-progress' }, 3);
    expect(await measureOf(anna.call, caseId)).toMatchObject({ state: 'running', answeredOn: null });
  });

  it('that is refused keeps a signal of what is lacking in the same change', async () => {
    const anna = atWork();
    const { caseId, referralId, details } = await sent(anna);
    const signal = {
      kind: 'no-place',
      fieldOfAction: 'work',
      institution: 'VHS',
      institutionId: details.institutionId,
      words: 'Erst im Herbst wieder.',
      noticedOn: today,
    } as const;
    const answer = answerOf({ state: 'rejected', answeredOn: today, reason: 'offer-full' });
    const input = { caseId, referralId, version: 1, answer, signal };
    await anna.call('referral.answer', input);
    expect((await anna.call('gap.list', { caseId })).signals).toMatchObject([
      { ...signal, origin: 'referral', referralId, measureId: details.measureId },
    ]);
    // Corrected with the same reason, it is not said twice; with another one, the signal becomes that.
    const again = { ...input, version: 2 };
    await anna.call('referral.answer', again);
    expect((await anna.call('gap.list', { caseId })).signals).toHaveLength(1);
    const funding = { ...signal, kind: 'no-funding' as const };
    await anna.call('referral.answer', { ...again, version: 3, signal: funding });
    expect((await anna.call('gap.list', { caseId })).signals).toMatchObject([{ kind: 'no-funding' }]);
    // Refused as outdated, it leaves no second signal behind.
    expect(await anna.ask('referral.answer', input)).toMatchObject({ error: { code: 'version-conflict' } });
    expect((await anna.call('gap.list', { caseId })).signals).toHaveLength(1);
  });

  it('is not answered before it was sent', async () => {
    const anna = atWork();
    const { caseId, referralId } = await sent(anna);
    const answer = answerOf({ state: 'accepted', answeredOn: addDays(today, -1) });
    const input = { caseId, referralId, version: 1, answer, signal: null };
    expect(await anna.ask('referral.answer', input)).toMatchObject({
      error: { code: 'invalid-input', fields: [{ path: 'answer.answeredOn', code: 'before-sent' }] },
    });
  });

  it('is refused with a day and a reason that its state knows nothing of', async () => {
    const anna = atWork();
    const { caseId, referralId } = await sent(anna);
    const answer = answerOf({
      state: 'revoked',
      answeredOn: today,
      revokedOn: today,
      reason: 'offer-full',
    });
    const input = { caseId, referralId, version: 1, answer, signal: null };
    expect(await anna.ask('referral.answer', input)).toMatchObject({
      error: {
        code: 'invalid-input',
        fields: [
          { path: 'answer.answeredOn', code: 'invalid' },
          { path: 'answer.reason', code: 'invalid' },
        ],
      },
    });
  });

  it('never belongs to a measure of another case', async () => {
    const anna = atWork();
    const { caseId, details: own } = await caseAndOffer(anna);
    const { details: other } = await caseAndOffer(anna);
    const details = { ...other, personId: own.personId };
    expect(await anna.ask('referral.send', { caseId, details })).toMatchObject({
      error: { code: 'not-found' },
    });
  });
});

describe('consent, at the moment of sending', () => {
  it.each<[string, Story, Partial<ReferralDetails>, object[]]>([
    [
      'there is none',
      onConsent(),
      {},
      [
        { code: 'consent-missing', recordId: 'identity' },
        { code: 'consent-missing', recordId: 'language' },
      ],
    ],
    [
      'it names less',
      onConsent(consented({ categories: ['identity'] })),
      {},
      [{ code: 'consent-missing', recordId: 'language' }],
    ],
    [
      'it was withdrawn',
      onConsent(consented({ withdrawnOn: addDays(today, -1) })),
      { categories: ['language'] },
      [{ code: 'consent-withdrawn', recordId: 'language' }],
    ],
    [
      'health would go on a public task',
      simpleCase(),
      { categories: ['identity', 'health'] },
      [{ code: 'consent-missing', recordId: 'health' }],
    ],
  ])('refuses when %s, says what is missing, and writes nothing', async (_what, story, fields, obstacles) => {
    const anna = atWork();
    const { caseId, details } = await caseAndOffer(anna, story);
    const asked = await anna.ask('referral.send', { caseId, details: { ...details, ...fields } });
    const detail = { purpose: 'referral', recipient: 'course-provider' };
    expect(asked).toEqual({ ok: false, error: { code: 'disclosure-refused', obstacles, detail } });
    const view = await open(anna.call, caseId);
    expect([view.referrals, (await measureOf(anna.call, caseId))?.state]).toEqual([[], 'planned']);
  });

  it('lets a case be handed over under a consent to that alone, which a withdrawal tells the body of', async () => {
    const anna = atWork();
    const handing = consented({ purpose: 'case-handover', categories: ['identity'] });
    const { caseId, details } = await caseAndOffer(anna, onConsent(handing));
    const sending = { ...details, categories: ['identity' as const] };
    expect(await anna.ask('referral.send', { caseId, details: sending })).toMatchObject({
      error: { code: 'disclosure-refused', detail: { purpose: 'referral' } },
    });
    const handover = { ...sending, purpose: 'case-handover' as const };
    const { id: referralId } = await anna.call('referral.send', { caseId, details: handover });
    const { referrals, consents } = await open(anna.call, caseId);
    expect(referrals).toMatchObject([{ purpose: 'case-handover' }]);
    const letter = await onPaper(anna, { kind: 'letter', caseId, referralId });
    expect(letter.purpose).toBe('case-handover');
    const [consent] = consents;
    const withdrawal = { caseId, consentId: consent?.id ?? '', version: 1, withdrawnOn: today };
    await anna.call('consent.withdraw', withdrawal);
    const { notices } = await open(anna.call, caseId);
    // The talks about it may have reached others of the kind.
    expect(notices.map(({ way }) => way).toSorted()).toEqual(['named', 'referral']);
    expect(notices).toContainEqual(
      expect.objectContaining({
        institutionId: details.institutionId,
        received: [{ on: today, categories: ['identity'] }],
      }),
    );
  });

  it('lets go what was consented to, and stops the letter as soon as it is withdrawn', async () => {
    const anna = atWork();
    const { caseId, referralId } = await sent(anna, onConsent(consented()));
    const letter = await onPaper(anna, { kind: 'letter', caseId, referralId });
    expect(letter.legalBasis).toBe('consent');
    const bytes = new TextEncoder().encode('%PDF');
    await anna.call('paper.keep', { paperId: letter.paperId, bytes });
    const [consent] = (await open(anna.call, caseId)).consents;
    if (consent === undefined) throw new Error('no consent');
    await anna.call('consent.withdraw', { caseId, consentId: consent.id, version: 1, withdrawnOn: today });
    const before = readdirSync(anna.office.folder);
    for (const refused of [
      await askForPaper(anna, { kind: 'letter', caseId, referralId }),
      // Looked at while it still might: it does not leave any more.
      await anna.ask('paper.deliver', { paperId: letter.paperId }),
    ]) {
      expect(refused).toMatchObject({ error: { code: 'disclosure-refused' } });
    }
    expect(readdirSync(anna.office.folder)).toEqual(before);
  });
});

describe('the letter of a referral', () => {
  it('says what may be passed on and nothing else', async () => {
    const anna = atWork();
    const story = simpleCase({
      client: person({
        givenName: 'Rabia',
        familyName: 'Celik',
        birthDate: '1990-05-06',
        languages: 'Türkisch',
        street: 'Lange Straße 5',
        town: 'Detmold',
        phone: '0170 1234',
      }),
    });
    const { caseId, referralId } = await sent(anna, story);
    const letter = await onPaper(anna, { kind: 'letter', caseId, referralId });
    expect(letter.facts).toEqual([
      { fact: 'name', value: 'Rabia Celik' },
      { fact: 'birthDate', value: '06.05.1990' },
      { fact: 'languages', value: 'Türkisch' },
    ]);
    for (const secret of ['Lange Straße', '0170']) expect(JSON.stringify(letter)).not.toContain(secret);
  });

  it('says what was assessed last, not what the first interview said', async () => {
    const anna = atWork();
    const story = simpleCase({
      assessment: assessment({
        heldOn: addDays(today, -70),
        germanLevel: 'A1',
        residenceTitle: 'aufenthg-60a',
      }),
    });
    const { caseId, details } = await caseAndOffer(anna, story);
    await anna.call('assessment.saveAgain', {
      caseId,
      assessmentId: null,
      version: 0,
      details: {
        ...assessment({ germanLevel: 'B1', residenceTitle: 'aufenthg-25b' }),
        heldOn: addDays(today, -5),
        kind: 'review',
      },
    });
    const { id: referralId } = await anna.call('referral.send', {
      caseId,
      details: { ...details, categories: ['language', 'residence'] },
    });
    const letter = await onPaper(anna, { kind: 'letter', caseId, referralId });
    expect(letter.facts.map(({ value }) => value)).toEqual([
      germanLevels.label('B1', 'de'),
      residenceTitles.label('aufenthg-25b', 'de'),
    ]);
  });

  it('never names a specially protected person, nor where they live', async () => {
    const anna = atWork();
    const client = person({
      givenName: 'Leyla',
      familyName: 'Sonnenschein',
      birthDate: '1991-02-03',
      street: 'Am Frauenhaus 1',
      specialProtection: true,
    });
    const intake = { ...simpleCase().intake, dataSource: 'Leyla Sonnenschein und das Jobcenter' };
    const { caseId, referralId, details } = await sent(anna, simpleCase({ client, intake }));
    const letter = await onPaper(anna, { kind: 'letter', caseId, referralId });
    for (const secret of ['Leyla', 'Sonnenschein', 'Frauenhaus']) {
      expect(JSON.stringify(letter)).not.toContain(secret);
    }
    const message = 'Frau Sonnenschein (Am Frauenhaus 1) sucht eine Beratung.';
    const { id: typed } = await anna.call('referral.send', { caseId, details: { ...details, message } });
    expect(await onPaper(anna, { kind: 'letter', caseId, referralId: typed })).toMatchObject({
      message: 'Frau [geschützt] ([geschützt]) sucht eine Beratung.',
    });
    const told = { ...details, contactPerson: 'Frau Weber (kennt Frau Sonnenschein)' };
    const { id: source } = await anna.call('referral.send', { caseId, details: told });
    expect(await onPaper(anna, { kind: 'letter', caseId, referralId: source })).toMatchObject({
      dataSource: '[geschützt] [geschützt] und das Jobcenter',
      contactPerson: 'Frau Weber (kennt Frau [geschützt])',
    });
    const withAddress = { ...details, categories: ['identity', 'contact-details'] as const };
    expect(
      await anna.ask('referral.send', {
        caseId,
        details: { ...withAddress, categories: [...withAddress.categories] },
      }),
    ).toMatchObject({ error: { code: 'disclosure-refused', obstacles: [{ code: 'protected-address' }] } });
  });

  it('of a foreign case, and its answer, stay closed', async () => {
    const office = newOffice();
    const jutta = await office.sitDown('jutta');
    const { caseId, referralId } = await sent(jutta);
    await jutta.leave();
    const anna = await office.sitDown('anna');
    const answer = answerOf({ state: 'done', answeredOn: today });
    for (const refused of [
      await askForPaper(anna, { kind: 'letter', caseId, referralId }),
      await anna.ask('referral.answer', { caseId, referralId, version: 1, answer, signal: null }),
      await anna.ask('gap.list', { caseId }),
    ]) {
      expect(refused).toMatchObject({ error: { code: 'case-access-needed' } });
    }
  });
});

describe('a gap signal', () => {
  const details = {
    kind: 'no-childcare',
    fieldOfAction: 'language',
    institution: 'VHS',
    institutionId: null,
    words: 'Kein Kurs am Vormittag mit Betreuung.',
    noticedOn: today,
  } as const;

  it('is recorded by hand, corrected with its history, and told when somebody was faster', async () => {
    const anna = atWork();
    const { id: caseId } = await enterStory(anna.call, simpleCase());
    const { id: signalId } = await anna.call('gap.save', { caseId, signalId: null, version: 0, details });
    const change = (words: string) =>
      anna.ask('gap.save', { caseId, signalId, version: 1, details: { ...details, words } });
    expect(await change('eins')).toMatchObject({ ok: true });
    expect(await change('zwei')).toMatchObject({ error: { code: 'version-conflict' } });
    expect((await anna.call('gap.list', { caseId })).signals).toMatchObject([
      { id: signalId, origin: 'manual', words: 'eins' },
    ]);
  });

  it('is withdrawn and taken up again, which its history tells with values', async () => {
    const anna = atWork();
    const { id: caseId } = await enterStory(anna.call, simpleCase());
    const { id: signalId } = await anna.call('gap.save', {
      caseId,
      signalId: null,
      version: 0,
      details,
    });
    const withdraw = { caseId, signalId, version: 1, withdrawn: true };
    await anna.call('gap.setWithdrawn', withdraw);
    expect(await anna.ask('gap.setWithdrawn', withdraw)).toMatchObject({
      error: { code: 'version-conflict' },
    });
    expect((await anna.call('gap.list', { caseId })).signals).toMatchObject([
      { withdrawnOn: today, version: 2 },
    ]);
    await anna.call('gap.setWithdrawn', { ...withdraw, version: 2, withdrawn: false });
    const page = { caseId, area: 'gaps', person: null, offset: 0, limit: 10 } as const;
    const { entries } = await anna.call('history.list', page);
    expect(entries.flatMap(({ records }) => records)).toMatchObject([
      { kind: 'gap-signal', what: 'changed', fields: [{ path: 'withdrawnOn', before: today, after: null }] },
      { what: 'changed', fields: [{ path: 'withdrawnOn', before: null, after: today }] },
      { what: 'added' },
    ]);
    const last = await anna.call('history.lastChange', { caseId, kind: 'gap-signal', recordId: signalId });
    expect(last?.by).toBe('Anna Berg');
  });

  it('comes with the measure that could not be done, in one change', async () => {
    const anna = atWork();
    const { id: caseId } = await enterStory(anna.call, simpleCase());
    const step = (await open(anna.call, caseId)).goals[0]?.steps[0];
    const [measure] = step?.measures ?? [];
    if (!step || !measure) throw new Error('no measure');
    const { id: measureId, version, ...before } = measure;
    const input = {
      caseId,
      stepId: step.id,
      measureId,
      version,
      details: { ...before, state: 'not-possible', notPossibleReason: 'no-childcare' } as const,
      signal: details,
    };
    await anna.call('plan.saveMeasure', input);
    expect(await anna.ask('plan.saveMeasure', input)).toMatchObject({ error: { code: 'version-conflict' } });
    expect((await anna.call('gap.list', { caseId })).signals).toMatchObject([
      { origin: 'measure', measureId },
    ]);
    // Edited again it says nothing twice.
    await anna.call('plan.saveMeasure', { ...input, version: version + 1 });
    expect((await anna.call('gap.list', { caseId })).signals).toHaveLength(1);
  });

  it('stays when its measure is removed from the plan', async () => {
    const anna = atWork();
    const { id: caseId } = await enterStory(anna.call, simpleCase());
    const step = (await open(anna.call, caseId)).goals[0]?.steps[0];
    const [measure] = step?.measures ?? [];
    if (!step || !measure) throw new Error('no measure');
    const { id: measureId, version, ...before } = measure;
    await anna.call('plan.saveMeasure', {
      caseId,
      stepId: step.id,
      measureId,
      version,
      details: before,
      signal: details,
    });
    await anna.call('plan.remove', { caseId, kind: 'step', recordId: step.id, version: step.version });
    expect((await anna.call('gap.list', { caseId })).signals).toMatchObject([{ measureId: null }]);
  });
});
