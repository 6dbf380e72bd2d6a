/** Looking at a paper before it leaves. */
export const papers = {
  look: 'Ansehen und drucken',
  languages:
    'Das Blatt zeigt den deutschen Text und daneben die Bezeichnungen in der gewählten Sprache. Was eingetragen wurde, wird nicht übersetzt. Verbindlich ist der deutsche Text.',
  language: 'Zweite Sprache',
  germanOnly: 'nur Deutsch',
  inside:
    'Die Vorschau bleibt in der Akte. Erst „PDF speichern“ schreibt eine Datei; das Protokoll vermerkt es.',
  insideOnly:
    'Ansehen geht, speichern zurzeit nicht: Das Protokoll muss es vermerken, und die Akte kann gerade nur gelesen werden.',
  layingOut: 'Das Blatt wird gesetzt …',
  document: 'Vorschau des Blattes',
  save: 'PDF speichern',
  saved: 'Das PDF ist gespeichert',
  unprotected:
    'Drucken Sie es von dort. Die Datei ist nicht verschlüsselt: Löschen Sie sie, wenn sie gedruckt oder übergeben ist.',
} as const;
