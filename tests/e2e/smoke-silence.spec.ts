import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './harness/fixtures.ts';
import { launchProgram, type Program } from './harness/launch.ts';

/**
 * The program under strace. A test drives it through a debugging port, which is a socket, so what counts is where the
 * program goes to. Sockets within the machine (AF_UNIX) in the log show that the tracing works.
 */
async function traced(folder: string, act: (program: Program) => Promise<unknown>): Promise<string[]> {
  const electron = join(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? '', 'electron');
  const log = join(folder, 'calls.log');
  const tracer = join(folder, 'traced-electron');
  const calls = 'connect,sendto,sendmsg,sendmmsg';
  writeFileSync(
    tracer,
    `#!/bin/sh\nexec strace -f -yy -qq -e trace=${calls} -o '${log}' '${electron}' "$@"\n`,
  );
  chmodSync(tracer, 0o755);
  const program = await launchProgram({ folder, electron: tracer });
  await act(program);
  await program.window.waitForTimeout(3000);
  await program.close();
  const lines = readFileSync(log, 'utf8').split('\n');
  expect(lines.some((line) => line.includes('AF_UNIX'))).toBe(true);
  return lines;
}

test('connects to nothing, whatever the page tries', async ({ folder }) => {
  const lines = await traced(folder, ({ window }) =>
    window.evaluate(async () => {
      await fetch('https://192.0.2.1/').catch(() => undefined);
      const link = document.createElement('link');
      document.head.append(Object.assign(link, { rel: 'preconnect', href: 'https://192.0.2.1' }));
      const field = document.createElement('textarea');
      document.body.append(Object.assign(field, { value: 'Rechtschreibunk', spellcheck: true }));
      field.focus();
    }),
  );
  expect(lines.filter((line) => /sa_family=AF_INET/.test(line))).toEqual([]);
});

/** Chromium asks the kernel for a route (a UDP connect, which sends nothing) before it refuses to look a name up. */
test('looks no name up', async ({ folder }) => {
  const lines = await traced(folder, ({ window }) =>
    window.evaluate(() => {
      const link = document.createElement('link');
      document.head.append(Object.assign(link, { rel: 'dns-prefetch', href: 'https://example.org' }));
    }),
  );
  expect(lines.filter((line) => /^\d+ +send\w+\(\d+<UDP/.test(line))).toEqual([]);
  expect(lines.filter((line) => /connect\(\d+<TCP/.test(line))).toEqual([]);
});

test('pages have no WebRTC', async ({ window: page }) => {
  const present = await page.evaluate(() =>
    ['RTCPeerConnection', 'webkitRTCPeerConnection', 'RTCDataChannel'].filter((name) => name in window),
  );
  expect(present).toEqual([]);
});
