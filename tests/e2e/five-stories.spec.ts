import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { localToday } from '../../domain/validation.ts';
import { createCore } from '../../main/core/core.ts';
import { directory } from '../../renderer/locales/de/directory.ts';
import { callerFrom } from '../screens/caller.ts';
import { goTo } from '../screens/case.ts';
import { unlock } from '../screens/start.ts';
import { enterByHand, type Watcher } from '../screens/story-by-hand.ts';
import { enterStory, type Caller } from '../stories/enter-story.ts';
import { storiesUpTo, storyMinutes } from '../stories/index.ts';
import { deskAt, officeTemplate, slotsOf } from '../stories/office.ts';
import { staff } from '../stories/staff.ts';
import type { Story } from '../stories/story.ts';
import { expectReadable, expectSaid } from './accessibility-tree.ts';
import { takePicture } from './harness/fixtures.ts';
import { expect, test } from './harness/vault.ts';

/** Screens that axe has looked at: in another story they hold other words in the same places, and a look costs a second. */
const looked = new Set<string>();

/** Reads every screen that the story passes as a screen reader would; axe reads each of them once. */
async function read(page: Page, name: string): Promise<void> {
  await (looked.has(name) ? expectSaid(page) : expectReadable(page));
  looked.add(name);
}

/** Reads every screen that the story passes, and keeps its picture. */
const watcherOf = ({ key }: Story): Watcher => {
  const take: Watcher['take'] = async (page, name) => {
    await read(page, name);
    await takePicture(page, `geschichte-${key}-${name}`);
  };
  return {
    take,
    takeTop: take,
    async takeAt(page, place, name) {
      await read(page, name);
      await place.scrollIntoViewIfNeeded();
      await takePicture(page, `geschichte-${key}-${name}`);
    },
  };
};

/** What differs between two entries of the same case: names that the program gives, and the hour. */
const givenByProgram = /^(id|version|reference|fileName|size)$|Ids?$|At$/;

/** All that the file says, without the names that the program gives. Lists without an order of their own are sorted. */
async function wholeFile(call: Caller, caseId: string) {
  const view = await call('case.open', { caseId });
  const { signals: all } = await call('gap.list', { caseId });
  // What comes up with a measure is noticed today, and a test may run over midnight.
  const signals = all.map((one) => ({ ...one, noticedOn: one.origin === 'measure' ? null : one.noticedOn }));
  const { attachments } = await call('attachment.list', { caseId });
  const titles = new Map(view.goals.map(({ id, title }) => [id, title]));
  const said: unknown = JSON.parse(
    JSON.stringify({ view, signals, attachments, order: [...titles.values()].join(' / ') }),
    (name, value: unknown) => {
      if (name === 'goalId') return titles.get(value as string);
      if (givenByProgram.test(name)) return undefined;
      return Array.isArray(value) ? value.map((one) => JSON.stringify(one)).toSorted() : value;
    },
  );
  return { view, said };
}

/** The same story by the operations of the contract, in a vault beside. */
async function byOperations(folder: string, story: Story) {
  const beside = join(folder, 'daneben');
  cpSync(await officeTemplate(), beside, { recursive: true });
  const vaultFolder = join(beside, 'akte');
  const { anna } = await slotsOf(vaultFolder);
  const core = createCore({ vaultFolder, outboxFolder: beside, training: false, now: () => new Date() });
  const { call } = deskAt(core);
  await call('vault.unlock', { slotId: anna, password: staff.anna.password });
  const { id } = await enterStory(call, story);
  const file = await wholeFile(call, id);
  await core.close();
  return file;
}

for (const story of storiesUpTo(localToday())) {
  const { givenName, familyName } = story.client;
  test(`the story of ${givenName} ${familyName} is typed in from the request to the check`, async ({
    window,
    folder,
  }) => {
    await unlock(window, staff.anna);
    await goTo(window, 'directory');
    await expect(window.getByText(directory.empty.heading)).toBeVisible();
    await watcherOf(story).take(window, 'stellen-leer');
    await enterByHand(window, story, watcherOf(story));

    const call = callerFrom(window);
    const { hits } = await call('case.search', { text: familyName });
    const byHand = await wholeFile(call, hits[0]?.caseId ?? '');
    expect(byHand.view.file).toMatchObject({ phase: 'ended', endedOn: story.check?.endedOn });
    expect(byHand.view.minutesTotal).toBe(storyMinutes[story.key]);
    expect(byHand.said).toEqual((await byOperations(folder, story)).said);
  });
}
