import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateKey } from 'openpgp';
import { recipients, type Recipient } from '../../domain/handoff/recipients.ts';
import { recipientName } from '../screens/handoff.ts';

/** Of the office that signs the packages. */
export const senderKeyName = 'absender.oeffentlich.asc';

const note = `Diese Schlüssel gehören zur Vorführung und zu niemandem sonst.

Ein wirklicher Empfänger erzeugt sein Schlüsselpaar selbst und gibt nur den öffentlichen Teil heraus. Hier liegen
auch die privaten Teile ohne Passwort, damit die Pakete der Vorführung mit gpg geöffnet werden können.
Mit ${senderKeyName} lässt sich ihre Unterschrift prüfen.
`;

/** Key pairs as the two receiving offices would have them; private parts lie here only because nobody is behind them. */
export async function makeRecipientKeys(folder: string): Promise<Record<Recipient, string>> {
  writeFileSync(join(folder, 'NUR-FUER-DIE-VORFUEHRUNG.txt'), note);
  const publicKeys: Partial<Record<Recipient, string>> = {};
  for (const recipient of recipients) {
    const pair = await generateKey({
      type: 'rsa',
      rsaBits: 3072,
      userIDs: [{ name: `${recipientName(recipient)} (VORFUEHRUNG)`, email: `${recipient}@example.org` }],
      format: 'armored',
    });
    writeFileSync(join(folder, `${recipient}.oeffentlich.asc`), pair.publicKey);
    writeFileSync(join(folder, `${recipient}.privat-nur-vorfuehrung.asc`), pair.privateKey, { mode: 0o600 });
    publicKeys[recipient] = pair.publicKey;
  }
  return publicKeys as Record<Recipient, string>;
}
