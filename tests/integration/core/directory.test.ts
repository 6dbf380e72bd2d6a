import { describe, expect, it } from 'vitest';
import type { InstitutionDetails } from '../../../domain/directory/institution.ts';
import type { OfferDetails } from '../../../domain/directory/offer.ts';
import { addDays, addMonths } from '../../../domain/date.ts';
import type { Measure } from '../../../domain/case/plan.ts';
import { enterStory } from '../../stories/enter-story.ts';
import type { Desk } from '../../stories/office.ts';
import { staff } from '../../stories/staff.ts';
import { enterOffer, institutionOf, offerOf } from './directory-entries.ts';
import { deskForFile, officeForEachTest, today } from './office.ts';
import { open, simpleCase } from './simple-case.ts';

const newOffice = officeForEachTest();
const atWork = deskForFile('anna');

const all = { text: '', kind: null, use: null, childcare: false, withEnded: false } as const;

const withOffer = ({ call }: Desk, ...entry: [InstitutionDetails?, OfferDetails?]) =>
  enterOffer(call, ...entry);

/** Saves the first measure of a new case with other fields. */
async function measureWith(desk: Desk, fields: Partial<Measure>) {
  const { id: caseId } = await enterStory(desk.call, simpleCase());
  const [step] = (await open(desk.call, caseId)).goals[0]?.steps ?? [];
  const [measure] = step?.measures ?? [];
  if (step === undefined || measure === undefined) throw new Error('no measure');
  const { id: measureId, version, ...details } = { ...measure, ...fields };
  const saved = await desk.ask('plan.saveMeasure', {
    caseId,
    stepId: step.id,
    measureId: measure.id,
    version: measure.version,
    details,
  });
  return { caseId, stepId: step.id, measureId, version, details, saved };
}

describe('the directory', () => {
  it('keeps an institution with its contact persons, and finds it by name, town and person', async () => {
    const anna = atWork();
    const details = institutionOf({
      name: 'Müller-Institut',
      town: 'Lügde',
      contacts: [{ name: 'Sabine Köhler', task: 'Anmeldung', phone: '05231 1', email: '' }],
    });
    const { institutionId } = await withOffer(anna, details);
    const { institution } = await anna.call('directory.institution', { institutionId });
    expect(institution).toEqual({ id: institutionId, version: 1, ...details });
    for (const text of ['mueller', 'LUEGDE institut', 'koehler anmeldung']) {
      const { rows } = await anna.call('directory.institutions', {
        filter: { text, recipient: null, withEnded: false },
      });
      expect(rows.map(({ id }) => id)).toEqual([institutionId]);
      const { rows: offers } = await anna.call('directory.offers', { filter: { ...all, text } });
      expect(offers.map(({ institutionName }) => institutionName)).toEqual(['Müller-Institut']);
    }
  });

  it('tells the second of two windows that somebody was faster', async () => {
    const anna = atWork();
    const { institutionId, offerId } = await withOffer(anna);
    const institution = (phone: string) =>
      anna.ask('directory.saveInstitution', { institutionId, version: 1, details: institutionOf({ phone }) });
    const offer = (costs: string) =>
      anna.ask('directory.saveOffer', { institutionId, offerId, version: 1, details: offerOf({ costs }) });
    for (const save of [institution, offer]) {
      expect(await save('erstes Fenster')).toMatchObject({ ok: true });
      expect(await save('zweites Fenster')).toMatchObject({ ok: false, error: { code: 'version-conflict' } });
    }
    const view = await anna.call('directory.institution', { institutionId });
    expect([view.institution.phone, view.offers[0]?.costs]).toEqual(['erstes Fenster', 'erstes Fenster']);
    for (const record of [
      { kind: 'institution', recordId: institutionId },
      { kind: 'offer', recordId: offerId },
    ] as const)
      expect(await anna.call('history.lastOfficeChange', record)).toMatchObject({ by: staff.anna.name });
    const nothing = { kind: 'interpreter', recordId: offerId } as const;
    expect(await anna.call('history.lastOfficeChange', nothing)).toBeNull();
  });

  it('offers nothing that has ended, and keeps it for those who ask', async () => {
    const { call } = await newOffice().sitDown('anna');
    const desk = { call } as Desk;
    const yesterday = addDays(today, -1);
    await withOffer(desk, institutionOf({ name: 'A', endedOn: yesterday }));
    await withOffer(desk, institutionOf({ name: 'B' }), offerOf({ validTo: yesterday }));
    await withOffer(desk, institutionOf({ name: 'C', endedOn: today }), offerOf({ validTo: today }));
    const names = async (withEnded: boolean) => ({
      institutions: (
        await call('directory.institutions', { filter: { text: '', recipient: null, withEnded } })
      ).rows.map(({ name }) => name),
      offers: (await call('directory.offers', { filter: { ...all, withEnded } })).rows.map(
        ({ institutionName }) => institutionName,
      ),
    });
    expect(await names(false)).toEqual({ institutions: ['B', 'C'], offers: ['C'] });
    expect(await names(true)).toEqual({ institutions: ['A', 'B', 'C'], offers: ['A', 'B', 'C'] });
    const choices = await call('directory.choices', {});
    expect(choices.institutions.map(({ name }) => name)).toEqual(['B', 'C']);
    expect(choices.offers).toHaveLength(1);
  });

  it('never moves an offer to another institution', async () => {
    const anna = atWork();
    const { offerId } = await withOffer(anna);
    const { institutionId } = await withOffer(anna);
    expect(
      await anna.ask('directory.saveOffer', { institutionId, offerId, version: 1, details: offerOf() }),
    ).toMatchObject({ error: { code: 'not-found' } });
  });

  it('is closed to Datenschutz', async () => {
    const dirk = await newOffice().sitDown('dirk');
    expect(await dirk.ask('directory.offers', { filter: all })).toMatchObject({
      error: { code: 'not-allowed' },
    });
  });
});

