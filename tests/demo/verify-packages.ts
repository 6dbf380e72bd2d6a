import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recipients } from '../../domain/handoff/recipients.ts';
import type { Places } from './places.ts';

/** Opens every package as its recipient would: with gpg and the receiver's own check. Throws where one is refused. */
export function verifyPackages({ outbox, keys, vault }: Places, senderFingerprint: string): string[] {
  const verdicts: string[] = [];
  for (const recipient of recipients) {
    const keyring = mkdtempSync(join(tmpdir(), 'kim-gpg-'));
    try {
      importKey(keyring, readFileSync(join(keys, `${recipient}.privat-nur-vorfuehrung.asc`)));
      importKey(keyring, Buffer.from(officePublicKey(vault)));
      const files = readdirSync(outbox).filter(
        (name) => name.includes(`_${recipient}_`) && name.endsWith('.gpg'),
      );
      if (files.length === 0) throw new Error(`There is no package for ${recipient}.`);
      for (const file of files)
        verdicts.push(verify(join(outbox, file), keyring, senderFingerprint, recipient));
    } finally {
      spawnSync('gpgconf', ['--homedir', keyring, '--kill', 'gpg-agent']);
      rmSync(keyring, { recursive: true, force: true });
    }
  }
  return verdicts;
}

function importKey(keyring: string, key: Buffer): void {
  const { status, stderr } = spawnSync('gpg', ['--homedir', keyring, '--batch', '--import'], { input: key });
  if (status !== 0) throw new Error(`gpg refused a key: ${String(stderr)}`);
}

function verify(file: string, keyring: string, sender: string, recipient: string): string {
  const program = join(import.meta.dirname, '..', '..', 'receiver', 'verify.ts');
  const parameters = ['--keyring', keyring, '--sender', sender, '--recipient', recipient, file];
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...parameters], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${recipient} refused its package: ${stderr}`);
  return stdout.trim();
}

/** The office publishes its key to its recipients; here it is read from the key file, where it lies open. */
export function officePublicKey(vault: string): string {
  const { officePublicKey: key } = JSON.parse(readFileSync(join(vault, 'vault.json'), 'utf8')) as {
    officePublicKey: { armored: string };
  };
  return key.armored;
}
