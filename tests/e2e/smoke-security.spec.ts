import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './harness/fixtures.ts';
import { launchProgram, projectFolder } from './harness/launch.ts';

test('sends the content security policy with the page', async ({ window: page }) => {
  const answer = await page.reload();
  const policy = answer?.headers()['content-security-policy'] ?? '';
  for (const directive of [
    "default-src 'none'",
    "connect-src 'none'",
    "require-trusted-types-for 'script'",
  ]) {
    expect(policy).toContain(directive);
  }
  expect(policy).not.toContain('unsafe');
});

test('gives the page named operations and nothing of Node or Electron', async ({ window: page }) => {
  const seen = await page.evaluate(() => ({
    leaked: ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter(
      (name) => name in window,
    ),
    areas: Object.keys(window.kim),
    methods: Object.values(window.kim).flatMap((area) =>
      Object.values(area as object).map((method) => typeof method),
    ),
  }));
  expect(seen.leaked).toEqual([]);
  expect(seen.areas).toEqual(expect.arrayContaining(['vault', 'case', 'plan', 'handoff', 'audit', 'events']));
  expect(seen.areas).not.toContain('document');
  expect(new Set(seen.methods)).toEqual(new Set(['function']));
});

test('refuses to go anywhere', async ({ program, window: page }) => {
  const before = page.url().split('#')[0];
  await page.evaluate(() => {
    const go = (element: HTMLElement): void => {
      document.body.append(element);
      element.click();
    };
    const link = (href: string, target: string): HTMLElement =>
      Object.assign(document.createElement('a'), { href, target });
    go(link('https://example.org/', ''));
    go(link('https://example.org/', '_blank'));
    go(link('app://kim/print.html', ''));
    go(link('file:///etc/passwd', ''));
    window.location.href = 'app://kim/print.html';
  });
  const opened = await page.evaluate(() => window.open('app://kim/index.html'));
  await page.waitForTimeout(300);
  expect(opened).toBeNull();
  expect(page.url().split('#')[0]).toBe(before);
  expect(program.app.windows()).toHaveLength(1);
});

// Several in one minute stop a program: it gets its own.
test.describe('something that ends unexpectedly', () => {
  test.use({ start: {} });

  test('ends a page that makes a frame and begins anew', async ({ program }) => {
    const first = program.window;
    await program.nextWindow(() =>
      first.evaluate(() => document.body.append(document.createElement('iframe'))).catch(() => undefined),
    );
    expect(new URL(program.window.url()).search).toBe('?ended=core');
    await expect(program.window).toHaveTitle(/KIM-Fallakte/);
  });
});

test('denies every permission and device', async ({ window: page }) => {
  const refused = await page.evaluate(async () => {
    const ask: Record<string, () => Promise<unknown>> = {
      camera: () => navigator.mediaDevices.getUserMedia({ video: true }),
      screen: () => navigator.mediaDevices.getDisplayMedia(),
      clipboard: () => navigator.clipboard.readText(),
      place: () =>
        new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject)),
    };
    const outcomes: Record<string, string> = {};
    for (const [name, question] of Object.entries(ask)) {
      outcomes[name] = await question().then(
        () => 'granted',
        () => 'refused',
      );
    }
    outcomes['notifications'] = await Notification.requestPermission();
    const states = ['geolocation', 'notifications', 'camera', 'microphone'] as PermissionName[];
    for (const name of states)
      outcomes[`state ${name}`] = (await navigator.permissions.query({ name })).state;
    return outcomes;
  });
  expect(refused).toEqual({
    camera: 'refused',
    screen: 'refused',
    clipboard: 'refused',
    place: 'refused',
    notifications: 'denied',
    'state geolocation': 'denied',
    'state notifications': 'denied',
    'state camera': 'denied',
    'state microphone': 'denied',
  });
});

