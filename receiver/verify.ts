import { parseArgs } from 'node:util';
import { refusalTexts } from './messages.ts';
import { verifyPackage } from './verify-package.ts';

/**
 * Stand-alone check of a month package at the receiving office, with Node and gpg only.
 * Exit code 0: accepted; 1: refused, with the reason; 2: called wrongly.
 */
const usage = `Aufruf: node receiver/verify.ts --keyring ORDNER --sender FINGERABDRUCK [--recipient KÜRZEL] [--without-marker] DATEI.zip.gpg

  --keyring         GnuPG-Ordner mit Ihrem geheimen und dem öffentlichen Schlüssel des Absenders
  --sender          Fingerabdruck des Absenders (40 Zeichen), den Sie auf anderem Weg erhalten haben
  --recipient       Ihr Kürzel, zum Beispiel kreis-lippe
  --without-marker  auch ohne die Datei .ready prüfen
`;

async function main(): Promise<number> {
  const call = readCall();
  if (call === null) {
    process.stderr.write(usage);
    return 2;
  }
  const verdict = await verifyPackage(call.file, call.expectation);
  if (!verdict.accepted) {
    const place = verdict.path === null ? '' : ` (${verdict.path})`;
    process.stderr.write(`NICHT ANGENOMMEN [${verdict.code}]: ${refusalTexts[verdict.code]}${place}\n`);
    return 1;
  }
  const { month, approvals, folder } = verdict.package;
  const { header } = month;
  process.stdout.write(
    [
      `ANGENOMMEN: ${folder}`,
      `Berichtsmonat ${header.period}, laufende Nummer ${header.sequence}, ${header.caseCount} Fälle`,
      `Voriges Paket (SHA-512): ${header.previousPackageHash ?? 'keines'}`,
      `Vorbereitet ${approvals.prepared.at}, freigegeben ${approvals.released.at} von einer anderen Person`,
      '',
    ].join('\n'),
  );
  return 0;
}

function readCall() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        keyring: { type: 'string' },
        sender: { type: 'string' },
        recipient: { type: 'string' },
        'without-marker': { type: 'boolean' },
      },
    });
    const [file] = positionals;
    const { keyring, sender, recipient = null } = values;
    if (file === undefined || positionals.length > 1 || keyring === undefined || sender === undefined)
      return null;
    const markerRequired = values['without-marker'] !== true;
    return { file, expectation: { keyring, senderFingerprint: sender, recipient, markerRequired } };
  } catch {
    return null;
  }
}

process.exitCode = await main();
