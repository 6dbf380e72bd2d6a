import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { enterStory } from '../../stories/enter-story.ts';
import { staff } from '../../stories/staff.ts';
import { officeForEachTest } from './office.ts';
import { simpleCase } from './simple-case.ts';

const newOffice = officeForEachTest();
const text = 'Halb getippter Satz über die Ausbildung';

/** Runs the typing process until it has said that all is acknowledged, then ends it without warning. */
async function typeAndKill(parameters: readonly string[]): Promise<void> {
  const script = join(import.meta.dirname, 'fixtures', 'type-and-wait.ts');
  const child = spawn(process.execPath, [script, ...parameters], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  const said = new Promise((resolve) => child.stdout.once('data', (data) => resolve(String(data).trim())));
  expect(await Promise.race([said, ended])).toBe('typed');
  child.kill('SIGKILL');
  await ended;
}

it('a draft and what was saved survive the end of the process', async () => {
  const office = newOffice();
  const before = await office.sitDown('anna');
  const { id } = await enterStory(before.call, simpleCase());
  await before.leave();
  await typeAndKill([office.vault, before.slotId, staff.anna.password, id, text]);

  const anna = await office.sitDown('anna');
  const { payload } = await anna.call('draft.load', { key: `contact/${id}` });
  expect(JSON.parse(payload ?? '')).toEqual({ note: text });
  expect((await anna.call('draft.list', {})).drafts.map(({ key }) => key)).toEqual([`contact/${id}`]);
  const view = await anna.call('case.open', { caseId: id });
  expect(view.contacts.map(({ note }) => note)).toContain(text);
  expect((await anna.call('vault.status', {})).session?.readOnlyReason).toBeNull();
  await anna.call('draft.discard', { key: `contact/${id}` });
  expect((await anna.call('draft.list', {})).drafts).toEqual([]);
  await anna.leave();

  const dirk = await office.sitDown('dirk');
  const log = { from: null, to: null, user: null, offset: 0, limit: 10 };
  const { total } = await dirk.call('audit.list', { ...log, event: 'contact.added' });
  expect(total).toBe(simpleCase().contacts.length + 1);
  expect(await dirk.call('audit.verify', {})).toMatchObject({ intact: true });
});

it('drafts are their writer’s own', async () => {
  const office = newOffice();
  const anna = await office.sitDown('anna');
  await anna.call('draft.save', { key: 'case/new', payload: text });
  await anna.leave();
  const jutta = await office.sitDown('jutta');
  expect(await jutta.call('draft.load', { key: 'case/new' })).toEqual({ payload: null, savedAt: null });
  expect((await jutta.call('draft.list', {})).drafts).toEqual([]);
});
