import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recipients } from '../../domain/handoff/recipients.ts';
import { keyring } from '../integration/handoff/fixtures/gnupg.ts';
import type { Places } from './places.ts';
import { senderKeyName } from './recipient-keys.ts';

/** Opens every package as its recipient would: with gpg and the receiver's own check. Throws where one is refused. */
export async function verifyPackages({ outbox, keys }: Places, senderFingerprint: string): Promise<string[]> {
  const verdicts: string[] = [];
  for (const recipient of recipients) {
    const { folder, importKey, remove } = keyring();
    try {
      importKey(readFileSync(join(keys, `${recipient}.privat-nur-vorfuehrung.asc`)));
      importKey(readFileSync(join(keys, senderKeyName)));
      const files = readdirSync(outbox).filter(
        (name) => name.includes(`_${recipient}_`) && name.endsWith('.gpg'),
      );
      if (files.length === 0) throw new Error(`There is no package for ${recipient}.`);
      for (const file of files)
        verdicts.push(verify(join(outbox, file), folder, senderFingerprint, recipient));
    } finally {
      await remove();
    }
  }
  return verdicts;
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
