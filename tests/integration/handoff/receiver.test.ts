import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMessage, encrypt, readKey } from 'openpgp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageFileName } from '../../../domain/handoff/package-name.ts';
import { deliver } from '../../../main/core/handoff/outbox.ts';
import type { PackedFile } from '../../../main/core/handoff/package/archive.ts';
import { readPackage } from '../../../main/core/handoff/package/bag.ts';
import { generateOfficeKey } from '../../../main/core/handoff/package/office-key.ts';
import { freezePayload } from '../../../main/core/handoff/package/payload.ts';
import { signAndEncrypt } from '../../../main/core/handoff/package/seal.ts';
import { unpack } from '../../../main/core/handoff/package/unpack.ts';
import { verifyPackage } from '../../../receiver/verify-package.ts';
import { forge } from './fixtures/forge.ts';
import { keyring, run, type Keyring } from './fixtures/gnupg.ts';
import {
  assemble,
  makeOffices,
  preparer,
  recipientKeyPair,
  sampleZip,
  type Offices,
} from './fixtures/package.ts';
import { sampleMonth } from './fixtures/sample-month.ts';

let offices: Offices;
let other: Awaited<ReturnType<typeof recipientKeyPair>>;
let receiver: Keyring;
let folder: string;
let zip: Uint8Array;
let sealed: Uint8Array;
const name = packageFileName(sampleMonth().header);
/** KIM_ALL_BYTES=1 tries every byte instead of a sample. */
const everyByte = process.env.KIM_ALL_BYTES === '1';
const positions = (length: number, samples: number) =>
  Array.from({ length: everyByte ? length : samples }, (_, index) =>
    everyByte ? index : Math.floor((index * length) / samples),
  );

beforeAll(async () => {
  offices = await makeOffices();
  other = await recipientKeyPair('Stadt Detmold');
  receiver = keyring();
  receiver.importKey(offices.office.publicKey);
  receiver.importKey(offices.recipient.privateKey);
  receiver.importKey(other.privateKey);
  folder = mkdtempSync(join(tmpdir(), 'kim-receiver-'));
  zip = await sampleZip(offices.recipient.fingerprint);
  sealed = await seal(zip);
});

afterAll(async () => {
  await receiver.remove();
  rmSync(folder, { recursive: true, force: true });
});

const seal = (bytes: Uint8Array, to: string = offices.recipient.publicKey) =>
  signAndEncrypt(bytes, { officePrivateKey: offices.office.privateKey, recipientPublicKey: to });

async function verdict(
  bytes: Uint8Array,
  more: { fileName?: string; sender?: string; recipient?: string } = {},
) {
  const file = join(folder, more.fileName ?? name);
  writeFileSync(file, bytes);
  const result = await verifyPackage(file, {
    keyring: receiver.folder,
    senderFingerprint: more.sender ?? offices.office.fingerprint,
    recipient: more.recipient ?? 'kreis-lippe',
    markerRequired: false,
  });
  rmSync(file);
  return result.accepted ? 'accepted' : result.code;
}

const forged = (change: (files: PackedFile[]) => PackedFile[], refit = true) => forge(zip, change, refit);

const edit = (end: string, replace: (text: string) => string) => (files: PackedFile[]) =>
  files.map((file) =>
    file.path.endsWith(end)
      ? { ...file, bytes: Buffer.from(replace(Buffer.from(file.bytes).toString('utf8')), 'utf8') }
      : file,
  );

