import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addMonths } from '../../../domain/date.ts';
import type { Recipient } from '../../../domain/handoff/recipients.ts';
import { verifyPackage } from '../../../receiver/verify-package.ts';
import { enterStory } from '../../stories/enter-story.ts';
import { person } from '../../stories/parts.ts';
import { staff, type StaffKey } from '../../stories/staff.ts';
import type { Story } from '../../stories/story.ts';
import { keyring, officePublicKey, run, type Keyring } from '../handoff/fixtures/gnupg.ts';
import { recipientKeyPair } from '../handoff/fixtures/package.ts';
import { type Desk } from '../../stories/office.ts';
import { officeForEachTest, today, type Office } from './office.ts';
import { open, simpleCase } from './simple-case.ts';

const newOffice = officeForEachTest();
const month = addMonths(today, -1).slice(0, 7);
const kreis: Recipient = 'kreis-lippe';

let keys: Awaited<ReturnType<typeof recipientKeyPair>>;
let receiver: Keyring;
beforeAll(async () => {
  keys = await recipientKeyPair('Kreis Lippe');
  receiver = keyring();
  receiver.importKey(keys.privateKey);
});
afterAll(() => receiver.remove());

/** An office with one open case, whose Teamleitung has saved the key of Kreis Lippe; Anna sits at it. */
async function officeWithCase(stories: readonly Story[] = [simpleCase()]) {
  const office = newOffice();
  const jutta = await office.sitDown('jutta');
  await jutta.call('handoff.saveRecipientKey', { recipient: kreis, armoredKey: keys.publicKey });
  await jutta.leave();
  const anna = await office.sitDown('anna');
  for (const story of stories) await enterStory(anna.call, story);
  return { office, anna };
}

const releaseBy = async (desk: Desk, key: StaffKey, packageId: string, password?: string) => {
  const { slots } = await desk.call('vault.status', {});
  const slotId = slots.find(({ name }) => name === staff[key].name)?.id ?? '';
  return desk.ask('handoff.release', { packageId, slotId, password: password ?? staff[key].password });
};

