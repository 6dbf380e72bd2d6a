/** The calendar of deadlines, and its file for the office's calendar. */
export const calendar = {
  title: 'Kalender der Fristen',
  lead: 'Fristen Ihrer Fälle und der Fälle, die Ihnen geliehen sind.',
  previous: 'Voriger Monat',
  next: 'Nächster Monat',
  today: 'Heute',
  shown: 'Ansicht',
  asMonth: 'Monat',
  asList: 'Liste',
  caption: 'Fristen im {{month}}',
  none: 'In diesem Monat ist nichts fällig',
  noneText: 'Blättern Sie weiter oder kehren Sie zum heutigen Tag zurück.',
  more_one: 'eine weitere',
  more_other: '{{count}} weitere',
  export: 'Als Kalenderdatei speichern',
  exportText:
    'Die Datei enthält die Fristen der nächsten zwölf Monate für Ihren Bürokalender: nur Tag und Aktenzeichen, keine Namen und nichts aus den Akten. Sie ist nicht verschlüsselt.',
  exportSubmit: 'Kalenderdatei speichern',
  exported_one: 'Ein Termin ist gespeichert',
  exported_other: '{{count}} Termine sind gespeichert',
  exportedPlace: 'Die Datei liegt unter {{path}}. Öffnen Sie sie mit Ihrem Kalenderprogramm.',
} as const;
