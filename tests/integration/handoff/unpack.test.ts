import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultUnpackLimits, unpack } from '../../../main/core/handoff/package/unpack.ts';
import { run } from './fixtures/gnupg.ts';
import { rawZip, type RawEntry } from './fixtures/raw-zip.ts';

const refusal = (entries: readonly RawEntry[], limits = {}) =>
  unpack(rawZip(entries), { ...defaultUnpackLimits(), ...limits }).then(
    () => 'accepted',
    (error: unknown) => (error as { code?: string }).code ?? `unexpected: ${String(error)}`,
  );

describe('unpacking an archive from outside', () => {
  it('reads an honest one, stored or deflated', async () => {
    const zip = rawZip([
      { name: 'bag/a.txt', content: 'one' },
      { name: 'bag/sub/b.txt', content: 'two two two two', deflate: true },
    ]);
    const files = await unpack(zip);
    expect(files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()])).toEqual([
      ['bag/a.txt', 'one'],
      ['bag/sub/b.txt', 'two two two two'],
    ]);
  });

  it.each([
    '../evil.txt',
    'bag/../../evil.txt',
    '/etc/passwd',
    'C:/evil.txt',
    'bag\\..\\evil.txt',
    'bag/con',
    'bag/NUL.txt',
    'bag/lpt1.json',
    'bag/a.txt.',
    'bag/a.txt ',
    'bag/a:stream',
    'bag//a',
    'bag/\u202etxt.exe',
    `bag/${'a'.repeat(300)}`,
    '',
  ])('refuses the path %j', async (name) => {
    expect(await refusal([{ name, content: 'x' }])).toBe('path-unsafe');
  });

  it('refuses paths that one file system would take for the same', async () => {
    expect(await refusal([{ name: 'bag/a' }, { name: 'bag/a' }])).toBe('path-twice');
    expect(await refusal([{ name: 'bag/a' }, { name: 'BAG/A' }])).toBe('path-twice');
    expect(await refusal([{ name: 'bag/a' }, { name: 'bag/A/b' }])).toBe('path-twice');
  });

  it('refuses links and locked entries', async () => {
    expect(await refusal([{ name: 'bag/link', content: '/etc/passwd', mode: 0o120777 }])).toBe(
      'entry-is-link',
    );
    expect(await refusal([{ name: 'bag/locked', content: 'x'.repeat(13), claimedSize: 1, flags: 1 }])).toBe(
      'entry-encrypted',
    );
  });

  it('refuses what is too much, before expanding it', async () => {
    const zeros = new Uint8Array(1_000_000);
    expect(await refusal([{ name: 'bag/bomb', content: zeros, deflate: true }])).toBe('expands-too-much');
    expect(await refusal([{ name: 'bag/a', content: zeros }], { archiveSize: 1000 })).toBe('too-large');
    expect(await refusal([{ name: 'bag/a', content: zeros }], { totalSize: 1000 })).toBe('entry-too-large');
    const many = Array.from({ length: 1001 }, (_, number) => ({ name: `bag/${number}` }));
    expect(await refusal(many)).toBe('too-many-entries');
  });

  it('refuses an entry that expands to more than it claims', async () => {
    const content = new Uint8Array(50_000).map((_, index) => index % 251);
    expect(await refusal([{ name: 'bag/a', content, deflate: true, claimedSize: 10 }])).toBe('file-changed');
  });

  it('refuses what is no archive', async () => {
    for (const bytes of [
      new Uint8Array(0),
      Buffer.from('no archive at all'),
      rawZip([{ name: 'a' }]).subarray(3),
    ]) {
      await expect(unpack(bytes)).rejects.toMatchObject({
        code: expect.stringMatching(/not-a-zip|path-unsafe/) as string,
      });
    }
  });

  it('is tested with archives that unzip takes for real', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'kim-zip-')), 'raw.zip');
    writeFileSync(file, rawZip([{ name: 'a', content: 'x'.repeat(99), deflate: true }, { name: 'b/c' }]));
    expect(run('unzip', ['-t', file]).text).toContain('No errors detected');
    rmSync(dirname(file), { recursive: true });
  });
});