describe('a referral that a measure started', () => {
  it('is one request with it: one refusal, one case, and a place is a place', async () => {
    const anna = atWork();
    const named = await withOffer(anna);
    const use = async () => {
      const [offer] = (await anna.call('directory.institution', { institutionId: named.institutionId }))
        .offers;
      return [offer?.use, offer?.named, offer?.full];
    };
    const refer = async () => {
      const made = await measureWith(anna, { ...named });
      const [client] = (await anna.call('case.open', { caseId: made.caseId })).household;
      const { id: referralId } = await anna.call('referral.send', {
        caseId: made.caseId,
        details: {
          ...named,
          personId: client!.person.id,
          measureId: made.measureId,
          purpose: 'referral',
          sentOn: today,
          categories: ['identity'],
          contactPerson: '',
          message: '',
          answerDueOn: null,
        },
      });
      const answer = (state: 'rejected' | 'accepted') =>
        anna.call('referral.answer', {
          caseId: made.caseId,
          referralId,
          version: 1,
          answer: {
            state,
            answeredOn: today,
            revokedOn: null,
            reason: state === 'rejected' ? 'offer-full' : null,
            note: '',
          },
          signal: null,
        });
      return { ...made, answer };
    };
    const first = await refer();
    expect(await use()).toEqual(['used', 1, 0]);
    await first.answer('rejected');
    expect(await use()).toEqual(['used', 1, 1]);
    await (await refer()).answer('rejected');
    expect(await use()).toEqual(['always-full', 2, 2]);
    // The course has not begun, but there was a place.
    await (await refer()).answer('accepted');
    expect(await use()).toEqual(['used', 3, 2]);
    // Without its measure the referral stands for itself.
    await anna.call('plan.remove', {
      caseId: first.caseId,
      kind: 'step',
      recordId: first.stepId,
      version: 1,
    });
    expect(await use()).toEqual(['used', 3, 2]);
  });
});

describe('a measure and the directory', () => {
  it('keeps what it names', async () => {
    const anna = atWork();
    const named = await withOffer(anna);
    const { caseId } = await measureWith(anna, { ...named, institution: 'VHS' });
    const measure = (await open(anna.call, caseId)).goals[0]?.steps[0]?.measures[0];
    expect(measure).toMatchObject({ ...named, institution: 'VHS' });
  });

  it('names nothing that is not there, nor an offer of another institution', async () => {
    const anna = atWork();
    const { institutionId } = await withOffer(anna);
    const { offerId } = await withOffer(anna);
    const unknown = crypto.randomUUID();
    for (const fields of [
      { institutionId: unknown, offerId: null },
      { institutionId: null, offerId },
      { institutionId, offerId },
    ]) {
      const { saved } = await measureWith(anna, fields);
      expect(saved).toMatchObject({ ok: false, error: { code: 'not-found' } });
    }
  });

  it('that names it is counted, and no longer when it is removed or names another', async () => {
    const anna = atWork();
    const named = await withOffer(anna);
    const other = await withOffer(anna);
    const use = async ({ institutionId }: typeof named) => {
      const [offer] = (await anna.call('directory.institution', { institutionId })).offers;
      return [offer?.use, offer?.named, offer?.full];
    };
    const full = { state: 'not-possible', notPossibleReason: 'offer-full' } as const;
    const first = await measureWith(anna, { ...named, ...full });
    expect(await use(named)).toEqual(['used', 1, 1]);
    const second = await measureWith(anna, { ...named, ...full });
    expect(await use(named)).toEqual(['always-full', 2, 2]);
    if (!first.saved.ok || !second.saved.ok) throw new Error('not saved');
    const { caseId, stepId, measureId, details } = first;
    await anna.call('plan.saveMeasure', {
      caseId,
      stepId,
      measureId,
      version: first.saved.output.version,
      details: { ...details, ...other, state: 'done', notPossibleReason: null },
    });
    expect([await use(named), await use(other)]).toEqual([
      ['used', 1, 1],
      ['used', 1, 0],
    ]);
    await anna.call('plan.remove', {
      caseId: second.caseId,
      kind: 'step',
      recordId: second.stepId,
      version: 1,
    });
    expect(await use(named)).toEqual(['new', 0, 0]);
  });

  it('an offer that nobody names for half a year is called unused', async () => {
    const office = newOffice();
    const before = await office.sitDown('anna', { now: () => new Date(`${addMonths(today, -7)}T09:00:00`) });
    await withOffer(before);
    await before.leave();
    const anna = await office.sitDown('anna');
    const { rows } = await anna.call('directory.offers', { filter: { ...all, use: 'unused' } });
    expect(rows.map(({ use }) => use)).toEqual(['unused']);
  });
});