test('lets the page load nothing and run nothing but its own files', async ({ window: page }) => {
  const outcomes = await page.evaluate(async () => {
    const attempt = async (act: () => unknown): Promise<string> => {
      try {
        await act();
        return 'possible';
      } catch {
        return 'refused';
      }
    };
    return {
      https: await attempt(() => fetch('https://example.org/')),
      own: await attempt(() => fetch('app://kim/index.html')),
      file: await attempt(() => fetch('file:///etc/passwd')),
      socket: await attempt(
        () =>
          new Promise((resolve, reject) =>
            Object.assign(new WebSocket('wss://example.org/'), { onopen: resolve, onerror: reject }),
          ),
      ),
      picture: await attempt(
        () =>
          new Promise((resolve, reject) =>
            Object.assign(new Image(), {
              onload: resolve,
              onerror: reject,
              src: 'https://example.org/a.png',
            }),
          ),
      ),
      evaluated: await attempt(() => (0, eval)('1')),
      markup: await attempt(() => {
        document.createElement('div').innerHTML = '<b>x</b>';
      }),
    };
  });
  expect(new Set(Object.values(outcomes)), JSON.stringify(outcomes)).toEqual(new Set(['refused']));
});

test('serves listed files only', async ({ program }) => {
  const status = await program.app.evaluate(async ({ session }) => {
    const addresses = [
      'app://kim/index.html',
      'app://kim/',
      'app://kim/../main/index.js',
      'app://kim/%2e%2e/main/index.js',
      'app://kim/..%2fmain/index.js',
      'app://kim/package.json',
      'app://elsewhere/index.html',
    ];
    const ours = session.fromPartition('kim', { cache: false });
    return Promise.all(
      addresses.map((address) =>
        ours.fetch(address).then(
          (answer) => answer.status,
          () => 'refused',
        ),
      ),
    );
  });
  expect(status).toEqual([200, 404, 404, 404, 404, 404, 'refused']);
});

/** The compiled program, to be changed by a test. */
function copyOfProgram(folder: string): string {
  const copy = join(folder, 'copy');
  cpSync(join(projectFolder, 'out'), join(copy, 'out'), { recursive: true });
  cpSync(join(projectFolder, 'package.json'), join(copy, 'package.json'));
  symlinkSync(join(projectFolder, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

test('a core that cannot start leaves a window that says so', async ({ folder }) => {
  const copy = copyOfProgram(folder);
  writeFileSync(join(copy, 'out', 'core', 'index.js'), 'process.exit(1);');
  const program = await launchProgram({ folder, source: copy });
  for (let call = 0; call < 2; call += 1) {
    const answer = await program.window.evaluate(() => window.kim.staff.list({}));
    expect(answer).toEqual({ ok: false, error: { code: 'core-ended' } });
  }
  await program.close();
});

test('does not show a file that was changed after compiling', async ({ folder }) => {
  const copy = copyOfProgram(folder);
  const assets = join(copy, 'out', 'renderer', 'assets');
  for (const file of readdirSync(assets).filter((name) => name.endsWith('.js'))) {
    appendFileSync(join(assets, file), '\ndocument.title = "changed";');
  }
  const program = await launchProgram({ folder, source: copy });
  await program.window.waitForTimeout(300);
  const shown = await program.window.evaluate(() => ({
    title: document.title,
    children: document.querySelector('#root')?.childElementCount,
  }));
  await program.close();
  expect(shown).toEqual({ title: 'KIM-Fallakte', children: 0 });
});

test('answers only the windows the program itself has opened', async ({ program }) => {
  const answers = await program.app.evaluate(async ({ app, BrowserWindow, session }) => {
    const stranger = new BrowserWindow({
      show: false,
      webPreferences: {
        session: session.fromPartition('kim', { cache: false }),
        preload: `${app.getAppPath()}/out/preload/index.cjs`,
      },
    });
    await stranger.loadURL('app://kim/index.html');
    const ask = (call: string): Promise<unknown> =>
      stranger.webContents.executeJavaScript(`window.kim.${call}`);
    const answers = [await ask('vault.status({})'), await ask('staff.list({})')];
    stranger.destroy();
    return answers;
  });
  // The shell tells it nothing, and its port to core was closed instead of handed on.
  expect(answers).toEqual([
    { ok: false, error: { code: 'not-allowed' } },
    { ok: false, error: { code: 'core-ended' } },
  ]);
});

test('a second start ends and leaves the first as it is', async ({ program }) => {
  const electron = join(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? '', 'electron');
  const second = spawnSync(electron, [projectFolder, `--user-data-dir=${program.userData}`], {
    timeout: 20_000,
  });
  expect(second.status).toBe(0);
  expect(program.app.windows()).toHaveLength(1);
});
