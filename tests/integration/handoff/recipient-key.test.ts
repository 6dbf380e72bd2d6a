import { generateKey, revokeKey, type PartialConfig } from 'openpgp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import {
  generateOfficeKey,
  officePublicKey,
  type OfficeKey,
} from '../../../main/core/handoff/package/office-key.ts';
import { parseRecipientKey } from '../../../main/core/handoff/package/recipient-key.ts';
import { signAndEncrypt } from '../../../main/core/handoff/package/seal.ts';
import { keyring, type Keyring } from './fixtures/gnupg.ts';

let recipient: Keyring;
let office: OfficeKey;
beforeAll(async () => {
  recipient = keyring();
  office = await generateOfficeKey('Kommunales Integrationszentrum Lippe');
});
afterAll(() => recipient.remove());

const now = new Date('2026-11-02T08:00:00Z');
const longAgo = new Date('2020-01-01T00:00:00Z');
const year = 365 * 24 * 3600;

async function key(options: Partial<Parameters<typeof generateKey>[0]> = {}, config: PartialConfig = {}) {
  const userIDs = { name: 'Kreis Lippe', email: 'eingang@example.org' };
  const made = await generateKey({
    type: 'rsa',
    rsaBits: 2048,
    userIDs,
    date: longAgo,
    ...options,
    config,
    format: 'object',
  });
  return { publicKey: made.publicKey.armor(config as never), privateKey: made.privateKey };
}

async function problemOf(input: string | Uint8Array) {
  try {
    await parseRecipientKey(input, now);
    return 'usable';
  } catch (error) {
    if (!(error instanceof OperationFailure)) throw error;
    expect(error.error.code).toBe('recipient-key-unusable');
    expect(JSON.stringify(error.error) + error.message + (error.stack ?? '')).not.toContain('PGP');
    return error.error.detail?.problem;
  }
}

describe('a recipient’s key', () => {
  it.each(['rsa3072', 'default'])(
    'made by gpg (%s) is taken, and gpg reads what is encrypted to it',
    async (type) => {
      const user = `Eingang ${type} <${type}@example.org>`;
      const made = recipient.gpg([
        '--pinentry-mode',
        'loopback',
        '--passphrase',
        '',
        '--quick-generate-key',
        user,
        type,
      ]);
      expect(made.code, made.text).toBe(0);
      if (type === 'rsa3072') {
        const primary = /key ([0-9A-F]{16})/.exec(made.text)?.[1] ?? user;
        const listed = recipient.gpg(['--with-colons', '--list-keys', primary]).text;
        const fingerprint = /^fpr:+([0-9A-F]{40}):/m.exec(listed)?.[1] ?? '';
        expect(
          recipient.gpg([
            '--pinentry-mode',
            'loopback',
            '--passphrase',
            '',
            '--quick-add-key',
            fingerprint,
            'rsa3072',
            'encr',
          ]).code,
        ).toBe(0);
      }
      for (const form of [['--armor'], []]) {
        const exported = recipient.gpg([...form, '--export', user]).stdout;
        const parsed = await parseRecipientKey(
          form.length > 0 ? exported.toString('utf8') : new Uint8Array(exported),
        );
        expect(parsed.userIds).toEqual([user]);
        expect(parsed.fingerprint).toMatch(/^[0-9A-F]{40}$/);
        const sealed = await signAndEncrypt(Buffer.from('ok'), {
          officePrivateKey: office.privateKey,
          recipientPublicKey: parsed.armored,
        });
        const status = recipient.gpg(['--status-fd', '2', '--output', '-', '--decrypt'], sealed).text;
        expect(status).toContain('DECRYPTION_OKAY');
      }
    },
  );

  it('says when it ends', async () => {
    const { publicKey } = await key({ date: new Date('2026-01-01T00:00:00Z'), keyExpirationTime: year });
    expect((await parseRecipientKey(publicKey, now)).expiresOn).toBe('2027-01-01');
    expect((await parseRecipientKey((await key()).publicKey, now)).expiresOn).toBeNull();
  });

  it('may come with text around it, as mail programs send it', async () => {
    const { publicKey } = await key();
    expect(await problemOf(`Guten Tag,\n\nanbei unser Schlüssel.\n\n${publicKey}\n`)).toBe('usable');
  });

  it('is refused with a reason when it cannot be used', async () => {
    const good = await key();
    const cases: [string, string | Uint8Array][] = [
      ['key-private', good.privateKey.armor()],
      ['key-private', good.privateKey.write()],
      ['key-private', (await key({ passphrase: 'geheim' })).privateKey.armor()],
      ['key-unreadable', 'Das ist kein Schlüssel.'],
      ['key-unreadable', ''],
      ['key-unreadable', new Uint8Array([1, 2, 3])],
      ['key-unreadable', good.publicKey.replaceAll(/[A-Za-z0-9+/]{40}/g, '%%%')],
      ['key-unreadable', good.publicKey.slice(0, 200)],
      ['key-too-large', 'x'.repeat(200_000)],
      [
        'key-several',
        Buffer.concat([good.privateKey.toPublic().write(), (await key()).privateKey.toPublic().write()]),
      ],
      ['key-expired', (await key({ keyExpirationTime: year })).publicKey],
      ['key-expired', (await key({ subkeys: [{ keyExpirationTime: year } as object] })).publicKey],
      ['key-not-yet-valid', (await key({ date: new Date('2030-01-01') })).publicKey],
      ['key-cannot-encrypt', (await key({ subkeys: [] })).publicKey],
      ['key-cannot-encrypt', (await key({ subkeys: [{ sign: true }] })).publicKey],
      ['key-version-unsupported', (await key({}, { v6Keys: true })).publicKey],
      ['key-algorithm-unsupported', (await key({ type: 'curve25519' })).publicKey],
      ['key-algorithm-unsupported', (await key({ type: 'curve448' })).publicKey],
      ['key-needs-newer-format', (await key({}, { aeadProtect: true })).publicKey],
      ['key-too-weak', (await key({ rsaBits: 1024 }, { minRSABits: 1024 })).publicKey],
    ];
    for (const [problem, input] of cases) expect.soft(await problemOf(input)).toBe(problem);
  });

  it('is refused when its owner revoked it', async () => {
    const { privateKey } = await key();
    const { publicKey } = await revokeKey({ key: privateKey, date: longAgo, format: 'armored' });
    expect(await problemOf(publicKey)).toBe('key-revoked');
  });

  it('is checked again before sealing', async () => {
    const { publicKey } = await key({ keyExpirationTime: year });
    const sealing = signAndEncrypt(new Uint8Array(1), {
      officePrivateKey: office.privateKey,
      recipientPublicKey: publicKey,
    });
    await expect(sealing).rejects.toMatchObject({ error: { detail: { problem: 'key-expired' } } });
  });
});

describe('the office’s key', () => {
  it('is RSA-3072, gpg imports it, and its public half can be had again', async () => {
    const made = office;
    recipient.importKey(made.publicKey);
    const listed = recipient.gpg(['--with-colons', '--list-keys', made.fingerprint]).text;
    expect(listed).toMatch(/^pub:[^:]*:3072:1:/m);
    expect(await officePublicKey(made.privateKey)).toEqual({
      publicKey: made.publicKey,
      fingerprint: made.fingerprint,
    });
    expect(made.publicKey).not.toContain('PRIVATE');
  });
});
