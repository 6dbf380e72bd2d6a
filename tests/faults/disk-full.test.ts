import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** `KIM_TRIALS=200` is the long run. */
const rounds = Number(process.env['KIM_TRIALS'] ?? 6);
const script = join(import.meta.dirname, 'fixtures', 'fill-disk.ts');

/** A mount namespace of its own: as root directly, otherwise where the system lets ordinary users have one. */
const unshare = userInfo().uid === 0 ? ['--mount'] : ['--user', '--map-root-user', '--mount'];
const mounts = spawnSync('unshare', [...unshare, 'mount', '-t', 'tmpfs', 'tmpfs', tmpdir()]).status === 0;
if (!mounts)
  console.warn('disk-full: skipped, because this user may not mount a small disk (run it as root)');

test.skipIf(!mounts)(
  'a full disk is named, loses nothing acknowledged, and writing goes on when there is room',
  { timeout: rounds * 30_000 },
  () => {
    const disk = mkdtempSync(join(tmpdir(), 'kim-disk-'));
    try {
      const command = 'mount -t tmpfs -o size=12m tmpfs "$1" && exec "$2" "$3" "$1" "$4"';
      const options = [...unshare, 'sh', '-c', command, 'sh', disk, process.execPath, script, String(rounds)];
      const report = JSON.parse(execFileSync('unshare', options, { encoding: 'utf8' })) as {
        codes: string[];
        acknowledged: number;
        commits: number;
        locked: string;
      };
      expect(report.codes.length).toBeGreaterThanOrEqual(rounds);
      expect(new Set(report.codes)).toEqual(new Set(['disk-full']));
      expect(report.acknowledged).toBeGreaterThan(rounds);
      expect(report.commits).toBe(report.acknowledged);
      expect(report.locked).toBe('disk-full');
    } finally {
      rmSync(disk, { recursive: true, force: true });
    }
  },
);
