import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha512Hex } from '../../../main/core/handoff/package/checksums.ts';
import { freezePayload, readMonthExport, thawPayload } from '../../../main/core/handoff/package/payload.ts';
import { assemble } from './fixtures/package.ts';
import { sampleMonth } from './fixtures/sample-month.ts';

const fingerprint = 'A'.repeat(40);

describe('a frozen payload', () => {
  it('thaws to what was frozen', async () => {
    const month = sampleMonth();
    const payload = await freezePayload(month);
    const thawed = await thawPayload(payload.bytes, payload.manifestHash);
    expect(thawed.header).toEqual(payload.header);
    expect(thawed.manifestHash).toBe(payload.manifestHash);
    expect(readMonthExport(thawed.files)).toEqual(month);
    expect(await assemble(thawed, fingerprint)).toHaveLength((await assemble(payload, fingerprint)).length);
  });

  it('does not thaw when a byte of its data has changed since', async () => {
    const { bytes, manifestHash } = await freezePayload(sampleMonth());
    const text = Buffer.from(bytes).toString('latin1');
    for (const part of ['"minutesTotal":1140', '<minutesTotal>1140', ';1140;', 'data/csv/ziele.csv\n']) {
      const at = text.indexOf(part) + part.length - 2;
      expect(at).toBeGreaterThan(0);
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 0x01;
      await expect(thawPayload(changed, manifestHash), part).rejects.toMatchObject({
        code: expect.any(String) as string,
      });
    }
    await expect(thawPayload(bytes, sha512Hex('another'))).rejects.toMatchObject({ code: 'file-changed' });
  });

  it('is the same byte for byte in every time zone and language', async () => {
    const script = join(import.meta.dirname, 'fixtures/print-package-hash.ts');
    const places = [
      { TZ: 'UTC', LC_ALL: 'C' },
      { TZ: 'Pacific/Kiritimati', LC_ALL: 'de_DE.UTF-8' },
      { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8' },
    ];
    const hashes = places.map((place) => {
      const child = spawnSync(process.execPath, [script], {
        env: { ...process.env, ...place },
        encoding: 'utf8',
      });
      if (child.status !== 0) throw new Error(child.stderr);
      return child.stdout;
    });
    expect(hashes[0]).toMatch(/^[0-9a-f]{128} [0-9a-f]{128}\n$/);
    expect(new Set(hashes).size).toBe(1);
    const again = await freezePayload(sampleMonth());
    expect(hashes[0]?.startsWith(sha512Hex(again.bytes))).toBe(true);
  });

  it('does not tell in which order the cases came', async () => {
    const month = sampleMonth(5);
    const names = month.cases.map((row) => row.pseudonym);
    expect(names).toEqual(names.toSorted());
  });
});
