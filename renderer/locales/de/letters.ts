/** Letters to the client, from templates. */
export const letters = {
  write: 'Brief schreiben',
  draft: 'Brief an Klient:in',
  heading: 'Brief an Klient:in schreiben',
  template: 'Vorlage',
  on: 'Tag',
  onUntil: 'Bis wann',
  time: 'Uhrzeit',
  timeHint: 'Zum Beispiel: 10:30 Uhr',
  place: 'Ort',
  subject: 'Betreff',
  body: 'Text des Briefs',
  bodyHint: 'Sie können den Text ändern, bevor Sie ihn drucken. Gruß und Ihr Name stehen am Ende von selbst.',
  changed: 'Sie haben den Text geändert: Er folgt den Feldern darüber nicht mehr.',
  refill: 'Text neu aus der Vorlage',
  toClient: 'Der Brief geht an {{name}}, mit der Anschrift aus der Akte.',
  toProtected:
    'Besonders geschützt: Auf dem Brief stehen weder Name noch Anschrift. Übergeben Sie ihn persönlich.',
  noAddress: 'In der Akte steht keine Anschrift. Der Brief trägt nur den Namen.',
  german:
    'Die Sätze der Vorlage können auf dem Brief auch in einer zweiten Sprache stehen. Was Sie ändern oder selbst schreiben, bleibt auf Deutsch.',
  look: 'Ansehen und drucken',
  keptWhenSaved: 'Mit „PDF speichern“ liegt der Brief unverändert in der Akte.',
  list: 'Briefe an Klient:in',
  column: { subject: 'Betreff', template: 'Vorlage', writtenOn: 'Datum', actions: 'Aktionen' },
  lookAgain: 'Ansehen',
  lookNamed: 'Brief „{{subject}}“ vom {{day}} ansehen',
} as const;
