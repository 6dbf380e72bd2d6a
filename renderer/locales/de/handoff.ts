import type { HandoffPackage } from '../../../domain/contract/handoff.operations.ts';
import type { WithheldReason } from '../../../domain/handoff/disclosure.ts';

/** Why a case stays, and what can be done about it. */
const withheldReason = {
  'legal-basis-missing': {
    reason: 'Keine Rechtsgrundlage eingetragen',
    todo: 'Tragen Sie beim Zugang ein, worauf sich die Verarbeitung stützt.',
  },
  'special-protection': {
    reason: 'Im Haushalt lebt eine besonders geschützte Person',
    todo: 'Der Fall bleibt zurück, solange der Schutz gilt.',
  },
  'not-admitted': {
    reason: 'Der Fall ist nicht aufgenommen',
    todo: 'Anfragen werden nicht übergeben.',
  },
  'opened-after-month': {
    reason: 'Der Fall begann nach diesem Monat',
    todo: 'Nichts zu tun.',
  },
  'ended-before-year': {
    reason: 'Der Fall endete vor diesem Jahr',
    todo: 'Nichts zu tun: Der Zweck der Übergabe ist erfüllt.',
  },
  'consent-missing': {
    reason: 'Für {{recipient}} liegt keine Einwilligung der Klient:in zur monatlichen Übergabe vor',
    todo: 'Fragen Sie die Klient:in und tragen Sie eine Einwilligung zum Zweck „{{purpose}}“ ein.',
  },
  'consent-refused': {
    reason: 'Die Klient:in hat die monatliche Übergabe an {{recipient}} abgelehnt',
    todo: 'Die Ablehnung gilt. Der Fall bleibt zurück.',
  },
  'consent-not-begun': {
    reason: 'Die Einwilligung der Klient:in zur monatlichen Übergabe an {{recipient}} gilt noch nicht',
    todo: 'Prüfen Sie das Datum der Einwilligung.',
  },
  'consent-expired': {
    reason: 'Die Einwilligung der Klient:in zur monatlichen Übergabe an {{recipient}} ist abgelaufen',
    todo: 'Fragen Sie die Klient:in, ob die Einwilligung erneuert werden soll.',
  },
  'consent-withdrawn': {
    reason: 'Die Einwilligung der Klient:in zur monatlichen Übergabe an {{recipient}} wurde widerrufen',
    todo: 'Der Widerruf gilt. Der Fall bleibt zurück.',
  },
  'outside-recipient-area': {
    reason: 'Die Gemeinde liegt nicht im Gebiet dieser Stelle oder fehlt',
    todo: 'Prüfen Sie die Gemeinde beim Zugang. Mit Einwilligung könnte der Fall übergeben werden.',
  },
} as const satisfies Record<WithheldReason, { reason: string; todo: string }>;

const state = {
  prepared: 'wartet auf Freigabe',
  released: 'freigegeben, noch nicht geschrieben',
  delivered: 'geschrieben',
  withdrawn: 'zurückgezogen',
} as const satisfies Record<HandoffPackage['state'], string>;

