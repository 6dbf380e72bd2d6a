import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LetterDetails } from '../../../domain/case/client-letter.ts';
import { enterStory } from '../../stories/enter-story.ts';
import type { Desk } from '../../stories/office.ts';
import { member, person } from '../../stories/parts.ts';
import type { Story } from '../../stories/story.ts';
import { officeForEachTest, today } from './office.ts';
import { askForPaper, onPaper } from './on-paper.ts';
import { simpleCase } from './simple-case.ts';

const newOffice = officeForEachTest();
const pdf = new TextEncoder().encode('%PDF');
const address = { street: 'Hornsche Straße 4', postalCode: '32756', town: 'Detmold' };
const invitation: LetterDetails = {
  template: 'invitation',
  language: 'de',
  subject: 'Einladung zum Gespräch',
  body: 'Guten Tag Rabia Celik,\n\nbitte kommen Sie am Rosenmontag.',
};

async function atWork(fields: Partial<Story> = {}) {
  const office = newOffice();
  const anna = await office.sitDown('anna');
  const story = simpleCase();
  const { id: caseId } = await enterStory(anna.call, {
    ...story,
    client: { ...story.client, ...address },
    ...fields,
  });
  return { office, anna, caseId };
}

/** Looks at it and lets it leave. */
async function send(anna: Desk, caseId: string, letter: LetterDetails | string) {
  const { paperId } = await onPaper(anna, { kind: 'client-letter', caseId, letter });
  await anna.call('paper.keep', { paperId, bytes: pdf });
  return { paperId, ...(await anna.call('paper.deliver', { paperId })) };
}
const lettersIn = async ({ call }: Desk, caseId: string) => (await call('letter.list', { caseId })).letters;

describe('a letter to the client', () => {
  it('is kept as it stood on the paper when it leaves, and not before', async () => {
    const { anna, caseId } = await atWork();
    const paper = await onPaper(anna, { kind: 'client-letter', caseId, letter: invitation });
    expect(paper).toMatchObject({ ...invitation, writtenOn: today });
    expect(paper.recipient).toEqual(['Rabia Celik', 'Hornsche Straße 4', '32756 Detmold']);
    expect(await lettersIn(anna, caseId)).toEqual([]);
    const { path, paperId } = await send(anna, caseId, invitation);
    expect(readFileSync(path)).toEqual(Buffer.from(pdf));
    expect(basename(path)).not.toMatch(/Celik|Rabia/);
    // The same once more is the same letter.
    await anna.call('paper.deliver', { paperId });
    const [kept, ...others] = await lettersIn(anna, caseId);
    expect(others).toEqual([]);
    expect(kept).toMatchObject({
      ...invitation,
      writtenOn: today,
      recipient: 'Rabia Celik\nHornsche Straße 4\n32756 Detmold',
    });
    const again = await onPaper(anna, { kind: 'client-letter', caseId, letter: kept?.id ?? '' });
    expect(again).toEqual({ ...paper, paperId: again.paperId });
    expect((await send(anna, caseId, kept?.id ?? '')).path).toBe(path);
    expect(await lettersIn(anna, caseId)).toHaveLength(1);
    const { hits } = await anna.call('case.search', { text: 'rosenmontag' });
    expect(hits).toMatchObject([{ caseId, place: 'letter' }]);
  });

  it('repeats itself in the language that it left in, whichever the client reads by then', async () => {
    const { anna, caseId } = await atWork();
    await send(anna, caseId, { ...invitation, language: 'ar' });
    const [kept] = await lettersIn(anna, caseId);
    expect(kept).toMatchObject({ language: 'ar' });
    const { path } = await send(anna, caseId, kept?.id ?? '');
    expect(basename(path)).toMatch(/_ar[.]pdf$/);
    expect(await onPaper(anna, { kind: 'client-letter', caseId, letter: kept?.id ?? '' })).toMatchObject({
      language: 'ar',
    });
  });

  it('is one record of the history, and is taken back as a whole', async () => {
    const { anna, caseId } = await atWork();
    await send(anna, caseId, invitation);
    const { entries } = await anna.call('history.list', {
      caseId,
      area: 'documents',
      person: null,
      offset: 0,
      limit: 10,
    });
    const [change] = entries;
    const [record] = change?.records ?? [];
    expect(record).toMatchObject({ kind: 'client-letter', what: 'added', named: { writtenOn: today } });
    await anna.call('history.undo', {
      caseId,
      kind: 'client-letter',
      recordId: record?.recordId ?? '',
      version: 0,
    });
    expect(await lettersIn(anna, caseId)).toEqual([]);
    expect((await anna.call('case.search', { text: 'rosenmontag' })).hits).toEqual([]);
  });

  it('names no protected person and no address of those who live with one, in what was kept either', async () => {
    for (const [who, fields] of [
      ['client', { client: { ...simpleCase().client, ...address, specialProtection: true } }],
      [
        'child',
        {
          household: [
            member(
              'child',
              person({ givenName: 'Elif', familyName: 'Celik', ...address, specialProtection: true }),
            ),
          ],
        },
      ],
    ] as const) {
      const { anna, caseId } = await atWork(fields);
      const body = 'Guten Tag,\n\nElif und Rabia, bleiben Sie in der Hornschen oder Hornsche Straße 4.';
      await send(anna, caseId, { ...invitation, body });
      const [kept] = await lettersIn(anna, caseId);
      expect(JSON.stringify(kept), who).not.toMatch(/Hornsche Straße/);
      expect(kept?.recipient, who).toBe(who === 'client' ? '' : 'Rabia Celik');
      expect(kept?.body.includes(who === 'client' ? 'Rabia' : 'Elif'), who).toBe(false);
    }
  });

  it('is written by who may write in the case, and confirms nothing of somebody who was not taken on', async () => {
    const { office, anna, caseId } = await atWork();
    const { admittedOn: _admittedOn, assessment: _assessment, plan: _plan, ...request } = simpleCase();
    const { id: asked } = await enterStory(anna.call, { ...request, contacts: [] });
    const letter = { ...invitation, template: 'confirmation' as const };
    expect(await askForPaper(anna, { kind: 'client-letter', caseId: asked, letter })).toMatchObject({
      error: { code: 'not-allowed' },
    });
    expect(await askForPaper(anna, { kind: 'client-letter', caseId, letter })).toMatchObject({ ok: true });
    await send(anna, caseId, invitation);
    await anna.leave();
    const jutta = await office.sitDown('jutta');
    const { id: theirs } = await enterStory(jutta.call, simpleCase());
    await send(jutta, theirs, invitation);
    await jutta.leave();
    const back = await office.sitDown('anna');
    for (const result of [
      await back.ask('letter.list', { caseId: theirs }),
      await askForPaper(back, { kind: 'client-letter', caseId: theirs, letter: invitation }),
    ])
      expect(result).toMatchObject({ ok: false, error: { code: 'case-access-needed' } });
  });

  it('is in the log by its kind and size alone', async () => {
    const { office, anna, caseId } = await atWork();
    const { path } = await send(anna, caseId, invitation);
    expect(existsSync(path)).toBe(true);
    await anna.leave();
    const dirk = await office.sitDown('dirk');
    const { entries } = await dirk.call('audit.list', {
      from: null,
      to: null,
      event: 'document.delivered',
      user: null,
      offset: 0,
      limit: 10,
    });
    expect(entries).toMatchObject([{ detail: { paper: 'client-letter', size: pdf.length } }]);
    expect(JSON.stringify(entries)).not.toMatch(/Rosenmontag|Einladung zum/);
  });
});
