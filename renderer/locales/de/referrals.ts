import type { DisclosureObstacleCode } from '../../../domain/consent/referral-disclosure.ts';
import type { LegalBasis } from '../../../domain/vocabulary/legal-bases.ts';
import type { ReferralState } from '../../../domain/vocabulary/referral-states.ts';

/** Referrals of a case to institutions, their letters and answers. */
export const referrals = {
  lead: 'Wohin Sie vermittelt haben, welche Angaben dorthin gegangen sind und was daraus wurde.',
  table: 'Vermittlungen',
  empty: 'Noch keine Vermittlung',
  emptyText:
    'Vermitteln Sie an eine Stelle des Verzeichnisses. Das Programm prüft dabei, ob die Angaben dorthin gehen dürfen, merkt sich die Antwortfrist und schreibt den Brief.',
  add: 'Vermitteln',
  addHeading: 'Neue Vermittlung',
  send: 'Prüfen und eintragen',
  saved: 'Die Vermittlung ist eingetragen. Das Schreiben können Sie jetzt ansehen und drucken.',
  to: 'An wen',
  sent: 'Weitergegeben',
  stateHeader: 'Stand',
  action: 'Aktion',
  answeredOn: 'Antwort am {{date}}',
  revokedOn: 'Zurückgenommen am {{date}}',
  revokedOnLabel: 'Zurückgenommen am',
  answerBy: 'Antwort bis {{date}}',
  answer: 'Antwort eintragen',
  answerNamed: 'Antwort eintragen: {{title}}',
  letter: 'Schreiben ansehen',
  letterNamed: 'Schreiben ansehen: {{title}}',
  noInstitutions: 'Im Verzeichnis steht noch keine Stelle',
  enterInstitution: 'Stelle eintragen. Ihre Eingaben hier bleiben als Entwurf erhalten.',
  person: 'Für wen?',
  personHint:
    'Um wen es im Schreiben geht. Weitergegeben werden die Angaben dieser Person, und nur ihre Einwilligung zählt.',
  about: 'für {{name}}',
  purpose: 'Wozu?',
  purposeHint:
    'Jeder Zweck braucht seine eigene Einwilligung. „Übergabe des Falls“ heißt: Die Stelle führt den Fall weiter.',
  measure: 'Maßnahme aus dem Plan',
  measureHint: 'Die Antwort der Stelle schließt sie ab.',
  noMeasure: 'zu keiner Maßnahme',
  institution: 'Stelle',
  institutionHint: 'Name der Stelle oder eines ihrer Angebote.',
  offer: 'Angebot',
  offerHint: 'Wenn es um ein bestimmtes Angebot geht.',
  noOffer: 'kein bestimmtes',
  categories: 'Welche Angaben gehen mit?',
  categoriesHint:
    'Nur was die Stelle braucht. Besondere Kategorien (Art. 9 DSGVO) nur mit ausdrücklicher Einwilligung.',
  special: 'besondere Kategorie',
  contactPerson: 'Zu Händen von',
  contactPersonHint: 'Zum Beispiel: Frau Köhler, Anmeldung.',
  message: 'Anliegen',
  messageHint: 'Worum bitten Sie die Stelle? Dieser Text steht so im Schreiben.',
  sentOn: 'Weitergegeben am',
  answerDueOn: 'Antwort erwartet bis',
  answerDueOnHint: 'An diesem Tag erinnert Sie „Mein Tag“.',
  mayGo: 'Diese Angaben dürfen an die Stelle gehen',
  mayNotGo: 'Diese Angaben dürfen noch nicht an die Stelle gehen',
  socialData:
    'Angaben in dieser Akte stammen auch von: {{source}}. Soweit Sie solche weitergeben, bleiben es Sozialdaten (§ 78 SGB X); das Schreiben weist darauf hin.',
  withdrawnSince:
    'Danach wurde die Einwilligung widerrufen. Die Stelle steht nach dem Eintragen bei den Mitteilungen über Widerrufe; ein Schreiben an sie lässt sich nicht mehr drucken.',
  basis: {
    consent: 'Grundlage: Einwilligung',
    'public-task': 'Grundlage: öffentliche Aufgabe',
    'legal-obligation': 'Grundlage: rechtliche Verpflichtung',
  } satisfies Record<LegalBasis, string>,
  obstacle: {
    'legal-basis-missing':
      'In dieser Akte ist keine Rechtsgrundlage eingetragen. Tragen Sie sie beim Zugang ein.',
    'recipient-unknown':
      'Im Verzeichnis steht nicht, als wen Einwilligungen diese Stelle nennen. Ergänzen Sie die Art der Stelle.',
    'protected-address':
      'Die Person steht unter besonderem Schutz: Ihre Anschrift verlässt das Haus nicht. Nehmen Sie die Angabe heraus.',
    'consent-names-other':
      '{{category}}: Die Einwilligung für „{{recipient}}“ zum Zweck „{{purpose}}“ nennt eine andere Stelle beim Namen. Holen Sie eine für diese Stelle ein.',
    'consent-missing':
      '{{category}}: Zum Zweck „{{purpose}}“ gibt es für „{{recipient}}“ keine Einwilligung dieser Person. Holen Sie sie ein und tragen Sie sie ein.',
    'consent-refused':
      '{{category}}: Zum Zweck „{{purpose}}“ hat die Person die Weitergabe an „{{recipient}}“ abgelehnt. Ohne eine spätere Einwilligung darf nichts weitergegeben werden.',
    'consent-not-begun':
      '{{category}}: Die Einwilligung für „{{recipient}}“ zum Zweck „{{purpose}}“ gilt erst später. Prüfen Sie das Datum.',
    'consent-expired':
      '{{category}}: Die Einwilligung für „{{recipient}}“ zum Zweck „{{purpose}}“ ist abgelaufen. Bitten Sie um eine neue.',
    'consent-withdrawn':
      '{{category}}: Die Einwilligung für „{{recipient}}“ zum Zweck „{{purpose}}“ ist widerrufen. Ohne eine neue darf nichts weitergegeben werden.',
  } satisfies Record<DisclosureObstacleCode, string>,
  answerHeading: 'Antwort der Stelle',
  outcome: 'Wie steht es?',
  answerOn: 'Antwort erhalten am',
  reason: 'Grund der Ablehnung',
  note: 'Bemerkung',
  noteHint: 'Was hat die Stelle gesagt? Bitte ohne Namen anderer Personen.',
  saveAnswer: 'Antwort speichern',
  answerSaved: 'Die Antwort ist gespeichert.',
  measureFollows: {
    'in-progress': 'Die Maßnahme im Plan läuft wieder; die frühere Antwort wird dort entfernt.',
    accepted: 'Die Maßnahme im Plan läuft weiter; der Tag der Antwort wird dort eingetragen.',
    rejected: 'Die Maßnahme im Plan wird mit diesem Grund als abgelehnt eingetragen.',
    done: 'Die Maßnahme im Plan wird als erledigt eingetragen.',
    revoked: 'Die Maßnahme im Plan läuft wieder; die frühere Antwort wird dort entfernt.',
  } satisfies Record<ReferralState, string>,
  letterHeading: 'Schreiben an die Stelle',
  letterText:
    'Das Schreiben enthält die ausgewählten Angaben, Ihr Anliegen und einen Abschnitt für die Antwort. Name und Anschrift besonders geschützter Personen stehen nie darin.',
} as const;