/** The month's handover (Übergabe). */
export const handoff = {
  title: 'Übergabe',
  lead: 'Einmal im Monat gehen pseudonymisierte Falldaten an Kreis und Stadt. Zwei Personen sind beteiligt: eine bereitet vor, eine andere gibt frei.',
  pages: 'Bereiche der Übergabe',
  page: {
    month: 'Monat übergeben',
    packages: 'Pakete',
    keys: 'Schlüssel und Orte',
  },
  choose: {
    heading: 'Was soll übergeben werden?',
    month: 'Monat',
    recipient: 'Empfängerstelle',
    running: '{{month}} (läuft noch)',
    show: 'Vorschau anzeigen',
    refresh: 'Vorschau neu berechnen',
  },
  preview: {
    reading: 'Der Monat wird zusammengestellt …',
    leaving: 'Was das Haus verlässt',
    leavingText_one: 'Ein Fall wird übergeben, pseudonymisiert und ohne Freitext.',
    leavingText_other: '{{count}} Fälle werden übergeben, pseudonymisiert und ohne Freitext.',
    leavingNone: 'Für {{month}} darf kein Fall an {{recipient}} übergeben werden. Unten steht, warum.',
    nothingAtAll: 'Bis Ende {{month}} gab es noch keine Fälle.',
    nothingAtAllText: 'Wählen Sie einen späteren Monat oder legen Sie zuerst Fälle an.',
    caption: 'Fälle, wie sie im Paket stehen',
    reference: 'Aktenzeichen (bleibt hier)',
    foreignCase: 'Fall im Team',
    referenceHint:
      'Das Aktenzeichen steht nur in dieser Ansicht und nur bei Fällen, die Sie öffnen dürfen. Das Paket enthält an seiner Stelle ein Pseudonym. Die Spalten zeigen Schlüsselwörter und Zeichen genau so, wie sie in der Tabelle des Pakets stehen.',
    partHeading: 'Einzelheiten zu den Fällen',
    part: {
      handlungsfelder: 'Handlungsfelder',
      minuten: 'Minuten je Phase',
      ziele: 'Ziele',
      massnahmen: 'Maßnahmen',
    },
    partRows_one: '{{name}} ({{count}} Zeile)',
    partRows_other: '{{name}} ({{count}} Zeilen)',
    shownOf: 'Gezeigt werden die ersten {{shown}} von {{count}}. Das Paket enthält alle.',
    withheld: 'Was zurückbleibt',
    withheldText_one: 'Ein Fall bleibt zurück.',
    withheldText_other: '{{count}} Fälle bleiben zurück.',
    withheldNone: 'Kein Fall bleibt zurück.',
    withheldCaption: 'Fälle, die zurückbleiben, mit Grund',
    case: 'Fall',
    reason: 'Grund',
    todo: 'Was Sie tun können',
  },
  withheldReason,
  prepare: {
    heading: 'Übergabe vorbereiten',
    text: 'Der Stand wird jetzt eingefroren und von Ihnen unterschrieben. Es verlässt noch nichts das Haus: Danach gibt eine andere Person mit der Rolle Teamleitung das Paket frei.',
    button: 'Übergabe vorbereiten',
    done: 'Das Paket ist vorbereitet und wartet auf Freigabe.',
    waiting: 'Für {{recipient}} wartet schon ein Paket',
    waitingText:
      'Das Paket für {{month}} muss zuerst freigegeben oder zurückgezogen werden. Jedes Paket nennt seinen Vorgänger, deshalb wartet je Stelle nur eines.',
    keyMissing: 'Für {{recipient}} ist noch kein Schlüssel hinterlegt',
    keyMissingText: 'Ohne den Schlüssel der Stelle lässt sich das Paket nicht verschlüsseln.',
    toKeys: 'Schlüssel und Orte öffnen',
  },
  waiting: {
    heading: 'Offene Pakete',
    prepared: 'Wartet auf Freigabe',
    preparedText:
      'Vorbereitet von {{name}} am {{at}}. Freigeben muss eine andere Person mit der Rolle Teamleitung.',
    release: 'Freigeben',
    withdraw: 'Zurückziehen',
    released: 'Freigegeben, aber noch nicht geschrieben',
    releasedText:
      'Freigegeben von {{name}} am {{at}}. Das verschlüsselte Paket liegt sicher in der Akte, aber noch nicht im Ausgang. Ein erneuter Versuch schreibt genau dieselben Bytes.',
    rewrite: 'Erneut schreiben',
  },
  release: {
    heading: 'Übergabe freigeben',
    text: 'Mit Ihrem Passwort unterschreiben Sie das eingefrorene Paket. Danach wird es für {{recipient}} verschlüsselt und in den Ausgang geschrieben. Das lässt sich nicht zurücknehmen.',
    key: 'Verschlüsselt wird mit diesem Schlüssel',
    who: 'Wer gibt frei?',
    password: 'Ihr Passwort',
    passwordHint: 'Die Person, die freigibt, gibt ihr eigenes Passwort selbst ein.',
    button: 'Freigeben und schreiben',
    nobody: 'Zurzeit kann niemand freigeben',
    nobodyText:
      'Außer {{name}} hat niemand die Rolle Teamleitung. Bitten Sie die Administration, eine zweite Person einzurichten, oder lassen Sie das Paket von einer anderen Person vorbereiten.',
    wait_one: 'Warten Sie noch eine Sekunde.',
    wait_other: 'Warten Sie noch {{count}} Sekunden.',
    done: 'Das Paket ist freigegeben und geschrieben.',
  },
  withdraw: {
    heading: 'Übergabe zurückziehen?',
    text: 'Das vorbereitete Paket wird verworfen. Die Falldaten bleiben unverändert, Sie können den Monat neu vorbereiten. Der Vorgang bleibt im Protokoll.',
    button: 'Paket zurückziehen',
    done: 'Das Paket ist zurückgezogen.',
  },
  packages: {
    caption: 'Alle Pakete, das neueste zuerst',
    none: 'Noch keine Pakete',
    noneText:
      'Wählen Sie unter „Monat übergeben“ einen Monat und eine Stelle. Jedes vorbereitete Paket erscheint danach hier.',
    month: 'Monat',
    recipient: 'Stelle',
    sequence: 'Lfd. Nr.',
    state: 'Stand',
    cases: 'Fälle',
    prepared: 'Vorbereitet',
    released: 'Freigegeben',
    details: 'Einzelheiten',
    show: 'Anzeigen',
    showFor: 'Einzelheiten anzeigen: {{month}}, {{recipient}}, vorbereitet {{at}}',
    byAt: '{{name}}, {{at}}',
  },
  state,
  package: {
    heading: 'Paket {{month}} an {{recipient}}',
    life: 'Lebenslauf des Pakets',
    prepared: 'Vorbereitet',
    preparedText: 'von {{name}}: {{cases}} übergeben, {{withheld}} zurückgeblieben',
    preparedCases_one: 'ein Fall',
    preparedCases_other: '{{count}} Fälle',
    released: 'Freigegeben',
    releasedText: 'von {{name}}, für die Stelle verschlüsselt und im Namen des Büros unterschrieben',
    delivered: 'In den Ausgang geschrieben',
    withdrawn: 'Zurückgezogen, es hat nichts das Haus verlassen',
    waiting: 'Wartet auf Freigabe durch eine zweite Person',
    notWritten: 'Noch nicht in den Ausgang geschrieben',
    facts: 'Angaben zum Paket',
    sequence: 'Laufende Nummer',
    fileName: 'Dateiname',
    path: 'Geschrieben nach',
    size: 'Größe',
    hash: 'SHA-512 der Datei',
    manifest: 'SHA-512 des Inhaltsverzeichnisses',
    noNumber: 'keine, die Nummer geht an das nächste Paket',
  },
  keys: {
    recipients: 'Empfängerstellen',
    fingerprint: 'Fingerabdruck',
    owner: 'Inhaber laut Schlüssel',
    noKey: 'Noch kein Schlüssel hinterlegt',
    noKeyText: 'Ohne Schlüssel kann an diese Stelle nichts übergeben werden.',
    askLead: 'Schlüssel trägt die Teamleitung ein.',
    add: 'Schlüssel eintragen',
    replace: 'Schlüssel ersetzen',
    addFor: 'Schlüssel eintragen: {{recipient}}',
    replaceFor: 'Schlüssel ersetzen: {{recipient}}',
    compare:
      'Vergleichen Sie den Fingerabdruck am Telefon mit der Stelle, Zeichen für Zeichen. Nehmen Sie die Telefonnummer nicht aus derselben E-Mail wie den Schlüssel.',
    saved: 'Schlüssel für {{recipient}} eingetragen',
    office: 'Schlüssel dieses Büros',
    officeText:
      'Mit diesem Schlüssel werden Pakete unterschrieben. Geben Sie den Fingerabdruck den Empfängerstellen telefonisch durch.',
    places: 'Orte',
    outbox: 'Ausgangsordner',
    outboxText:
      'Fertige Pakete liegen dort im Ordner „ausgang“. Neben jedem vollständigen Paket liegt eine Datei mit der Endung „.ready“.',
    dialog: 'Schlüssel für {{recipient}}',
    paste: 'Öffentlicher Schlüssel',
    pasteHint: 'Fügen Sie den ganzen Text ein, von „-----BEGIN PGP PUBLIC KEY BLOCK-----“ bis „-----END …“.',
    file: 'Schlüsseldatei auswählen',
    fileHint: 'Eine Textdatei mit der Endung .asc oder .txt. Der Inhalt erscheint im Feld darüber.',
    fileTooLarge: 'Diese Datei ist zu groß für einen Schlüssel. Wählen Sie eine andere Datei.',
    save: 'Schlüssel eintragen',
    problem: {
      'key-unreadable': 'Der Text ist kein lesbarer OpenPGP-Schlüssel. Prüfen Sie, ob er vollständig ist.',
      'key-too-large': 'Der Text ist zu lang für einen einzelnen Schlüssel.',
      'key-private':
        'Das ist ein privater Schlüssel. Er gehört nur der Stelle selbst. Löschen Sie ihn und bitten Sie um den öffentlichen Schlüssel.',
      'key-several': 'Der Text enthält mehrere Schlüssel. Fügen Sie nur einen ein.',
      'key-version-unsupported':
        'Diese Schlüsselversion können übliche Programme der Verwaltung nicht lesen. Bitten Sie um einen Schlüssel der Version 4.',
      'key-algorithm-unsupported':
        'Dieses Verfahren können übliche Programme der Verwaltung nicht lesen. Bitten Sie um einen RSA-Schlüssel.',
      'key-too-weak': 'Der Schlüssel ist zu kurz. Bitten Sie um einen RSA-Schlüssel mit mindestens 3072 Bit.',
      'key-needs-newer-format':
        'Der Schlüssel verlangt ein neueres Format, das Gpg4win nicht liest. Bitten Sie um einen Schlüssel ohne diese Einstellung.',
      'key-revoked': 'Der Schlüssel wurde zurückgezogen. Bitten Sie um den neuen.',
      'key-expired': 'Der Schlüssel ist abgelaufen. Bitten Sie um einen verlängerten oder neuen.',
      'key-not-yet-valid': 'Der Schlüssel gilt noch nicht. Prüfen Sie die Uhr dieses PCs.',
      'key-cannot-encrypt': 'Mit diesem Schlüssel lässt sich nur unterschreiben, nicht verschlüsseln.',
    },
  },
} as const;
