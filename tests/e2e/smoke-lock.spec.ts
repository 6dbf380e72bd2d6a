import type { Ending, LockTime } from '../../domain/contract/window-events.ts';
import { corePid, type Program } from './harness/launch.ts';
import { expect, test, unlockAs } from './harness/vault.ts';

const isRunning = (pid: number | undefined): boolean => {
  try {
    return pid !== undefined && process.kill(pid, 0);
  } catch {
    return false;
  }
};

async function expectLocked(program: Program, ending: Ending): Promise<void> {
  expect(new URL(program.window.url()).search).toBe(`?ended=${ending}`);
  const answer = await program.window.evaluate(() => window.kim.staff.list({}));
  expect(answer).toEqual({ ok: false, error: { code: 'locked' } });
}

test.beforeEach(({ program }) => unlockAs(program.window, 'anna'));

test('lock ends core and window and begins anew, locked', async ({ program }) => {
  const before = { core: await corePid(program), window: program.window };
  expect(isRunning(before.core)).toBe(true);
  await program.nextWindow(() =>
    before.window.evaluate(() => void window.kim.vault.lock({})).catch(() => undefined),
  );
  expect(isRunning(before.core)).toBe(false);
  expect(before.window.isClosed()).toBe(true);
  expect(await corePid(program)).not.toBe(before.core);
  await expectLocked(program, 'user');
});

test('what was typed is saved before the window ends', async ({ program }) => {
  await program.window.evaluate(() => {
    window.kim.events.onFlushDrafts(async () => {
      await window.kim.draft.save({ key: 'test', payload: 'Halb geschriebener Satz' });
    });
  });
  await program.nextWindow(() => program.app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend')));
  await expectLocked(program, 'suspend');
  await unlockAs(program.window, 'anna');
  const draft = await program.window.evaluate(() => window.kim.draft.load({ key: 'test' }));
  expect(draft).toMatchObject({ ok: true, output: { payload: 'Halb geschriebener Satz' } });
});

test('a page that hangs does not hold up the lock', async ({ program }) => {
  await program.window.evaluate(() => {
    window.kim.events.onFlushDrafts(() => new Promise(() => undefined));
  });
  await program.nextWindow(() =>
    program.app.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen')),
  );
  await expectLocked(program, 'screen');
});

// Several in one minute stop a program: it gets its own.
test.describe('something that ends unexpectedly', () => {
  test.use({ start: {} });

  test('when core dies the program begins anew, locked', async ({ program }) => {
    const core = await corePid(program);
    await program.nextWindow(async () => {
      process.kill(core ?? 0, 'SIGKILL');
      return Promise.resolve();
    });
    await expectLocked(program, 'core');
    expect(await corePid(program)).not.toBe(core);
  });
});

test.describe('auto-lock', () => {
  test.use({ start: { env: { KIM_LOCK_MINUTES: '0.1' } } });

  test('announces itself and locks when nobody is there', async ({ program }) => {
    const times = await program.window.evaluateHandle(() => {
      const seen: LockTime[] = [];
      window.kim.events.onLockTime((time) => seen.push(time));
      return seen;
    });
    await expect.poll(() => times.jsonValue().then((seen) => seen.at(-1)?.warning)).toBe(true);
    await program.nextWindow(() => Promise.resolve());
    await expectLocked(program, 'idle');
  });

  test('is put off while somebody says so', async ({ program }) => {
    for (let second = 0; second < 9; second += 1) {
      await program.window.waitForTimeout(1000);
      await program.window.evaluate(() => window.kim.vault.keepAwake({}));
    }
    const answer = await program.window.evaluate(() => window.kim.staff.list({}));
    expect(answer).toMatchObject({ ok: true });
  });
});