describe('a month', () => {
  it('is not encrypted with a key that came after the preparation', async () => {
    const { office, anna } = await officeWithCase();
    const prepared = await anna.call('handoff.prepare', { recipient: kreis, month });
    await anna.leave();
    const other = await recipientKeyPair('Somebody else');
    const jutta = await office.sitDown('jutta');
    await jutta.call('handoff.saveRecipientKey', { recipient: kreis, armoredKey: other.publicKey });
    expect(await releaseBy(jutta, 'holger', prepared.id)).toMatchObject({
      error: { code: 'recipient-key-changed' },
    });
    // Prepared anew, everybody has seen the key under which the month leaves.
    await jutta.call('handoff.withdraw', { packageId: prepared.id });
    const again = await jutta.call('handoff.prepare', { recipient: kreis, month });
    expect(await releaseBy(jutta, 'holger', again.id)).toMatchObject({ ok: true });
  });

  it('is prepared by one, released by another, delivered, and opens with gpg', async () => {
    const { office, anna } = await officeWithCase();
    const { officeKeyFingerprint } = await anna.call('handoff.recipients', {});
    const preview = await anna.call('handoff.preview', { recipient: kreis, month });
    expect(preview).toMatchObject({ leavingCount: 1, withheldCount: 0 });
    const prepared = await anna.call('handoff.prepare', { recipient: kreis, month });
    expect(prepared).toMatchObject({ state: 'prepared', sequence: 1, preparedBy: staff.anna.name });
    expect(await releaseBy(anna, 'jutta', prepared.id)).toMatchObject({
      ok: true,
      output: { state: 'released', releasedBy: staff.jutta.name },
    });
    const delivered = await anna.call('handoff.deliver', { packageId: prepared.id });
    const path = delivered.path ?? '';
    expect(path).toBe(join(office.folder, 'ausgang', delivered.fileName ?? ''));

    receiver.importKey(officePublicKey(office.vault));
    const opened = receiver.gpg([
      '--status-fd',
      '1',
      '--decrypt',
      '--output',
      join(office.folder, 'm.zip'),
      path,
    ]);
    expect(opened.code).toBe(0);
    expect(opened.text).toContain(`VALIDSIG ${officeKeyFingerprint.toUpperCase()}`);
    run('unzip', ['-q', join(office.folder, 'm.zip'), '-d', join(office.folder, 'm')]);
    const bag = join(office.folder, 'm', readdirSync(join(office.folder, 'm'))[0] ?? '');
    expect(run('sha512sum', ['--strict', '--quiet', '-c', 'manifest-sha512.txt'], { cwd: bag }).code).toBe(0);
    const verdict = await verifyPackage(path, {
      keyring: receiver.folder,
      senderFingerprint: officeKeyFingerprint,
      recipient: kreis,
      markerRequired: true,
    });
    expect(verdict).toMatchObject({ accepted: true });
    const inside = run('grep', ['-rlE', 'Celik|Rabia|Sucht Arbeit', bag]);
    expect(inside.stdout.toString()).toBe('');
  });

  it('is not released by the person who prepared it, nor by somebody who is no Teamleitung', async () => {
    const { office, anna } = await officeWithCase();
    const prepared = await anna.call('handoff.prepare', { recipient: kreis, month });
    for (const key of ['anna', 'dirk', 'ida'] as const) {
      expect(await releaseBy(anna, key, prepared.id)).toEqual({
        ok: false,
        error: { code: 'four-eyes' },
      });
    }
    const { packages } = await anna.call('handoff.packages', {});
    expect(packages).toMatchObject([{ state: 'prepared', releasedBy: null, fileHash: null }]);
    expect(existsSync(join(office.folder, 'ausgang'))).toBe(false);
  });

  it('a Teamleitung can’t release what they prepared themselves, another Teamleitung can', async () => {
    const { office, anna } = await officeWithCase();
    await anna.leave();
    const jutta = await office.sitDown('jutta');
    const prepared = await jutta.call('handoff.prepare', { recipient: kreis, month });
    expect(await releaseBy(jutta, 'jutta', prepared.id)).toMatchObject({
      error: { code: 'four-eyes' },
    });
    expect(await releaseBy(jutta, 'holger', prepared.id)).toMatchObject({ ok: true });
  });

  it('is not released with a wrong password', async () => {
    const { anna } = await officeWithCase();
    const prepared = await anna.call('handoff.prepare', { recipient: kreis, month });
    expect(await releaseBy(anna, 'jutta', prepared.id, 'ist es das vielleicht')).toMatchObject({
      error: { code: 'wrong-password' },
    });
    expect((await anna.call('handoff.packages', {})).packages).toMatchObject([{ state: 'prepared' }]);
  });

  it('once delivered gives the same bytes again, and the next month names it', async () => {
    const { office, anna } = await officeWithCase();
    const deliver = async (of: string) => {
      const prepared = await anna.call('handoff.prepare', { recipient: kreis, month: of });
      expect(await releaseBy(anna, 'jutta', prepared.id)).toMatchObject({ ok: true });
      return anna.call('handoff.deliver', { packageId: prepared.id });
    };
    const first = await deliver(month);
    const bytes = readFileSync(first.path ?? '');
    rmSync(join(office.folder, 'ausgang'), { recursive: true });
    await anna.call('handoff.deliver', { packageId: first.id });
    expect(readFileSync(first.path ?? '').equals(bytes)).toBe(true);
    expect(await deliver(today.slice(0, 7))).toMatchObject({ sequence: 2 });
  });

  it('taken back gives its number to the next', async () => {
    const { anna } = await officeWithCase();
    const first = await anna.call('handoff.prepare', { recipient: kreis, month });
    expect(await anna.ask('handoff.prepare', { recipient: kreis, month })).toMatchObject({
      error: { code: 'package-not-open' },
    });
    await anna.call('handoff.withdraw', { packageId: first.id });
    expect(await anna.call('handoff.prepare', { recipient: kreis, month })).toMatchObject({ sequence: 1 });
  });
});

