import { describe, expect, it } from 'vitest';
import { addDays } from '../../../domain/date.ts';
import type { ConsentDetails } from '../../../domain/consent/consent.ts';
import { enterStory } from '../../stories/enter-story.ts';
import { enterOffer, institutionOf } from './directory-entries.ts';
import { officeForEachTest, today } from './office.ts';
import { askForPaper } from './on-paper.ts';
import { open, simpleCase } from './simple-case.ts';

const newOffice = officeForEachTest();

const answerOf = (fields: Partial<ConsentDetails> = {}): ConsentDetails => ({
  recipient: 'jobcenter-lippe',
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
    expect(await askForPaper(anna, { kind: 'consent', caseId, consentId, language: 'tr' })).toMatchObject({
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
