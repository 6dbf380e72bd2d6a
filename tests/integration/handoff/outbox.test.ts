import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deliver } from '../../../main/core/handoff/outbox.ts';
import { filterFor } from '../../faults/fixtures/traced.ts';

const name = 'KIM_monat_ki-lippe_kreis-lippe_202610_000001_v1.zip.gpg';
const size = 100_000;
const content = new Uint8Array(size).fill(75);
const sha512 = createHash('sha512').update(content).digest('hex');
let outboxFolder: string;
let ausgang: string;

beforeEach(() => {
  outboxFolder = mkdtempSync(join(tmpdir(), 'kim-outbox-'));
  ausgang = join(outboxFolder, 'ausgang');
});
afterEach(() => rmSync(outboxFolder, { recursive: true, force: true }));

const files = () => (existsSync(ausgang) ? readdirSync(ausgang).sort() : []);
const once = (bytes: Uint8Array = content) =>
  deliver({ outboxFolder, folder: 'ausgang', name, bytes, overwrite: false });

const script = join(import.meta.dirname, 'fixtures/deliver-once.ts');
/** Delivers in a process of its own, under strace, with faults on the files of this delivery only. */
function deliverWith(...injections: string[]) {
  const paths = ['', '.partial', '.ready', '.ready.partial'].flatMap((end) => [
    '-P',
    join(ausgang, name + end),
  ]);
  const faults = injections.flatMap((injection) => ['-e', `inject=${injection}`]);
  const options = ['-f', ...filterFor(...injections), '-o', join(outboxFolder, 'trace')];
  const trace = [...options, ...paths, '-P', ausgang, '-e', 'trace=%file,%desc'];
  const child = spawnSync(
    'strace',
    [...trace, ...faults, process.execPath, script, outboxFolder, name, String(size)],
    { encoding: 'utf8', env: { ...process.env, UV_THREADPOOL_SIZE: '1' } },
  );
  if (child.error !== undefined) throw child.error;
  const calls = readFileSync(join(outboxFolder, 'trace'), 'utf8')
    .split('\n')
    .flatMap((line) => /^\d+ +(\w+)\(/.exec(line)?.[1] ?? []);
  return { answer: child.stdout, killed: child.signal === 'SIGKILL' || child.status === 137, calls };
}

describe('a delivery', () => {
  it('lies there with a marker that sha512sum reads, and nothing else', async () => {
    expect(await once()).toEqual({ path: join(ausgang, name), sha512, size, alreadyThere: false });
    expect(files()).toEqual([name, `${name}.ready`]);
    expect(readFileSync(join(ausgang, name))).toEqual(Buffer.from(content));
    const check = spawnSync('sha512sum', ['--strict', '-c', `${name}.ready`], { cwd: ausgang });
    expect(check.status).toBe(0);
  });

  it('takes its bytes from a stream', async () => {
    async function* parts() {
      yield content.subarray(0, 10);
      yield content.subarray(10);
    }
    const delivered = await deliver({
      outboxFolder,
      folder: 'ausgang',
      name,
      bytes: parts(),
      overwrite: false,
    });
    expect(delivered.sha512).toBe(sha512);
  });

  it('leaves nothing when the bytes break off', async () => {
    async function* broken() {
      yield content;
      throw new Error('sealing broke off');
    }
    const attempt = deliver({ outboxFolder, folder: 'ausgang', name, bytes: broken(), overwrite: false });
    await expect(attempt).rejects.toThrow('sealing broke off');
    expect(files()).toEqual([]);
  });

  it('sent again with the same bytes is content; other bytes never replace it', async () => {
    await once();
    expect(await once()).toMatchObject({ alreadyThere: true });
    await expect(once(new Uint8Array([1]))).rejects.toMatchObject({ error: { code: 'name-taken' } });
    expect(readFileSync(join(ausgang, name))).toEqual(Buffer.from(content));
    expect(files()).toEqual([name, `${name}.ready`]);
  });

  it('of a print replaces a file only where the user agreed, and has no marker', async () => {
    const print = {
      outboxFolder,
      folder: null,
      name: 'Förderplan (Entwurf).pdf',
      readyMarker: false,
    } as const;
    await deliver({ ...print, bytes: new Uint8Array([1]), overwrite: false });
    await expect(deliver({ ...print, bytes: new Uint8Array([2]), overwrite: false })).rejects.toMatchObject({
      error: { code: 'name-taken' },
    });
    const { path } = await deliver({ ...print, bytes: new Uint8Array([2]), overwrite: true });
    expect([...readFileSync(path)]).toEqual([2]);
    expect(readdirSync(outboxFolder)).toEqual([print.name]);
  });

  it.each([
    '../x',
    'a/b',
    'a\\b',
    '..',
    '',
    'nul',
    'COM1.pdf',
    'x.',
    'x.partial',
    'x.ready',
    'a\u0000b',
    'a:b',
  ])('refuses the name %j', async (bad) => {
    const attempt = deliver({ outboxFolder, folder: 'ausgang', name: bad, bytes: content, overwrite: false });
    await expect(attempt).rejects.toMatchObject({ error: { code: 'invalid-input' } });
    expect(files()).toEqual([]);
  });

  it('says when the outbox is not there or is a file', async () => {
    for (const missing of [join(outboxFolder, 'nowhere'), join(outboxFolder, 'file')]) {
      writeFileSync(join(outboxFolder, 'file'), '');
      const attempt = deliver({
        outboxFolder: missing,
        folder: 'ausgang',
        name,
        bytes: content,
        overwrite: false,
      });
      await expect(attempt).rejects.toMatchObject({ error: { code: 'outbox-missing' } });
    }
  });

  it('does not harm a delivered file whose second name a crash left behind', async () => {
    await once();
    linkSync(join(ausgang, name), join(ausgang, `${name}.partial`));
    expect(await once()).toMatchObject({ alreadyThere: true });
    expect(readFileSync(join(ausgang, name))).toEqual(Buffer.from(content));
    expect(files()).toEqual([name, `${name}.ready`]);
  });
});

describe('a delivery on a bad day', () => {
  beforeEach(() => mkdirSync(ausgang));

  it.each([
    ['disk-full', 'write:error=ENOSPC:when=1'],
    ['disk-full', 'fsync:error=ENOSPC:when=1'],
    ['disk-full', 'write:error=ENOSPC:when=2'],
    ['outbox-read-only', 'openat:error=EROFS:when=1'],
    ['outbox-read-only', 'access:error=EACCES'],
    ['outbox-read-only', 'openat:error=EPERM'],
    ['busy', 'link:error=EBUSY'],
    ['outbox-missing', 'openat:error=EHOSTDOWN:when=1'],
    ['disk-failed', 'fsync:error=EIO:when=1'],
    ['disk-failed', 'fsync:error=EIO:when=2'],
    ['disk-failed', 'read:error=EIO:when=1'],
  ])('answers %s to %s and leaves nothing', (code, injection) => {
    expect(deliverWith(injection).answer).toBe(code);
    expect(files()).toEqual([]);
  });

  it('outlasts a virus scanner that holds the file for a moment', () => {
    const { answer } = deliverWith('link:error=EBUSY:when=1..2', 'rename:error=EPERM:when=1');
    expect(answer).toBe('{"alreadyThere":false}');
    expect(files()).toEqual([name, `${name}.ready`]);
  });

  it('works on a share that knows no second names, without replacing', () => {
    expect(deliverWith('link:error=EOPNOTSUPP').answer).toBe('{"alreadyThere":false}');
    expect(deliverWith('link:error=EOPNOTSUPP').answer).toBe('{"alreadyThere":true}');
    writeFileSync(join(ausgang, name), 'other bytes');
    expect(deliverWith('link:error=EOPNOTSUPP').answer).toBe('name-taken');
    expect(readFileSync(join(ausgang, name), 'utf8')).toBe('other bytes');
  });

  it.each([['with links', []] as const, ['without links', ['link:error=EOPNOTSUPP']] as const])(
    'killed at any system call, the old or the new state is there and the next call completes it (%s)',
    async (_, more) => {
      const { calls } = deliverWith(...more);
      expect(calls.length).toBeGreaterThan(25);
      // Without links only the way to the name differs: from the refused link to the rename and the call after it.
      const [first, end] =
        more.length === 0 ? [0, calls.length] : [calls.indexOf('link') + 1, calls.indexOf('rename') + 2];
      // strace counts each system call by its own name. Reading and closing change nothing on the share.
      const places = calls
        .map((call, index) => ({
          call,
          nth: calls.slice(0, index + 1).filter((each) => each === call).length,
        }))
        .slice(first, end)
        .filter(({ call }) => !['read', 'access', 'close'].includes(call));
      for (const { call, nth } of places) {
        const place = `${call} ${nth}`;
        rmSync(ausgang, { recursive: true });
        mkdirSync(ausgang);
        const { killed } = deliverWith(...more, `${call}:signal=KILL:when=${nth}`);
        expect(killed, place).toBe(true);
        if (existsSync(join(ausgang, `${name}.ready`))) {
          expect(readFileSync(join(ausgang, `${name}.ready`), 'utf8')).toBe(`${sha512}  ${name}\n`);
          expect(readFileSync(join(ausgang, name)), place).toEqual(Buffer.from(content));
        }
        await once();
        expect(files(), place).toEqual([name, `${name}.ready`]);
        expect(readFileSync(join(ausgang, name))).toEqual(Buffer.from(content));
      }
    },
  );
});