describe('the receiving office', () => {
  it('accepts a delivered package by the command line and reads what it is', async () => {
    const { path } = await deliver({
      outboxFolder: folder,
      folder: 'ausgang',
      name,
      bytes: sealed,
      overwrite: false,
    });
    const script = join(import.meta.dirname, '../../../receiver/verify.ts');
    const call = (...args: string[]) =>
      run(process.execPath, [script, '--keyring', receiver.folder, ...args]);
    const accepted = call('--sender', offices.office.fingerprint, '--recipient', 'kreis-lippe', path);
    expect(accepted.text).toContain('ANGENOMMEN: KIM_monat_ki-lippe_kreis-lippe_202610_000001_v1');
    expect(accepted.text).toContain('3 Fälle');
    expect(accepted.code).toBe(0);

    const refused = call('--sender', other.fingerprint, path);
    expect(refused.text).toContain('NICHT ANGENOMMEN [wrong-sender]');
    expect(refused.code).toBe(1);
    expect(call(path).code).toBe(2);
    expect(call('--sender', offices.office.fingerprint, `${path}.nowhere`).text).toContain(
      '[file-missing-on-disk]',
    );
  });

  it('wants the marker unless told otherwise, and compares it', async () => {
    const file = join(folder, name);
    const verify = () =>
      verifyPackage(file, {
        keyring: receiver.folder,
        senderFingerprint: offices.office.fingerprint,
        recipient: 'kreis-lippe',
        markerRequired: true,
      });
    writeFileSync(file, sealed);
    expect(await verify()).toMatchObject({ accepted: false, code: 'marker-missing' });
    writeFileSync(`${file}.ready`, `${createHash('sha512').update(sealed).digest('hex')}  ${name}\n`);
    expect(await verify()).toMatchObject({ accepted: true });
    writeFileSync(file, Buffer.concat([sealed, Buffer.from([0])]));
    expect(await verify()).toMatchObject({ accepted: false, code: 'marker-differs' });
    rmSync(`${file}.ready`);
  });

  it('refuses a package that nobody signed, or somebody else', async () => {
    const unsigned = (await encrypt({
      message: await createMessage({ binary: zip }),
      encryptionKeys: await readKey({ armoredKey: offices.recipient.publicKey }),
      format: 'binary',
    })) as unknown as Uint8Array;
    expect(await verdict(unsigned)).toBe('signature-missing');

    const stranger = await generateOfficeKey('Kommunales Integrationszentrum Lippe');
    const keys = { officePrivateKey: stranger.privateKey, recipientPublicKey: offices.recipient.publicKey };
    const strange = await signAndEncrypt(zip, keys);
    expect(await verdict(strange)).toBe('signature-bad');
    receiver.importKey(stranger.publicKey);
    expect(await verdict(strange)).toBe('wrong-sender');
  });

  it('refuses a package for somebody else, even when it was encrypted anew to us', async () => {
    expect(await verdict(sealed, { recipient: 'stadt-detmold' })).toBe('wrong-recipient');
    expect(await verdict(await seal(zip, other.publicKey))).toBe('wrong-recipient');
    expect(await verdict(sealed, { fileName: name.replace('000001', '000002') })).toBe('wrong-name');
  });

  it('refuses what its own keys cannot open', async () => {
    const stranger = await recipientKeyPair('Fremd');
    expect(await verdict(await seal(zip, stranger.publicKey))).toBe('not-decrypted');
    expect(await verdict(new Uint8Array(0))).toBe('not-decrypted');
    expect(await verdict(sealed.subarray(0, sealed.length / 2))).toBe('not-decrypted');
  });

  it('refuses a signed bag that is not in order', async () => {
    const cases: [string, Uint8Array][] = [
      ['not-a-zip', Buffer.from('signed, but no archive')],
      [
        'file-changed',
        await forged(
          edit('.json', (text) => text.replace('45', '46')),
          false,
        ),
      ],
      [
        'file-changed',
        await forged(
          edit('bag-info.txt', (text) => `${text}X: y\n`),
          false,
        ),
      ],
      [
        'file-missing',
        await forged((files) => files.filter((file) => !file.path.endsWith('ziele.csv')), false),
      ],
      [
        'file-unlisted',
        await forged(
          (files) => [...files, { path: `${name.slice(0, -8)}/data/more.txt`, bytes: zip }],
          false,
        ),
      ],
      [
        'approval-missing',
        await forged((files) => files.filter((file) => !file.path.endsWith('approvals.json'))),
      ],
      [
        'several-folders',
        await forged((files) => [...files, { path: 'other/file', bytes: new Uint8Array(1) }]),
      ],
      ['bag-declaration-missing', await forged(edit('bagit.txt', () => 'BagIt-Version: 0.97\n'))],
      [
        'data-malformed',
        await forged(edit('month-export.json', (text) => text.replace('"B1"', '"Frau Hoxha"'))),
      ],
      [
        'schema-unknown',
        await forged(
          edit('month-export.json', (text) => text.replace('"schemaVersion":1', '"schemaVersion":9')),
        ),
      ],
      [
        'content-mismatch',
        await forged(edit('bag-info.txt', (text) => text.replace('KIM-Sequence: 1', 'KIM-Sequence: 2'))),
      ],
      [
        'approval-invalid',
        await forged(edit('approvals.json', (text) => text.replace('09:00:00', '10:00:00'))),
      ],
      ['data-malformed', await forged(edit('audit-checkpoint.json', () => 'no json'))],
    ];
    for (const [code, bytes] of cases) expect(await verdict(await seal(bytes)), code).toBe(code);
    // Data that both people never saw: manifests and bag fit, the approvals do not.
    const swapped = await forged(
      edit('month-export.json', (text) => text.replace('"minutesTotal":1140', '"minutesTotal":9')),
    );
    expect(await verdict(await seal(swapped))).toBe('approval-invalid');
  });

  it(
    'finds every flipped byte of a delivered file by its marker; without one, gpg lets pass only what changes nothing',
    async () => {
      const file = join(folder, name);
      const verify = (markerRequired: boolean) =>
        verifyPackage(file, {
          keyring: receiver.folder,
          senderFingerprint: offices.office.fingerprint,
          recipient: 'kreis-lippe',
          markerRequired,
        });
      const head = Array.from({ length: 20 }, (_, index) => index);
      for (const position of [...head, ...positions(sealed.length, 40)]) {
        const flipped = Buffer.from(sealed);
        flipped[position] = (flipped[position] ?? 0) ^ 0x01;
        writeFileSync(file, flipped);
        // The version byte and the bit counts of the session key's packet have spare values that mean the same.
        const unmarked = await verify(false);
        if (unmarked.accepted) expect(unmarked.package.month, `byte ${position}`).toEqual(sampleMonth());
        writeFileSync(`${file}.ready`, `${createHash('sha512').update(sealed).digest('hex')}  ${name}\n`);
        expect(await verify(true), `byte ${position}`).toMatchObject({
          accepted: false,
          code: 'marker-differs',
        });
        rmSync(`${file}.ready`);
      }
      rmSync(file);
    },
    everyByte ? 7_200_000 : 120_000,
  );

  it('finds every flipped byte of a bag, or reads the very same files', async () => {
    const honest = await unpack(zip);
    for (const position of positions(zip.length, 600)) {
      const flipped = Buffer.from(zip);
      flipped[position] = (flipped[position] ?? 0) ^ 0xff;
      const read = await readPackage(flipped).then(
        (found) => found.files.map((file) => file.bytes),
        (error: unknown) => (error as { code?: string }).code ?? String(error),
      );
      if (typeof read === 'string') expect(read, `byte ${position}`).toMatch(/^[a-z-]+$/);
      else expect(read).toEqual(honest.map((file) => file.bytes));
    }
  });

  it('cannot be talked into one person for two', async () => {
    const payload = await freezePayload(sampleMonth());
    const attempt = assemble(payload, offices.recipient.fingerprint, [preparer, preparer]);
    await expect(attempt).rejects.toMatchObject({ code: 'approvals-same-person' });
    const sameKey = { ...preparer, slotId: 'another-slot' };
    const second = assemble(payload, offices.recipient.fingerprint, [preparer, sameKey]);
    await expect(second).rejects.toMatchObject({ code: 'approvals-same-person' });
  });
});
