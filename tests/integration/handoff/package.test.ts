import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMessage, encrypt, generateKey, readKey } from 'openpgp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageBaseName, packageFileName } from '../../../domain/handoff/package-name.ts';
import { signAndEncrypt } from '../../../main/core/handoff/package/seal.ts';
import { keyring, run, type Keyring } from './fixtures/gnupg.ts';
import { makeOffices, sampleZip, type Offices } from './fixtures/package.ts';
import { sampleMonth } from './fixtures/sample-month.ts';

let offices: Offices;
let receiver: Keyring;
let folder: string;
const month = sampleMonth();

beforeAll(async () => {
  offices = await makeOffices();
  receiver = keyring();
  receiver.importKey(offices.office.publicKey);
  receiver.importKey(offices.recipient.privateKey);
  folder = mkdtempSync(join(tmpdir(), 'kim-package-'));
});

afterAll(async () => {
  await receiver.remove();
  rmSync(folder, { recursive: true, force: true });
});

describe('a package in the hands of stock programs', () => {
  it('is decrypted by gpg with a valid signature of the office', async () => {
    const { office, recipient } = offices;
    const zip = await sampleZip(recipient.fingerprint, month);
    const sealed = await signAndEncrypt(zip, {
      officePrivateKey: office.privateKey,
      recipientPublicKey: recipient.publicKey,
    });
    const file = join(folder, packageFileName(month.header));
    writeFileSync(file, sealed);
    const zipFile = file.replace(/\.gpg$/, '');
    const { code, text } = receiver.gpg(['--status-fd', '2', '--output', zipFile, '--decrypt', file]);
    expect(code, text).toBe(0);
    expect(text).toMatch(new RegExp(`^\\[GNUPG:\\] VALIDSIG ${office.fingerprint} `, 'm'));
    expect(text).toContain('[GNUPG:] GOODMDC');
    expect(readFileSync(zipFile)).toEqual(Buffer.from(zip));
  });

  it('has a signature that gpg accepts in its VS-NfD mode, unlike one by Ed25519', async () => {
    const { recipient } = offices;
    const verdict = (sealed: Uint8Array) =>
      receiver.gpg(['--compliance', 'de-vs', '--status-fd', '2', '--output', '-', '--decrypt'], sealed).text;
    expect(verdict(readFileSync(join(folder, packageFileName(month.header))))).toContain('[GNUPG:] VALIDSIG');

    const ed25519 = await generateKey({ userIDs: { name: 'Ed' }, format: 'object' });
    receiver.importKey(ed25519.publicKey.armor());
    const sealed = await signAndEncrypt(new Uint8Array([1]), {
      officePrivateKey: ed25519.privateKey.write(),
      recipientPublicKey: recipient.publicKey,
    });
    expect(verdict(sealed)).not.toContain('[GNUPG:] VALIDSIG');
  });

  it('is a bag that unzip, sha512sum and xmllint agree with', () => {
    const name = packageBaseName(month.header);
    const zipFile = join(folder, `${name}.zip`);
    expect(run('unzip', ['-t', zipFile]).text).toContain('No errors detected');
    expect(run('unzip', ['-q', zipFile, '-d', folder]).code).toBe(0);
    const bag = join(folder, name);
    for (const manifest of ['manifest-sha512.txt', 'tagmanifest-sha512.txt']) {
      const { code, text } = run('sha512sum', ['--strict', '-c', manifest], { cwd: bag });
      expect(code, text).toBe(0);
    }
    const xsd = join(bag, 'data/schema/month-export.xsd');
    const { code, text } = run('xmllint', [
      '--noout',
      '--nonet',
      '--schema',
      xsd,
      join(bag, 'data/month-export.xml'),
    ]);
    expect(code, text).toBe(0);
    expect(readdirSync(join(bag, 'data/csv')).sort()).toEqual([
      'faelle.csv',
      'handlungsfelder.csv',
      'massnahmen.csv',
      'minuten.csv',
      'paket.csv',
      'schluessel.csv',
      'ziele.csv',
    ]);
  });

  it('is refused by the schema when a value is not of the format', () => {
    const bag = join(folder, packageBaseName(month.header));
    const xml = readFileSync(join(bag, 'data/month-export.xml'), 'utf8');
    const wrong = [
      ['a name for a code', xml.replace('<phase>sustainability</phase>', '<phase>Drita Hoxha</phase>')],
      ['a status beyond the scale', xml.replace('<status>4</status>', '<status>5</status>')],
      ['an unknown element', xml.replace('<minutesThisMonth>', '<name>x</name><minutesThisMonth>')],
      ['a pseudonym twice', xml.replaceAll(/P[0-9a-f]{32}/g, `P${'0'.repeat(32)}`)],
    ] as const;
    for (const [what, text] of wrong) {
      expect(text, what).not.toBe(xml);
      const file = join(folder, 'wrong.xml');
      writeFileSync(file, text);
      const schema = join(bag, 'data/schema/month-export.xsd');
      expect(run('xmllint', ['--noout', '--nonet', '--schema', schema, file]).code, what).toBe(3);
    }
  });

  it('shows why VALIDSIG is needed: gpg is content with a package that nobody signed', async () => {
    const { recipient } = offices;
    const unsigned = (await encrypt({
      message: await createMessage({ binary: await sampleZip(recipient.fingerprint) }),
      encryptionKeys: await readKey({ armoredKey: recipient.publicKey }),
      format: 'binary',
    })) as unknown as Uint8Array;
    const { code, text } = receiver.gpg(['--status-fd', '2', '--output', '-', '--decrypt'], unsigned);
    expect(code).toBe(0);
    expect(text).not.toContain('VALIDSIG');
  });
});
