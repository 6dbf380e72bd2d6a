import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { localToday } from '../../domain/validation.ts';
import { launchProgram, type Program } from '../e2e/harness/launch.ts';
import { officePublicKey } from '../integration/handoff/fixtures/gnupg.ts';
import { enterStory } from '../stories/enter-story.ts';
import { openCases } from '../stories/generator.ts';
import { storiesUpTo } from '../stories/index.ts';
import { officeName, staff } from '../stories/staff.ts';
import { callerFrom } from '../screens/caller.ts';
import { goTo, show, turnTo } from '../screens/case.ts';
import { enterRecipientKey, openTab } from '../screens/handoff.ts';
import { printVersion } from '../screens/plan.ts';
import { enterByHand } from '../screens/story-by-hand.ts';
import { confirmTheWords, copyTheWords, nameThePeople, tryPassword, unlock } from '../screens/start.ts';
import { Camera } from './camera.ts';
import { handOverMonth } from './month-by-hand.ts';
import { enterOfficeLife } from './office-life.ts';
import { clearPlaces, placesIn } from './places.ts';
import { Progress } from './progress.ts';
import { makeRecipientKeys, senderKeyName } from './recipient-keys.ts';
import { passed } from './screens.ts';
import { countCases, machine, sizesOf, writeSummary } from './summary.ts';
import { takeTour } from './tour.ts';
import { verifyPackages } from './verify-packages.ts';
import { audit as auditWords } from '../../renderer/locales/de/audit.ts';
import { common } from '../../renderer/locales/de/common.ts';
import { day } from '../../renderer/locales/de/day.ts';
import { paperLanguageFor } from '../../domain/vocabulary/talk-languages.ts';

/**
 * The whole main job in the real program, by the hands of invented people: set up, enter cases, agree, close, check, hand
 * over. Started by build/demo.mjs, which provides a display and an ordinary user.
 */
const { values } = parseArgs({ options: { out: { type: 'string', default: 'demo-out' } } });
const places = placesIn(values.out);
clearPlaces(places);
const camera = new Camera(places.pictures);
const progress = new Progress();
const userFolder = mkdtempSync(join(tmpdir(), 'kim-demo-'));
const today = localToday();
const [drita, ...others] = storiesUpTo(today);

const publicKeys = await progress.chapter('make the recipients’ keys', () => makeRecipientKeys(places.keys));
const program = await progress.chapter('start the program', () =>
  // Nobody moves a mouse here, and locking in the middle is not the subject.
  launchProgram({
    folder: userFolder,
    vault: places.vault,
    env: { KIM_LOCK_MINUTES: '120', KIM_TRAINING: '1' },
  }),
);
try {
  await progress.chapter('set the vault up', setUp);
  await progress.chapter('enter the recipients’ keys', enterKeys);
  await progress.chapter('a case from request to check, by hand', () =>
    enterByHand(program.window, drita, camera),
  );
  await progress.chapter('print the plan', printPlan);
  await progress.chapter('the other cases, by the same operations', enterOthers);
  await progress.chapter('look around', async () =>
    takeTour(program.window, camera, await enterOfficeLife(callerFrom(program.window), today)),
  );
  await progress.chapter('hand the month over', () => handOverMonth(program.window, camera));
  const counts = await countCases(callerFrom(program.window));
  const audit = await progress.chapter('look at the log', lookAtLog);
  const missed = Object.values(passed).filter((picture) => !camera.hasTaken(picture));
  if (missed.length > 0) throw new Error(`No picture was taken of: ${missed.join(', ')}`);
  const fingerprint = audit.fingerprint;
  await program.close();
  writeFileSync(join(places.keys, senderKeyName), officePublicKey(places.vault));
  const packages = await progress.chapter('open the packages as their recipients', () =>
    verifyPackages(places, fingerprint),
  );
  for (const verdict of packages) console.log(verdict.replaceAll(/^/gm, '  '));
  writeSummary(places, {
    madeAt: new Date().toISOString(),
    machine: machine(),
    counts: {
      ...counts,
      auditEntries: audit.entries,
      packages: packages.length,
      pictures: camera.names.length,
    },
    sizes: sizesOf(places),
    timings: progress.timings,
    packages,
    pictures: camera.names,
  });
} catch (thrown) {
  await program.window.screenshot({ path: join(places.out, 'fehler.png') }).catch(() => undefined);
  throw thrown;
} finally {
  await program.close().catch(() => undefined);
  rmSync(userFolder, { recursive: true, force: true });
}

async function setUp(): Promise<void> {
  const { window } = program;
  await nameThePeople(window, officeName, Object.values(staff), () =>
    camera.takeTop(window, 'einrichten-personen'),
  );
  await camera.takeTop(window, 'einrichten-woerter');
  const copied = await copyTheWords(window);
  await confirmTheWords(window, copied, () => camera.takeTop(window, 'einrichten-bestaetigen'));
  await camera.take(window, 'entsperren');
  await show(window, '/wiederherstellen');
  await camera.take(window, 'wiederherstellen');
  await show(window, '/entsperren');
}

async function enterKeys(): Promise<void> {
  const { window } = program;
  await unlock(window, staff.jutta);
  await goTo(window, 'handoff');
  await openTab(window, 'keys');
  for (const [recipient, key] of Object.entries(publicKeys)) {
    await enterRecipientKey(window, recipient as keyof typeof publicKeys, key);
  }
  await camera.takeTop(window, 'uebergabe-schluessel');
  // A case of her own, so that a colleague's case is there.
  const [last] = openCases(today).slice(-1);
  if (last !== undefined) await enterStory(callerFrom(window), last);
  await lock(program);
  await unlock(program.window, staff.anna);
  await goTo(program.window, 'myDay');
  await program.window.getByText(day.nothingDue).waitFor();
  await camera.take(program.window, 'mein-tag-leer');
}

async function printPlan(): Promise<void> {
  const { agreements = [] } = drita.plan ?? {};
  await turnTo(program.window, 'plan');
  const pdf = await printVersion(
    program.window,
    agreements.length,
    paperLanguageFor(agreements[0]?.language ?? 'de'),
  );
  await camera.take(program.window, 'plan-als-pdf');
  await program.window.keyboard.press('Escape');
  camera.takePaper(pdf, 'plan-gedruckt');
}

async function enterOthers(): Promise<void> {
  const call = callerFrom(program.window);
  for (const story of others) await enterStory(call, story);
  for (const story of openCases(today).slice(0, -1)) await enterStory(call, story);
}

async function lookAtLog(): Promise<{ entries: number; fingerprint: string }> {
  const { officeKeyFingerprint: fingerprint } = await callerFrom(program.window)('handoff.recipients', {});
  await lock(program);
  await tryPassword(program.window, staff.dirk, 'das war es nicht');
  await program.window.getByRole('alert').first().waitFor();
  await camera.take(program.window, 'entsperren-falsches-passwort');
  await unlock(program.window, staff.dirk);
  await program.window.getByRole('button', { name: auditWords.chain.verify }).click();
  await program.window.getByText(auditWords.chain.intact, { exact: true }).waitFor();
  await camera.takeTop(program.window, 'datenschutz');
  await camera.takeAt(program.window, program.window.getByRole('table').last(), 'datenschutz-protokoll');
  const { entries, intact } = await callerFrom(program.window)('audit.verify', {});
  if (!intact) throw new Error('The log is not intact.');
  return { entries, fingerprint };
}

async function lock({ window, nextWindow }: Program): Promise<void> {
  await nextWindow(() => window.getByRole('button', { name: common.frame.lockNow }).click());
}
