/** The consent ledger of a case. */
export const consents = {
  lead: 'Wer was zu welchem Zweck erfahren darf. Ohne Einwilligung oder andere Rechtsgrundlage verlässt nichts das Haus.',
  table: 'Einwilligungen',
  empty: 'Noch keine Einwilligung',
  emptyText:
    'Halten Sie fest, wem Sie mit Einwilligung der Person welche Angaben weitergeben dürfen, zum Beispiel dem Jobcenter zur Vermittlung, und was sie abgelehnt hat.',
  add: 'Einwilligung erfassen',
  addHeading: 'Neue Einwilligung',
  column: {
    aim: 'An wen und wozu?',
    categories: 'Angaben',
    state: 'Stand',
    actions: 'Aktion',
  },
  state: {
    'in-force': 'gilt',
    'ends-soon': 'läuft bald ab',
    expired: 'abgelaufen',
    withdrawn: 'widerrufen',
    'not-begun': 'beginnt später',
    refused: 'abgelehnt',
  },
  form: { written: 'schriftlich', oral: 'mündlich' },
  unlimited: 'unbefristet',
  until: 'bis {{date}}',
  on: 'am {{date}}',
  givenNote: 'erteilt am {{date}}',
  interpreterNote: 'Sprachmittlung: {{interpreter}}',
  by: 'von {{name}}',
  givenByNote: 'Antwort durch {{name}}',
  consentOf: 'Einwilligung von {{name}}',
  person: 'Wer willigt ein?',
  personHint:
    'Jede erwachsene Person entscheidet selbst über ihre Angaben. Für ein Kind entscheidet, wer das Sorgerecht hat.',
  givenBy: 'Wer mit Sorgerecht hat geantwortet?',
  givenByHint:
    'Vor- und Nachname. Leer lassen, wenn die oder der Jugendliche die Folgen selbst überblickt und selbst geantwortet hat.',
  recipient: 'Wer erhält Daten?',
  nameOfBody: 'Genauer Name der Stelle oder Person',
  nameOfBodyHint:
    'Steht so auf dem Formular, zum Beispiel: Praxis Dr. Lange, Lemgo. Mit Namen gilt die Einwilligung nur für diese Stelle. Eine Schweigepflichtentbindung braucht ihn.',
  purpose: 'Zu welchem Zweck?',
  purposeHint: 'Eine Einwilligung nennt einen Zweck. Für einen zweiten erfassen Sie eine zweite.',
  categories: 'Welche Angaben?',
  categoriesHint:
    'Nur was für den Zweck nötig ist. Besondere Kategorien (Art. 9 DSGVO) müssen ausdrücklich genannt werden.',
  special: 'besondere Kategorie',
  answerLabel: 'Was sagt die Person?',
  answerHint: 'Auch ein Nein gehört in die Akte. Es erlaubt nichts und kann später ein Ja werden.',
  answer: { given: 'Ja, sie willigt ein', refused: 'Nein, sie lehnt ab' },
  answeredOn: { given: 'Erteilt am', refused: 'Abgelehnt am' },
  validUntil: 'Gültig bis',
  validUntilHint: 'Leer lassen, wenn sie bis zum Widerruf gilt. Zum Beispiel 31.12.2026',
  language: 'Sprache des Gesprächs',
  interpreter: 'Sprachmittlung',
  interpreterHint: 'Wer hat übersetzt? Leer lassen, wenn niemand.',
  formLabel: 'Form',
  save: 'Antwort speichern',
  saved: {
    given: 'Die Einwilligung ist gespeichert.',
    refused: 'Die Ablehnung ist gespeichert.',
  },
  printFirst: 'Formular zum Unterschreiben',
  print: 'Formular',
  printNamed: 'Formular ansehen und drucken: {{recipient}}, {{purpose}}',
  printHeading: 'Einwilligung ansehen und drucken',
  correct: 'Berichtigen',
  correctNamed: 'Eintrag berichtigen: {{recipient}}, {{purpose}}',
  correctHeading: 'Einwilligung berichtigen',
  correctText:
    'Berichtigen Sie, was falsch eingetragen ist. Der frühere Stand bleibt im Verlauf. Hat die Person ihre Meinung geändert, ist das ein Widerruf oder eine neue Einwilligung.',
  saveCorrection: 'Berichtigung speichern',
  corrected: 'Die Berichtigung ist gespeichert.',
  withdrawInstead: 'Stattdessen widerrufen',
  signAnew: {
    heading: 'Ein früher gedrucktes Formular sagt noch den alten Text',
    text: 'Ist ein solches Blatt schon unterschrieben, kennzeichnen Sie es als ungültig. Was jetzt im Eintrag steht, ist erst mit einer neuen Unterschrift schriftlich belegt.',
    formsGone: 'Im Ordner der Ausdrucke liegt kein Formular mit dem alten Text mehr.',
    formsStay:
      'Ein Formular mit dem alten Text ließ sich nicht aus dem Ordner der Ausdrucke entfernen. Schließen Sie das Programm, in dem es geöffnet ist, und löschen Sie es dort.',
    refusedHeading: 'Das alte Formular gilt nicht mehr',
  },
  withdraw: 'Widerrufen',
  withdrawNamed: 'Einwilligung widerrufen: {{recipient}}, {{purpose}}',
  withdrawHeading: 'Einwilligung widerrufen',
  withdrawnOn: 'Widerrufen am',
  withdrawConfirm: 'Einwilligung widerrufen',
  withdrawn: 'Der Widerruf ist gespeichert.',
  stops: 'Das endet',
  stays: 'Das bleibt',
  effect: {
    'export-stops': 'Die monatliche Übergabe an {{recipient}} enthält diesen Fall nicht mehr.',
    'export-narrows': 'In der monatlichen Übergabe an {{recipient}} fehlen ab jetzt: {{categories}}.',
    'export-unchanged':
      'An der monatlichen Übergabe an {{recipient}} ändert sich nichts: Sie beruht nicht auf dieser Einwilligung.',
    'export-none': 'Dieser Fall wird zurzeit ohnehin nicht an {{recipient}} übergeben.',
    'sharing-stops':
      'Diese Angaben dürfen zum Zweck „{{purpose}}“ nicht mehr an {{recipient}} gehen: {{categories}}.',
    'sharing-unchanged':
      'Zum Zweck „{{purpose}}“ ändert sich für {{recipient}} nichts: Eine andere Einwilligung dieser Person oder die Rechtsgrundlage der Akte erlaubt die Weitergabe weiter.',
    'sharing-none':
      'Zum Zweck „{{purpose}}“ darf davon auch ohne den Widerruf nichts an {{recipient}} gehen.',
    'information-stops':
      'Auf diese Einwilligung dürfen Sie keine Auskünfte von {{recipient}} mehr stützen: {{categories}}.',
    'confidentiality-stops': '{{recipient}} ist wieder an die Schweigepflicht gebunden: {{categories}}.',
    'check-stops':
      'Auf diese Einwilligung dürfen Sie keinen Kontakt zur Nachhaltigkeitsprüfung mehr stützen.',
    'others-cover':
      'Eine andere Einwilligung dieser Person erlaubt dasselbe weiter. Soll auch sie enden, widerrufen Sie sie ebenfalls.',
    'not-in-force': 'Diese Einwilligung gilt auch ohne den Widerruf nicht mehr. Es endet nichts weiter.',
    'keeping-ends':
      'Die Einwilligung in die Führung der Akte entfällt. Klären Sie mit dem Datenschutz, ob eine andere Rechtsgrundlage besteht.',
    'already-shared-stays':
      'Was vor dem Widerruf auf Grundlage dieser Einwilligung weitergegeben wurde, bleibt rechtmäßig (Art. 7 Abs. 3 DSGVO).',
    'entry-stays': 'Der Eintrag bleibt mit dem Tag des Widerrufs als Nachweis stehen.',
    'other-consents-stay': 'Andere Einwilligungen dieser Person für „{{kind}}“ gelten weiter.',
  },
  standing: {
    heading: {
      'case-conference': 'Was andere Stellen in der Fallkonferenz erfahren dürfen',
      'case-handover': 'Was eine andere Stelle bei der Übergabe des Falls erfahren darf',
      'sustainability-check': 'Kontakt zur Nachhaltigkeitsprüfung',
    },
    lackingHeading: {
      'case-conference': 'In der Fallkonferenz dürfen andere Stellen nichts aus der Akte erfahren',
      'case-handover': 'Der Fall darf an keine andere Stelle übergeben werden',
      'sustainability-check': 'Für den Kontakt zur Nachhaltigkeitsprüfung fehlt die Einwilligung',
    },
    lacking: {
      'legal-basis-missing': 'In dieser Akte ist keine Rechtsgrundlage eingetragen.',
      'consent-missing': 'Es gibt zu diesem Zweck keine Einwilligung der Klient:in.',
      'consent-refused': 'Die Klient:in hat abgelehnt.',
      'consent-not-begun': 'Die Einwilligung zu diesem Zweck gilt an diesem Tag noch nicht.',
      'consent-expired': 'Die Einwilligung zu diesem Zweck ist an diesem Tag abgelaufen.',
      'consent-withdrawn': 'Die Einwilligung zu diesem Zweck ist widerrufen.',
    },
    to: {
      einwilligungen: 'Zu den Einwilligungen',
      zugang: 'Zum Zugang',
      vermittlungen: 'Zu den Vermittlungen',
    },
    handOver:
      'Tragen Sie die Übergabe vor dem Abschluss als Vermittlung mit dem Zweck „Übergabe des Falls“ ein: Dort entstehen das Schreiben und die Frist für die Antwort.',
    ordinary:
      'Die Rechtsgrundlage der Akte erlaubt, was für die Aufgabe nötig ist. Besondere Kategorien (Art. 9 DSGVO) brauchen eine Einwilligung.',
    permitted: 'Erlaubt: {{recipient}} – {{categories}}',
    refused: 'Abgelehnt: {{recipient}} – {{categories}}',
    withdrawnSince:
      'Nach diesem Tag wurde eine Einwilligung widerrufen. Gewählte Stellen, die unter ihr etwas erfahren haben, stehen nach dem Speichern bei den Mitteilungen über Widerrufe.',
    body: {
      'legal-basis-missing': '{{name}}: Es fehlt die Rechtsgrundlage.',
      'recipient-unknown':
        '{{name}}: Im Verzeichnis steht nicht, als wen Einwilligungen diese Stelle nennen.',
      'protected-address': '{{name}}: Die Anschrift verlässt das Haus nicht.',
      'consent-names-other':
        '{{name}}: Keine Einwilligung. Die für diese Art von Stelle nennt eine andere beim Namen.',
      'consent-missing': '{{name}}: Keine Einwilligung.',
      'consent-refused': '{{name}}: Keine Einwilligung. Die Klient:in hat abgelehnt.',
      'consent-not-begun': '{{name}}: Die Einwilligung gilt an diesem Tag noch nicht.',
      'consent-expired': '{{name}}: Die Einwilligung ist an diesem Tag abgelaufen.',
      'consent-withdrawn': '{{name}}: Die Einwilligung ist widerrufen.',
    },
  },
  notices: {
    toTell: 'Wer schon etwas erhalten hat',
    nobody: 'Nach dieser Akte hat auf Grundlage dieser Einwilligung noch niemand etwas erhalten.',
    toTellText:
      'Diese Stellen müssen vom Widerruf erfahren (Art. 19 DSGVO). Sie stehen danach hier in der Akte und in „Mein Tag“, bis Sie eintragen, wann und wie Sie sie benachrichtigt haben.',
    heading: 'Mitteilungen über Widerrufe',
    text: 'Diese Stellen haben auf Grundlage einer widerrufenen Einwilligung etwas erhalten oder wurden in ihr genannt. Sie müssen vom Widerruf erfahren (Art. 19 DSGVO).',
    recipient: 'Stelle',
    received: 'Hat erhalten',
    unknown: 'in der Einwilligung genannt',
    kindAlone:
      'Die Einwilligung nennt nur die Art der Stelle. Sehen Sie im Verlauf nach, wer noch etwas erfahren hat.',
    withdrawnOn: 'Widerrufen am',
    open: 'noch nicht benachrichtigt',
    letter: 'Mitteilung ansehen',
    letterNamed: 'Mitteilung ansehen: {{name}}',
    letterHeading: 'Mitteilung über den Widerruf',
    letterText:
      'Die Mitteilung nennt nur, was die Stelle schon hat. Tragen Sie danach ein, wann und wie Sie benachrichtigt haben.',
    tell: 'Benachrichtigung eintragen',
    correct: 'Ändern',
    draft: 'Benachrichtigung: {{name}}',
    tellNamed: 'Benachrichtigung eintragen: {{name}}',
    correctNamed: 'Benachrichtigung ändern: {{name}}',
    tellHeading: 'Benachrichtigung eintragen',
    toldBy: 'Wie wurde die Stelle benachrichtigt?',
    by: {
      letter: 'Brief',
      email: 'E-Mail',
      phone: 'Telefon',
      'in-person': 'persönlich',
      'not-needed': 'nicht nötig oder nicht möglich',
    },
    toldOn: 'Wann?',
    note: 'Notiz',
    noteHint: 'Zum Beispiel mit wem Sie gesprochen haben. Wird niemand benachrichtigt, steht hier der Grund.',
    save: 'Benachrichtigung eintragen',
    saved: 'Die Benachrichtigung ist eingetragen.',
  },
} as const;
