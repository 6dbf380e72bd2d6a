import { cpSync, existsSync, readdirSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { FuseState, FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses';
import { expect, keepPicture, test } from './harness/fixtures.ts';
import { launchProgram, projectFolder } from './harness/launch.ts';

const packaged = join(projectFolder, 'dist', 'linux-unpacked');
const program = join(packaged, 'kim-fallakte');

test.describe('the packaged program', { tag: '@packaged' }, () => {
  test('has its fuses set', async () => {
    const wire = await getCurrentFuseWire(program);
    const on = (fuse: FuseV1Options): boolean => wire[fuse] === FuseState.ENABLE;
    expect({
      runAsNode: on(FuseV1Options.RunAsNode),
      nodeOptions: on(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
      inspect: on(FuseV1Options.EnableNodeCliInspectArguments),
      filePrivileges: on(FuseV1Options.GrantFileProtocolExtraPrivileges),
      cookieEncryption: on(FuseV1Options.EnableCookieEncryption),
      asarIntegrity: on(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
      onlyAsar: on(FuseV1Options.OnlyLoadAppFromAsar),
    }).toEqual({
      runAsNode: false,
      nodeOptions: false,
      inspect: false,
      filePrivileges: false,
      cookieEncryption: true,
      asarIntegrity: true,
      onlyAsar: true,
    });
  });

  test('carries machine code for this system only', () => {
    const native = readdirSync(join(packaged, 'resources'), { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.node'),
    );
    expect(native.length).toBe(2);
    expect(native.filter((file) => !file.includes('linux-x64'))).toEqual([]);
  });

  test('refuses a remote debugging port, and runs without one', ({ folder }) => {
    const start = (...parameters: string[]) =>
      spawnSync(program, [`--user-data-dir=${folder}/nutzer`, ...parameters], {
        timeout: 4000,
        encoding: 'utf8',
      });
    const refused = start('--remote-debugging-port=0');
    expect(refused.status).toBe(1);
    expect(refused.stderr).not.toContain('DevTools listening');
    // Without the port it was still running when the time was over.
    expect(start().error).toMatchObject({ code: 'ETIMEDOUT' });
  });

  test('opens on its first screen, with core and database at work', async ({ folder }) => {
    // Playwright drives a program through the inspector: a copy with that one fuse on, one byte apart.
    const copy = join(folder, 'programm');
    cpSync(packaged, copy, { recursive: true });
    await flipFuses(join(copy, 'kim-fallakte'), {
      version: FuseVersion.V1,
      [FuseV1Options.EnableNodeCliInspectArguments]: true,
    });
    const running = await launchProgram({ folder, packaged: join(copy, 'kim-fallakte') });
    await expect(running.window).toHaveTitle(/KIM-Fallakte/);
    await expect(running.window.getByRole('heading', { level: 1 })).toBeVisible();
    await keepPicture(running.window, 'packaged');
    const [staff, status] = await running.window.evaluate(async () => [
      await window.kim.staff.list({}),
      await window.kim.vault.status({}),
    ]);
    expect(staff, 'core has loaded all it works with').toEqual({ ok: false, error: { code: 'locked' } });
    expect(status).toMatchObject({ ok: true, output: { state: 'none' } });
    const about = await running.app.evaluate(({ app }) => ({
      packaged: app.isPackaged,
      path: app.getAppPath(),
    }));
    expect(about.packaged).toBe(true);
    expect(about.path).toMatch(/app\.asar$/);
    await running.close();
    expect(existsSync(running.vault)).toBe(false);
  });
});
