import type { DefectCode } from '../main/core/handoff/package/defect.ts';
import type { DecryptionProblem } from './gnupg.ts';

export type RefusalCode =
  | DefectCode
  | DecryptionProblem
  | 'file-missing-on-disk'
  | 'marker-missing'
  | 'marker-differs'
  | 'wrong-sender'
  | 'wrong-recipient'
  | 'wrong-name';

/** What the receiving office reads: what is wrong, and what to do. */
export const refusalTexts: Record<RefusalCode, string> = {
  'gpg-missing': 'Das Programm gpg wurde nicht gefunden. Bitte installieren Sie GnuPG oder Gpg4win.',
  'not-decrypted':
    'Die Datei lässt sich nicht entschlüsseln. Sie ist beschädigt oder nicht für einen Schlüssel dieses Schlüsselbunds bestimmt.',
  'signature-missing':
    'Das Paket ist nicht unterschrieben. Bitte verwenden Sie es nicht und fragen Sie beim Absender nach.',
  'signature-bad':
    'Die Unterschrift ist nicht gültig. Bitte verwenden Sie das Paket nicht und fragen Sie beim Absender nach.',
  'wrong-sender': 'Das Paket ist gültig unterschrieben, aber nicht vom erwarteten Absender.',
  'wrong-recipient': 'Das Paket ist für einen anderen Empfänger bestimmt.',
  'wrong-name': 'Der Dateiname passt nicht zum Inhalt des Pakets.',
  'file-missing-on-disk': 'Die Datei wurde nicht gefunden.',
  'marker-missing': 'Die Datei ist noch nicht fertig übertragen (die Datei .ready fehlt).',
  'marker-differs':
    'Die Datei ist anders angekommen, als sie abgelegt wurde. Bitte fordern Sie sie erneut an.',
  'too-large': 'Das Paket ist größer als erlaubt.',
  'not-a-zip': 'Das Paket enthält kein lesbares ZIP-Archiv.',
  'too-many-entries': 'Das Archiv enthält zu viele Dateien.',
  'entry-too-large': 'Das Archiv wird ausgepackt zu groß.',
  'expands-too-much': 'Das Archiv ist verdächtig stark gepackt.',
  'path-unsafe': 'Das Archiv enthält einen unzulässigen Dateinamen.',
  'path-twice': 'Das Archiv enthält einen Dateinamen doppelt.',
  'entry-is-link': 'Das Archiv enthält eine Verknüpfung.',
  'entry-encrypted': 'Das Archiv enthält eine gesperrte Datei.',
  'several-folders': 'Das Archiv hat nicht genau einen Ordner.',
  'bag-declaration-missing': 'Die Kennzeichnung des Pakets (bagit.txt) fehlt oder ist falsch.',
  'manifest-missing': 'Eine Prüfsummenliste fehlt.',
  'manifest-malformed': 'Eine Prüfsummenliste ist nicht lesbar.',
  'manifest-incomplete': 'Eine Prüfsummenliste ist unvollständig.',
  'file-missing': 'Eine Datei fehlt im Paket.',
  'file-changed': 'Eine Datei stimmt nicht mit ihrer Prüfsumme überein.',
  'file-unlisted': 'Das Paket enthält eine Datei, die in keiner Prüfsummenliste steht.',
  'data-malformed': 'Die Daten entsprechen nicht dem Schema.',
  'schema-unknown': 'Das Paket hat eine Schemafassung, die dieses Prüfprogramm nicht kennt.',
  'content-mismatch': 'Begleitangaben und Daten des Pakets widersprechen sich.',
  'code-unknown': 'Die Daten enthalten einen unbekannten Schlüssel.',
  'approval-missing': 'Die Freigabe fehlt.',
  'approval-invalid': 'Die Freigabe passt nicht zu diesem Paket.',
  'approvals-same-person': 'Vorbereitung und Freigabe stammen von derselben Person.',
};
