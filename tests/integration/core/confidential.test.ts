import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../domain/date.ts';
import { enterStory } from '../../stories/enter-story.ts';
import { staff } from '../../stories/staff.ts';
import { officeForEachTest, today } from './office.ts';
import { onPaper } from './on-paper.ts';
import { open, simpleCase } from './simple-case.ts';

const newOffice = officeForEachTest();
const secret = 'Herr Celik darf von dem Gespräch im Frauenhaus nichts wissen.';
const details = { kind: 'violence', text: secret } as const;

/** Anna's case with one confidential section about the client. */
async function caseWithSection() {
  const office = newOffice();
  const anna = await office.sitDown('anna');
  const { id: caseId, reference } = await enterStory(anna.call, simpleCase());
  const personId = (await open(anna.call, caseId)).file.clientId;
  const input = { caseId, personId, sectionId: null, version: 0, details };
  const { id: sectionId } = await anna.call('confidential.save', input);
  return { office, anna, caseId, reference, personId, sectionId };
}

describe('a confidential section', () => {
  it('is read by the person responsible for the case', async () => {
    const { anna, caseId, personId } = await caseWithSection();
    const { sections } = await anna.call('confidential.open', { caseId, personId });
    expect(sections).toMatchObject([{ ...details, removed: false, writtenBy: 'Anna Berg', earlier: [] }]);
    expect((await open(anna.call, caseId)).confidential).toEqual([{ personId, sections: 1 }]);
  });

  it.each([
    ['a colleague from the Teamleitung who gave a reason today', 'jutta'],
    ['the Teamleitung, who may open every case', 'holger'],
  ] as const)('is not for %s, nor is its number', async (_who, key) => {
    const { office, anna, caseId, reference, personId, sectionId } = await caseWithSection();
    await anna.leave();
    const other = await office.sitDown(key);
    await other.call('case.requestAccess', {
      reference,
      reason: 'cover',
      reasonText: 'Frau Berg ist krank.',
    });
    const view = await open(other.call, caseId);
    expect(view.confidential).toBeNull();
    expect(JSON.stringify(view)).not.toContain('Frauenhaus');
    const refused = { ok: false, error: { code: 'not-allowed' } };
    const section = { caseId, personId, sectionId, version: 1 };
    expect(await other.ask('confidential.open', { caseId, personId })).toEqual(refused);
    expect(await other.ask('confidential.save', { ...section, details })).toEqual(refused);
    expect(await other.ask('confidential.remove', section)).toEqual(refused);
  });

  it('stays closed in a file that can only be read, where nobody could record who looked', async () => {
    const { office, anna, caseId, personId, sectionId } = await caseWithSection();
    await anna.leave();
    const database = join(office.vault, 'faelle.sqlite');
    copyFileSync(database, `${database}.older`);
    const later = await office.sitDown('anna');
    const section = { caseId, personId, sectionId };
    await later.call('confidential.save', { ...section, version: 1, details });
    await later.leave();
    copyFileSync(`${database}.older`, database);
    const reading = await office.sitDown('anna');
    expect((await reading.call('vault.status', {})).session?.readOnlyReason).toBe('commits-lost');
    expect((await open(reading.call, caseId)).confidential).toEqual([{ personId, sections: 1 }]);
    const refused = { ok: false, error: { code: 'read-only' } };
    expect(await reading.ask('confidential.open', { caseId, personId })).toEqual(refused);
    expect(await reading.ask('confidential.search', { text: 'Frauenhaus' })).toEqual(refused);
    expect(await reading.ask('confidential.remove', { ...section, version: 1 })).toEqual(refused);
  });

  it('is read by the Vertretung to whom the case is lent, until the loan ends', async () => {
    const { office, anna, caseId, personId } = await caseWithSection();
    const jutta = (await anna.call('staff.list', {})).staff.find(({ name }) => name === staff.jutta.name);
    const loan = { to: jutta?.id ?? '', from: today, until: addDays(today, 1), reason: 'Urlaub' };
    await anna.call('lending.lend', { caseIds: [caseId], details: loan });
    await anna.leave();
    let now = new Date();
    const desk = await office.sitDown('jutta', { now: () => now });
    const { sections } = await desk.call('confidential.open', { caseId, personId });
    expect(sections).toMatchObject([details]);
    now = new Date(now.getTime() + 3 * 86_400_000);
    expect(await desk.ask('confidential.open', { caseId, personId })).toMatchObject({
      error: { code: 'not-allowed' },
    });
  });

  it('stands in no search, no list, no history and no month’s export', async () => {
    const { anna, caseId } = await caseWithSection();
    const { call } = anna;
    const answers = [
      await call('case.search', { text: 'Frauenhaus' }),
      await open(call, caseId),
      await call('contact.list', { caseId, offset: 0, limit: 50 }),
      await onPaper(anna, { kind: 'plan', caseId, number: 1, language: 'de' }),
      await call('handoff.preview', { recipient: 'kreis-lippe', month: '2026-10' }),
    ];
    for (const answer of answers) expect(JSON.stringify(answer)).not.toContain('Frauenhaus');
    expect(answers[0]).toMatchObject({ hits: [] });
  });

  it('is found by a search of its own, which says about whom and nothing of what it says, and stands in the log', async () => {
    const { office, anna, caseId, personId } = await caseWithSection();
    const { call } = anna;
    for (const text of ['Frauenhaus', 'gespräch FRAUENH', 'Gespraech'])
      expect(await call('confidential.search', { text })).toMatchObject({
        hits: [{ caseId, personId, personName: 'Celik, Rabia', clientName: 'Celik, Rabia' }],
        more: false,
      });
    expect(JSON.stringify(await call('confidential.search', { text: 'Gespräch' }))).not.toContain('nichts');
    for (const text of ['Frauenhaus Detmold', 'haus', 'im', ''])
      expect((await call('confidential.search', { text })).hits).toEqual([]);
    // What somebody types wrongly is not led to a word that stands there alone.
    expect((await call('case.search', { text: 'Frauenhais' })).meant).toBeNull();
    await anna.leave();
    const dirk = await office.sitDown('dirk');
    const page = { from: null, to: null, user: null, offset: 0, limit: 20 };
    const searched = await dirk.call('audit.list', { ...page, event: 'confidential.searched' });
    expect(searched.total).toBe(8);
    expect(searched.entries.filter((entry) => entry.caseRef !== null)).toHaveLength(4);
    expect(JSON.stringify(searched)).not.toMatch(/frauenhaus/i);
  });

  it('is found as long as it may be read, in its last state and until it is removed', async () => {
    const { office, anna, caseId, personId, sectionId } = await caseWithSection();
    const found = async (desk: typeof anna, text: string) =>
      (await desk.call('confidential.search', { text })).hits.map((hit) => hit.caseId);
    const section = { caseId, personId, sectionId };
    const changed = { kind: 'separation', text: 'Lebt getrennt.' } as const;
    await anna.call('confidential.save', { ...section, version: 1, details: changed });
    expect(await found(anna, 'Frauenhaus')).toEqual([]);
    expect(await found(anna, 'getrennt')).toEqual([caseId]);
    const jutta = (await anna.call('staff.list', {})).staff.find(({ name }) => name === staff.jutta.name);
    await anna.leave();
    for (const key of ['jutta', 'holger'] as const) {
      const other = await office.sitDown(key);
      expect(await found(other, 'getrennt')).toEqual([]);
      await other.leave();
    }
    const again = await office.sitDown('anna');
    const loan = { to: jutta?.id ?? '', from: today, until: today, reason: 'Urlaub' };
    await again.call('lending.lend', { caseIds: [caseId], details: loan });
    await again.leave();
    const substitute = await office.sitDown('jutta');
    expect(await found(substitute, 'getrennt')).toEqual([caseId]);
    await substitute.call('confidential.remove', { ...section, version: 2 });
    expect(await found(substitute, 'getrennt')).toEqual([]);
  });

  it('keeps what it said when it is changed, removed and brought back', async () => {
    const { anna, caseId, personId, sectionId } = await caseWithSection();
    const section = { caseId, personId, sectionId };
    const changed = { kind: 'separation', text: 'Lebt getrennt.' } as const;
    await anna.call('confidential.save', { ...section, version: 1, details: changed });
    await anna.call('confidential.remove', { ...section, version: 2 });
    expect((await open(anna.call, caseId)).confidential).toEqual([]);
    await anna.call('confidential.save', { ...section, version: 3, details: changed });
    const { sections } = await anna.call('confidential.open', { caseId, personId });
    expect(sections).toMatchObject([
      { ...changed, version: 4, removed: false, earlier: [{ removed: true }, changed, details] },
    ]);
  });

  it('is not overwritten from an older state, nor reached through another person', async () => {
    const { anna, caseId, personId, sectionId } = await caseWithSection();
    const conflict = { error: { code: 'version-conflict' } };
    const save = { caseId, personId, sectionId, details };
    await anna.call('confidential.save', { ...save, version: 1 });
    expect(await anna.ask('confidential.save', { ...save, version: 1 })).toMatchObject(conflict);
    const other = await enterStory(anna.call, simpleCase());
    const stranger = (await open(anna.call, other.id)).file.clientId;
    for (const input of [
      { caseId, personId: stranger },
      { caseId: other.id, personId },
    ])
      expect(await anna.ask('confidential.open', input)).toMatchObject({ error: { code: 'not-found' } });
  });

  it('leaves a trace of each opening, and none of its words', async () => {
    const { office, anna, caseId, personId } = await caseWithSection();
    await anna.call('confidential.open', { caseId, personId });
    await anna.call('confidential.open', { caseId, personId });
    await anna.leave();
    const dirk = await office.sitDown('dirk');
    const page = { from: null, to: null, user: null, offset: 0, limit: 200 };
    const opened = await dirk.call('audit.list', { ...page, event: 'confidential.opened' });
    expect(opened.total).toBe(2);
    const everything = JSON.stringify(await dirk.call('audit.list', { ...page, event: null }));
    for (const word of ['Frauenhaus', 'violence', 'Celik']) expect(everything).not.toContain(word);
    await dirk.leave();
    expect(readFileSync(`${office.vault}/faelle.sqlite`).includes('Frauenhaus')).toBe(false);
  });
});