describe('what stays and why', () => {
  const consent = (more: object) => ({
    ...simpleCase().consents[0],
    purpose: 'monthly-report',
    recipient: kreis,
    ...more,
  });
  const onConsent = (consents: object[]) =>
    simpleCase({
      intake: { ...simpleCase().intake, legalBasis: 'consent' },
      consents: consents as unknown as Story['consents'],
    });
  const { admittedOn: _admitted, assessment: _assessed, plan: _plan, ...request } = simpleCase();

  it.each<[string, Story]>([
    ['legal-basis-missing', { ...request, intake: { ...request.intake, legalBasis: null } }],
    [
      'special-protection',
      simpleCase({ client: person({ ...simpleCase().client, specialProtection: true }) }),
    ],
    ['not-admitted', request],
    ['consent-missing', onConsent([])],
    ['consent-refused', onConsent([consent({ answer: 'refused' })])],
    ['consent-expired', onConsent([consent({ validUntil: addMonths(today, -1) })])],
    ['consent-withdrawn', onConsent([consent({ withdrawnOn: today })])],
  ])('%s', async (reason, story) => {
    const { anna } = await officeWithCase([story]);
    const preview = await anna.call('handoff.preview', { recipient: kreis, month });
    expect(preview.withheld.map((row) => row.reason)).toEqual([reason]);
    expect(preview.leavingCount).toBe(0);
    expect(await anna.ask('handoff.prepare', { recipient: kreis, month })).toEqual({
      ok: false,
      error: { code: 'nothing-to-deliver' },
    });
  });

  it('of a month that is released and not written yet, who gets it hears of a withdrawal: nobody can call it back', async () => {
    const { anna } = await officeWithCase([onConsent([consent({})])]);
    const { hits } = await anna.call('case.search', { text: simpleCase().client.familyName });
    const caseId = hits[0]?.caseId ?? '';
    const prepared = await anna.call('handoff.prepare', { recipient: kreis, month });
    const [given] = (await open(anna.call, caseId)).consents;
    const asked = { caseId, consentId: given?.id ?? '' };
    expect((await anna.call('consent.earlierRecipients', asked)).recipients).toEqual([]);
    await releaseBy(anna, 'jutta', prepared.id);
    await anna.call('consent.withdraw', { ...asked, version: given?.version ?? 0, withdrawnOn: today });
    expect((await open(anna.call, caseId)).notices).toMatchObject([
      { recipient: kreis, way: 'handover', received: [{ on: today }] },
    ]);
  });

  it('a case that began after the month is not even listed', async () => {
    const { anna } = await officeWithCase();
    const before = addMonths(simpleCase().openedOn, -1).slice(0, 7);
    const preview = await anna.call('handoff.preview', { recipient: kreis, month: before });
    expect([preview.leavingCount, preview.withheldCount]).toEqual([0, 0]);
  });

  it('a public task reaches no further than the recipient’s own area', async () => {
    const { anna } = await officeWithCase([
      simpleCase({ intake: { ...simpleCase().intake, municipality: '05766044' } }),
    ]);
    const { withheld } = await anna.call('handoff.preview', { recipient: 'stadt-detmold', month });
    expect(withheld.map(({ reason }) => reason)).toEqual(['outside-recipient-area']);
    expect((await anna.call('handoff.preview', { recipient: kreis, month })).leavingCount).toBe(1);
  });
});

describe('when the way out is blocked, the code says how and nothing is lost', () => {
  async function released(outboxFolder: string, office: Office, anna: Desk) {
    const prepared = await anna.call('handoff.prepare', { recipient: kreis, month });
    expect(await releaseBy(anna, 'jutta', prepared.id)).toMatchObject({ ok: true });
    await anna.leave();
    return { packageId: prepared.id, desk: await office.sitDown('anna', { outboxFolder }) };
  }

  it('a missing outbox', async () => {
    const { office, anna } = await officeWithCase();
    const outbox = join(office.folder, 'freigabe');
    const { packageId, desk } = await released(outbox, office, anna);
    expect(await desk.ask('handoff.deliver', { packageId })).toMatchObject({
      error: { code: 'outbox-missing' },
    });
    expect((await desk.call('handoff.packages', {})).packages).toMatchObject([{ state: 'released' }]);
    mkdirSync(outbox);
    expect(await desk.call('handoff.deliver', { packageId })).toMatchObject({ state: 'delivered' });
  });

  it.skipIf(process.getuid?.() === 0)('a read-only outbox', async () => {
    const { office, anna } = await officeWithCase();
    const outbox = join(office.folder, 'freigabe');
    mkdirSync(outbox);
    const { packageId, desk } = await released(outbox, office, anna);
    chmodSync(outbox, 0o555);
    expect(await desk.ask('handoff.deliver', { packageId })).toMatchObject({
      error: { code: 'outbox-read-only' },
    });
    chmodSync(outbox, 0o755);
    expect(await desk.call('handoff.deliver', { packageId })).toMatchObject({ state: 'delivered' });
  });

  it('another file with the name of the package', async () => {
    const { office, anna } = await officeWithCase();
    const prepared = await anna.call('handoff.prepare', { recipient: kreis, month });
    await releaseBy(anna, 'jutta', prepared.id);
    const foreign = join(office.folder, 'ausgang', prepared.fileName ?? '');
    mkdirSync(join(office.folder, 'ausgang'));
    writeFileSync(foreign, 'etwas anderes');
    expect(await anna.ask('handoff.deliver', { packageId: prepared.id })).toMatchObject({
      error: { code: 'name-taken' },
    });
    expect(readFileSync(foreign, 'utf8')).toBe('etwas anderes');
  });

  it('a missing or unusable recipient key', async () => {
    const office = newOffice();
    const jutta = await office.sitDown('jutta');
    await enterStory(jutta.call, simpleCase());
    expect(await jutta.ask('handoff.prepare', { recipient: kreis, month })).toMatchObject({
      error: { code: 'recipient-key-missing' },
    });
    for (const armoredKey of ['', 'kein Schlüssel', keys.privateKey, keys.publicKey.slice(0, 400)]) {
      expect(await jutta.ask('handoff.saveRecipientKey', { recipient: kreis, armoredKey })).toMatchObject({
        error: { code: 'recipient-key-unusable' },
      });
    }
    const { recipients } = await jutta.call('handoff.recipients', {});
    expect(recipients.map(({ keyFingerprint }) => keyFingerprint)).toEqual([null, null]);
  });
});
