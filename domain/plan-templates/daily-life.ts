import type { PlanTemplate } from './template.ts';

export const dailyLife: readonly PlanTemplate[] = [
  {
    code: 'own-flat',
    field: 'housing',
    title: 'Eine eigene Wohnung ist bezogen',
    indicator: 'Der Mietvertrag ist unterschrieben, die Familie ist umgemeldet.',
    expected: 'Wohnung in passender Größe',
    months: 9,
    steps: [
      [
        'Suche vorbereiten',
        [
          ['Erlaubnis zum Auszug und Höhe der Miete klären', 'caseworker', 'application'],
          ['Wohnberechtigungsschein beantragen', 'client', 'application'],
        ],
      ],
      ['Wohnung finden', [['Wohnberatung und Suche mit Ehrenamtlichen', 'client', 'housing-advice']]],
    ],
  },
  {
    code: 'health-care',
    field: 'health',
    title: 'Die gesundheitliche Behandlung ist gesichert',
    indicator: 'Behandlung hat begonnen, weitere Termine sind vereinbart.',
    expected: 'Feste Ärztin oder fester Arzt',
    months: 3,
    steps: [
      ['Versicherung klären', [['Krankenversicherung und Gesundheitskarte prüfen', 'caseworker']]],
      [
        'Behandlung finden',
        [
          ['Termin in der Praxis vereinbaren, mit Sprachmittlung', 'client', 'interpreting'],
          ['Psychosoziales Zentrum anfragen', 'caseworker', 'psz'],
        ],
      ],
    ],
  },
  {
    code: 'livelihood-secured',
    field: 'livelihood',
    title: 'Der Lebensunterhalt ist gesichert',
    indicator: 'Der Bescheid liegt vor, die Leistung kommt regelmäßig.',
    expected: 'Alle zustehenden Leistungen bewilligt',
    months: 2,
    steps: [
      [
        'Leistungen beantragen',
        [
          ['Zuständige Stelle und Ansprüche klären', 'caseworker'],
          ['Antrag mit Unterlagen abgeben', 'client', 'application'],
        ],
      ],
      ['Schulden ordnen', [['Schuldnerberatung aufsuchen', 'client', 'debt-advice']]],
    ],
  },
  {
    code: 'part-of-community',
    field: 'participation',
    title: 'Es gibt regelmäßige Kontakte außerhalb der Familie',
    indicator: 'Ein Angebot wird seit zwei Monaten regelmäßig besucht.',
    expected: 'Einmal in der Woche ein fester Termin',
    months: 6,
    steps: [
      ['Passendes finden', [['Verein, Treff oder Elternprogramm aussuchen', 'client']]],
      ['Anfangen', [['Begleitung beim ersten Besuch', 'caseworker', 'volunteering']]],
    ],
  },
  {
    code: 'care-arranged',
    field: 'disability-care',
    title: 'Hilfen bei Behinderung oder Pflege sind eingerichtet',
    indicator: 'Bescheid über Pflegegrad, Eingliederungshilfe oder Ausweis liegt vor.',
    expected: 'Hilfe bewilligt und begonnen',
    months: 6,
    steps: [
      [
        'Bedarf feststellen',
        [
          ['Ärztliche Unterlagen sammeln', 'client'],
          ['Pflege- oder EUTB-Beratung', 'institution'],
        ],
      ],
      ['Antrag stellen', [['Antrag bei der zuständigen Stelle', 'client', 'application']]],
    ],
  },
  {
    code: 'mobile-and-online',
    field: 'mobility-digital',
    title: 'Wege und digitale Anträge gelingen selbstständig',
    indicator: 'Ein Termin und ein Online-Antrag wurden ohne Hilfe erledigt.',
    expected: 'Fahrkarte, E-Mail und Handy werden sicher genutzt',
    months: 4,
    steps: [
      ['Mobil sein', [['Fahrkarte und Wege zu Kurs und Behörden klären', 'client']]],
      ['Digital sicher werden', [['Digitalsprechstunde oder Kurs besuchen', 'client']]],
    ],
  },
];
