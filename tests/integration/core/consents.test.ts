import { describe, expect, it } from 'vitest';
import { addDays } from '../../../domain/date.ts';
import type { ConsentDetails } from '../../../domain/consent/consent.ts';
import { enterStory } from '../../stories/enter-story.ts';
import { enterOffer, institutionOf } from './directory-entries.ts';
import { officeForEachTest, today } from './office.ts';
import { askForPaper, onPaper } from './on-paper.ts';
import { open, simpleCase } from './simple-case.ts';

const newOffice = officeForEachTest();

const answerOf = (fields: Partial<ConsentDetails> = {}): ConsentDetails => ({
  recipient: 'jobcenter-lippe',
  nameOfBody: '',
  purpose: 'referral',
  categories: ['language', 'health'],
  answer: 'given',
  givenOn: today,
  validUntil: null,
  language: 'tr',
  interpreter: '',
  form: 'oral',
  ...fields,
});
const no = (fields: Partial<ConsentDetails> = {}) => answerOf({ answer: 'refused', ...fields });

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
  const record = (details: ConsentDetails) => anna.call('consent.record', { caseId, details });
  const ledger = async () => (await open(anna.call, caseId)).consents;
  return { office, anna, caseId, record, ledger };
}

describe('a no', () => {
  it('stands in the ledger with its day, has no end and reminds of nothing', async () => {
    const { anna, caseId, record, ledger } = await asked();
    const { id } = await record(no({ validUntil: addDays(today, 30) }));
    expect(await ledger()).toEqual([{ ...no(), id, withdrawnOn: null, version: 1 }]);
    const { deadlines } = await open(anna.call, caseId);
    expect(deadlines.map(({ kind }) => kind)).not.toContain('consent-expiry');
  });

  it('lets nothing go to the body, until a yes is recorded beside it', async () => {
    const { anna, caseId, record, ledger } = await asked();
    await record(no());
    const { institutionId } = await enterOffer(
      anna.call,
      institutionOf({ name: 'Jobcenter Detmold', recipient: 'jobcenter-lippe' }),
    );
    const details = {
      institutionId,
      offerId: null,
      measureId: null,
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
    const { anna, caseId, record, ledger } = await asked();
    const { id: consentId, version } = await record(answerOf());
    const details = no({ categories: ['health', 'housing'] });
    expect(await anna.ask('consent.record', { caseId, details })).toEqual({
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

describe('the form of a consent', () => {
  const release = answerOf({
    purpose: 'confidentiality-release',
    recipient: 'health-service',
    nameOfBody: 'Praxis Dr. Lange, Lemgo',
    categories: ['health'],
  });

  it('is the same before it is recorded and after, and printing it records nothing', async () => {
    const { anna, caseId, record, ledger } = await asked();
    const paper = { kind: 'consent', caseId, language: 'tr' } as const;
    const before = await onPaper(anna, { ...paper, consent: release });
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
    const { anna, caseId } = await asked();
    const paper = { kind: 'consent', caseId, consent, language: 'tr' } as const;
    expect(await anna.ask('paper.prepare', { paper })).toMatchObject({ error: { code } });
  });

  it('says nothing of a protected person, and is not there for a colleague’s case', async () => {
    const office = newOffice();
    const jutta = await office.sitDown('jutta');
    const story = simpleCase();
    const client = { ...story.client, specialProtection: true };
    const { id: caseId } = await enterStory(jutta.call, { ...story, client });
    const consent = { ...release, nameOfBody: 'Praxis von Rabias Schwester Frau Celik' };
    const paper = { kind: 'consent', caseId, consent, language: 'tr' } as const;
    const content = await onPaper(jutta, paper);
    expect([content.clientName, JSON.stringify(content).includes('Celik')]).toEqual(['', false]);
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
