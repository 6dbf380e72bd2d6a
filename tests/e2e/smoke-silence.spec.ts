import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './harness/fixtures.ts';
import { launchProgram } from './harness/launch.ts';

/** A shell script that starts Electron under strace, which writes down every call that leaves the process for a socket. */
function tracerIn(folder: string, log: string): string {
  const electron = join(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? '', 'electron');
  const tracer = join(folder, 'traced-electron');
  const calls = 'connect,sendto,sendmsg,sendmmsg';
  writeFileSync(
    tracer,
    `#!/bin/sh\nexec strace -f --seccomp-bpf -yy -qq -e trace=${calls} -o '${log}' '${electron}' "$@"\n`,
  );
  chmodSync(tracer, 0o755);
  return tracer;
}

/**
 * The test drives the program through a debugging port, which is a socket, so what counts is where the program goes to.
 * Sockets within the machine (AF_UNIX) in the log show that the tracing works.
 */
test('connects to nothing and looks no name up, whatever the page tries', async ({ folder }) => {
  const log = join(folder, 'calls.log');
  const { window, close } = await launchProgram({ folder, electron: tracerIn(folder, log) });
  const calls = () => readFileSync(log, 'utf8').split('\n');

  await window.evaluate(async () => {
    await fetch('https://192.0.2.1/').catch(() => undefined);
    const link = document.createElement('link');
    document.head.append(Object.assign(link, { rel: 'preconnect', href: 'https://192.0.2.1' }));
    const field = document.createElement('textarea');
    document.body.append(Object.assign(field, { value: 'Rechtschreibunk', spellcheck: true }));
    field.focus();
  });
  await window.waitForTimeout(3000);
  const whileConnecting = calls();
  expect(whileConnecting.some((line) => line.includes('AF_UNIX'))).toBe(true);
  expect(whileConnecting.filter((line) => /sa_family=AF_INET/.test(line))).toEqual([]);

  // Chromium asks the kernel for a route (a UDP connect, which sends nothing) before it refuses to look a name up.
  await window.evaluate(() => {
    const link = document.createElement('link');
    document.head.append(Object.assign(link, { rel: 'dns-prefetch', href: 'https://example.org' }));
  });
  await window.waitForTimeout(3000);
  await close();
  expect(calls().filter((line) => /^\d+ +send\w+\(\d+<UDP/.test(line))).toEqual([]);
  expect(calls().filter((line) => /connect\(\d+<TCP/.test(line))).toEqual([]);
});

test('pages have no WebRTC', async ({ window: page }) => {
  const present = await page.evaluate(() =>
    ['RTCPeerConnection', 'webkitRTCPeerConnection', 'RTCDataChannel'].filter((name) => name in window),
  );
  expect(present).toEqual([]);
});
