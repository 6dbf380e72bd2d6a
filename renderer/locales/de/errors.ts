import type { ErrorCode } from '../../../domain/contract/errors.ts';

interface Explanation {
  readonly happened: string;
  readonly safe: string;
  readonly next: string;
}

/** What happened, what is safe, what to do next: for every code of `domain/contract/errors.ts`. */
export const errors = {
  locked: {
    happened: 'Die Akte ist gesperrt.',
    safe: 'Gespeichertes ist sicher, Ihre letzten Eingaben liegen als Entwurf bereit.',
    next: 'Entsperren Sie die Akte mit Ihrem Passwort.',
  },
  'not-allowed': {
    happened: 'Ihre Rolle darf diesen Schritt nicht ausführen.',
    safe: 'Es wurde nichts geändert.',
    next: 'Wenden Sie sich an Ihre Teamleitung, wenn Sie den Schritt für Ihre Arbeit brauchen.',
  },
  'invalid-input': {
    happened: 'Einige Angaben passen noch nicht.',
    safe: 'Ihre Eingaben stehen unverändert im Formular.',
    next: 'Prüfen Sie die markierten Felder und speichern Sie erneut.',
  },
  'not-found': {
    happened: 'Dieser Eintrag ist nicht mehr vorhanden.',
    safe: 'Alle anderen Einträge sind unverändert.',
    next: 'Gehen Sie zur Übersicht zurück. Vielleicht wurde der Eintrag inzwischen entfernt.',
  },
  'version-conflict': {
    happened: 'Der Eintrag wurde geändert, seit Sie ihn geöffnet haben.',
    safe: 'Der gespeicherte Stand wurde nicht überschrieben. Ihre Eingaben stehen noch im Formular.',
    next: 'Kopieren Sie, was Sie behalten möchten, und öffnen Sie den Eintrag neu.',
  },
  'phase-rule': {
    happened: 'Für diesen Schritt fehlt noch etwas in der Fallakte.',
    safe: 'Es wurde nichts geändert, alle bisherigen Angaben sind gespeichert.',
    next: 'Ergänzen Sie die genannten Punkte und versuchen Sie es dann erneut.',
  },
  'case-access-needed': {
    happened: 'Für diesen Fall ist eine andere Person zuständig.',
    safe: 'Der Fall wurde nicht geöffnet.',
    next: 'Öffnen Sie ihn mit einer Begründung, wenn Sie ihn vertreten. Die Begründung steht danach in der Fallakte.',
  },
  'case-closed': {
    happened: 'Dieser Fall ist abgeschlossen und kann nicht mehr geändert werden.',
    safe: 'Alle Angaben sind gespeichert und lesbar.',
    next: 'Legen Sie einen neuen Fall an, wenn die Person wieder Unterstützung braucht.',
  },
  'disclosure-refused': {
    happened: 'Diese Angaben dürfen zurzeit nicht an die Stelle gehen.',
    safe: 'Es wurde nichts weitergegeben und nichts eingetragen. Ihre Eingaben stehen noch im Formular.',
    next: 'Sehen Sie nach, was fehlt: eine Einwilligung, eine Rechtsgrundlage oder eine Angabe im Verzeichnis.',
  },
  'consent-relied-on': {
    happened: 'Auf Grundlage dieser Einwilligung wurde schon etwas weitergegeben.',
    safe: 'Es wurde nichts geändert: Was weitergegeben wurde, beruht auf ihrem Wortlaut.',
    next: 'Widerrufen Sie diese Einwilligung und erfassen Sie danach eine neue mit den richtigen Angaben.',
  },
  'paper-outdated': {
    happened: 'Die Akte wurde geändert, seit Sie diese Vorschau geöffnet haben.',
    safe: 'Es wurde nichts gespeichert.',
    next: 'Schließen Sie die Vorschau und öffnen Sie sie neu. Sie sehen dann, was heute auf dem Blatt steht.',
  },
  'read-only': {
    happened: 'Die Akte ist zurzeit nur lesbar.',
    safe: 'Alle gespeicherten Angaben sind da. Ihre Eingaben stehen noch im Formular.',
    next: 'Sprechen Sie mit Ihrer IT. Der Grund steht oben im Fenster.',
  },
  'wrong-password': {
    happened: 'Name und Passwort passen nicht zusammen.',
    safe: 'Die Akte ist unverändert verschlüsselt.',
    next: 'Prüfen Sie die Feststelltaste und geben Sie das Passwort noch einmal ein.',
  },
  'too-many-attempts': {
    happened: 'Nach mehreren Versuchen gilt eine kurze Wartezeit.',
    safe: 'Die Akte ist unverändert verschlüsselt, es geht nichts verloren.',
    next: 'Warten Sie bis zum Ende der Wartezeit und versuchen Sie es dann erneut.',
  },
  'vault-missing': {
    happened: 'An diesem Ort liegt keine Akte.',
    safe: 'Es wurde nichts angelegt und nichts gelöscht.',
    next: 'Prüfen Sie, ob der Ordner umbenannt oder verschoben wurde, oder richten Sie eine neue Akte ein.',
  },
  'vault-exists': {
    happened: 'An diesem Ort liegt schon eine Akte.',
    safe: 'Die vorhandene Akte wurde nicht verändert.',
    next: 'Entsperren Sie die vorhandene Akte oder wählen Sie einen anderen Ort.',
  },
  'key-file-damaged': {
    happened: 'Die Schlüsseldatei der Akte fehlt oder ist beschädigt.',
    safe: 'Die Datenbanken wurden nicht geöffnet und nicht verändert.',
    next: 'Verwenden Sie die vorige Schlüsseldatei oder eine Sicherung, wenn es sie hier gibt. Sonst holen Sie Ihre IT dazu.',
  },
  'database-missing': {
    happened: 'Eine Datenbank der Akte fehlt.',
    safe: 'Es wurde keine leere Datenbank an ihre Stelle gesetzt.',
    next: 'Spielen Sie die letzte Sicherung ein oder holen Sie Ihre IT dazu.',
  },
  'database-damaged': {
    happened: 'Eine Datenbank der Akte ist beschädigt.',
    safe: 'Sie wurde nicht geöffnet, damit nichts weiter verloren geht.',
    next: 'Spielen Sie die letzte Sicherung ein oder holen Sie Ihre IT dazu.',
  },
  'database-newer': {
    happened: 'Diese Akte wurde mit einer neueren Programmversion bearbeitet.',
    safe: 'Die Akte wurde nicht verändert.',
    next: 'Bitten Sie Ihre IT, das Programm auf diesem PC zu aktualisieren.',
  },
  'vault-in-use': {
    happened: 'Diese Akte ist schon in einem anderen Fenster oder von einer anderen Person geöffnet.',
    safe: 'Es wurde nichts verändert.',
    next: 'Schließen Sie das andere Fenster oder bitten Sie die andere Person, die Akte zu sperren. Versuchen Sie es dann erneut.',
  },
  'recovery-words-wrong': {
    happened: 'Die Wiederherstellungswörter passen nicht zu dieser Akte.',
    safe: 'Die Akte ist unverändert verschlüsselt.',
    next: 'Prüfen Sie Reihenfolge und Schreibweise und ob der Umschlag zu dieser Akte gehört.',
  },
  'setup-not-started': {
    happened: 'Die Einrichtung wurde unterbrochen.',
    safe: 'Es wurde noch keine Akte angelegt.',
    next: 'Beginnen Sie die Einrichtung von vorn.',
  },
  'backup-damaged': {
    happened: 'Diese Sicherung ist beschädigt.',
    safe: 'Die Akte und die anderen Sicherungen wurden nicht verändert.',
    next: 'Wählen Sie eine ältere Sicherung.',
  },
  'attachment-missing': {
    happened: 'Die Datei dieses Dokuments fehlt im Ordner der Akte.',
    safe: 'Die Angaben zum Dokument und alle anderen Dokumente sind da.',
    next: 'Bitten Sie Ihre IT, den Ordner „dokumente“ aus einer Sicherung zu ergänzen.',
  },
  'attachment-damaged': {
    happened: 'Die Datei dieses Dokuments wurde außerhalb des Programms verändert oder ist beschädigt.',
    safe: 'Sie wurde nicht geöffnet. Alle anderen Dokumente sind unverändert.',
    next: 'Bitten Sie Ihre IT, die Datei aus einer Sicherung zurückzuholen.',
  },
  'recipient-key-missing': {
    happened: 'Für diese Empfängerstelle ist noch kein Schlüssel hinterlegt.',
    safe: 'Es hat nichts das Haus verlassen.',
    next: 'Bitten Sie die Teamleitung, den öffentlichen Schlüssel der Empfängerstelle einzutragen.',
  },
  'recipient-key-unusable': {
    happened: 'Der Schlüssel der Empfängerstelle lässt sich nicht verwenden.',
    safe: 'Es hat nichts das Haus verlassen.',
    next: 'Bitten Sie die Empfängerstelle um einen gültigen OpenPGP-Schlüssel zum Verschlüsseln.',
  },
  'recipient-key-changed': {
    happened: 'Der Schlüssel der Empfängerstelle wurde nach der Vorbereitung geändert.',
    safe: 'Es hat nichts das Haus verlassen.',
    next: 'Ziehen Sie das Paket zurück, vergleichen Sie den neuen Fingerabdruck am Telefon und bereiten Sie die Übergabe neu vor.',
  },
  'four-eyes': {
    happened: 'Wer eine Übergabe vorbereitet hat, kann sie nicht selbst freigeben.',
    safe: 'Das vorbereitete Paket ist unverändert und noch nicht verschickt.',
    next: 'Bitten Sie eine andere Person mit der Rolle Teamleitung um die Freigabe.',
  },
  'package-not-open': {
    happened: 'Dieses Paket ist schon freigegeben oder zurückgezogen.',
    safe: 'Es wurde nichts ein zweites Mal geschrieben.',
    next: 'Öffnen Sie die Übersicht der Übergaben, um den Stand zu sehen.',
  },
  'package-outdated': {
    happened: 'Seit der Vorbereitung hat sich geändert, was übergeben werden darf.',
    safe: 'Es hat nichts das Haus verlassen.',
    next: 'Ziehen Sie das Paket zurück und bereiten Sie die Übergabe neu vor. Die Vorschau zeigt, was jetzt zurückbleibt.',
  },
  'nothing-to-deliver': {
    happened: 'Für diesen Monat gibt es nichts, was übergeben werden darf.',
    safe: 'Es hat nichts das Haus verlassen.',
    next: 'Sehen Sie in der Liste nach, was aus welchem Grund zurückbleibt.',
  },
  'outbox-missing': {
    happened: 'Der Ausgangsordner ist nicht erreichbar.',
    safe: 'Alles ist sicher in der Akte, es wurde nichts halb geschrieben.',
    next: 'Prüfen Sie die Verbindung zum Laufwerk und versuchen Sie es dann erneut.',
  },
  'outbox-read-only': {
    happened: 'In den Ausgangsordner kann nicht geschrieben werden.',
    safe: 'Alles ist sicher in der Akte, es wurde nichts halb geschrieben.',
    next: 'Bitten Sie Ihre IT um Schreibrechte für den Ordner und versuchen Sie es dann erneut.',
  },
  'name-taken': {
    happened: 'Im Ausgangsordner liegt schon eine Datei mit diesem Namen.',
    safe: 'Die vorhandene Datei wurde nicht überschrieben.',
    next: 'Verschieben Sie die vorhandene Datei und versuchen Sie es dann erneut.',
  },
  'list-unreadable': {
    happened: 'Diese Datei lässt sich nicht als Liste lesen.',
    safe: 'Es wurde nichts übernommen.',
    next: 'Öffnen Sie die Tabelle in Ihrem Tabellenprogramm, speichern Sie sie als XLSX oder CSV und wählen Sie diese Datei.',
  },
  'list-too-long': {
    happened: 'Diese Liste ist zu lang.',
    safe: 'Es wurde nichts übernommen.',
    next: 'Teilen Sie die Liste in Dateien mit höchstens 5000 Zeilen und übernehmen Sie diese nacheinander.',
  },
  'list-refused': {
    happened: 'Diese Datei wird nicht als Liste gelesen.',
    safe: 'Es wurde nichts übernommen. Die Datei ist unverändert.',
    next: 'Woran es liegt:',
  },
  'no-access': {
    happened: 'Das Programm darf Dateien der Akte nicht lesen oder nicht schreiben.',
    safe: 'Der letzte gespeicherte Stand ist vollständig erhalten.',
    next: 'Bitten Sie Ihre IT um Lese- und Schreibrechte für den Ordner der Akte und versuchen Sie es dann erneut.',
  },
  'disk-full': {
    happened: 'Auf dem Datenträger ist kein Platz mehr.',
    safe: 'Der letzte gespeicherte Stand ist vollständig erhalten. Ihre Eingaben stehen noch im Formular.',
    next: 'Schaffen Sie Platz oder bitten Sie Ihre IT darum, und speichern Sie dann erneut.',
  },
  'disk-failed': {
    happened: 'Der Datenträger hat beim Lesen oder Schreiben einen Fehler gemeldet.',
    safe: 'Der letzte gespeicherte Stand ist erhalten. Was Sie eben speichern wollten, ist womöglich nicht gespeichert.',
    next: 'Sehen Sie nach und versuchen Sie es erneut. Tritt das wieder auf, sprechen Sie gleich mit Ihrer IT: Der Datenträger kann defekt sein.',
  },
  busy: {
    happened: 'Die Akte ist gerade mit einem anderen Vorgang beschäftigt.',
    safe: 'Es wurde nichts geändert.',
    next: 'Versuchen Sie es in einem Augenblick erneut.',
  },
  'core-ended': {
    happened: 'Der geschützte Teil des Programms hat sich beendet.',
    safe: 'Gespeichertes ist sicher, Ihre Entwürfe sind in der Akte gesichert.',
    next: 'Entsperren Sie die Akte neu. Tritt das wieder auf, sprechen Sie mit Ihrer IT.',
  },
  internal: {
    happened: 'Ein unerwarteter Fehler ist aufgetreten.',
    safe: 'Der letzte gespeicherte Stand ist erhalten.',
    next: 'Versuchen Sie es erneut. Tritt das wieder auf, sprechen Sie mit Ihrer IT.',
  },
} as const satisfies Record<ErrorCode, Explanation>;
