import type { PlanTemplate } from './template.ts';

export const learningAndWork: readonly PlanTemplate[] = [
  {
    code: 'german-b1',
    field: 'language',
    title: 'Deutschniveau B1 ist erreicht',
    indicator: 'Das Zertifikat B1 (DTZ oder vergleichbar) liegt vor.',
    expected: 'B1 bestanden',
    months: 12,
    steps: [
      [
        'Kursplatz finden',
        [
          ['Einstufungstest ablegen', 'client'],
          ['Berechtigung oder Verpflichtung zum Integrationskurs klären', 'caseworker', 'application'],
          ['Integrationskurs beginnen', 'client', 'ik-general'],
        ],
      ],
      ['Prüfung ablegen', [['Zur Prüfung anmelden und üben', 'client']]],
    ],
  },
  {
    code: 'child-at-school',
    field: 'school',
    title: 'Das Kind besucht eine passende Schule',
    indicator: 'Der erste Schultag hat stattgefunden.',
    expected: 'Schulplatz angetreten',
    months: 3,
    steps: [
      [
        'Schulplatz finden',
        [
          ['Seiteneinstiegsberatung', 'institution', 'school-entry-advice'],
          ['Anmeldung an der Schule', 'client', 'application'],
        ],
      ],
      ['Gut ankommen', [['Gespräch mit der Klassenleitung nach sechs Wochen', 'caseworker']]],
    ],
  },
  {
    code: 'childcare-place',
    field: 'childcare',
    title: 'Das Kind hat einen KiTa-Platz',
    indicator: 'Der Betreuungsvertrag ist unterschrieben.',
    expected: 'Platz zugesagt, Eingewöhnung geplant',
    months: 6,
    steps: [
      [
        'Platz suchen',
        [
          ['Anmeldung über das Elternportal', 'client', 'childcare-place'],
          ['Bedarf beim Jugendamt anzeigen', 'caseworker', 'application'],
        ],
      ],
      ['Bis dahin', [['Griffbereit oder Eltern-Kind-Gruppe besuchen', 'client', 'griffbereit']]],
    ],
  },
  {
    code: 'training-begun',
    field: 'training',
    title: 'Eine Ausbildung ist begonnen',
    indicator: 'Der Ausbildungsvertrag ist unterschrieben und eingetragen.',
    expected: 'Vertrag für den nächsten Beginn',
    months: 12,
    steps: [
      ['Beruf wählen', [['Berufsberatung der Agentur für Arbeit', 'client']]],
      [
        'Betrieb finden',
        [
          ['Lebenslauf und Bewerbungen schreiben', 'client'],
          ['Praktikum oder Einstiegsqualifizierung', 'institution', 'mag'],
        ],
      ],
    ],
  },
  {
    code: 'qualification-recognised',
    field: 'recognition',
    title: 'Der ausländische Abschluss ist anerkannt',
    indicator: 'Der Bescheid der zuständigen Stelle liegt vor.',
    expected: 'Bescheid über volle oder teilweise Anerkennung',
    months: 9,
    steps: [
      ['Beraten lassen', [['Anerkennungsberatung', 'institution', 'iq']]],
      [
        'Antrag stellen',
        [
          ['Zeugnisse übersetzen und beglaubigen lassen', 'client'],
          ['Antrag bei der zuständigen Stelle', 'client', 'recognition-procedure'],
        ],
      ],
      [
        'Unterschiede ausgleichen',
        [['Anpassungslehrgang oder Prüfung klären', 'caseworker', 'adaptation-course']],
      ],
    ],
  },
  {
    code: 'job-found',
    field: 'work',
    title: 'Eine Arbeit, die zum Leben passt',
    indicator: 'Der Arbeitsvertrag ist unterschrieben.',
    expected: 'Arbeit nach den vereinbarten Wünschen begonnen',
    months: 9,
    steps: [
      ['Stärken und Wünsche klären', [['Gespräch über Erfahrung, Zeiten und Kinderbetreuung', 'caseworker']]],
      [
        'Bewerben',
        [
          ['Bewerbungsunterlagen erstellen', 'client', 'avgs'],
          ['Beim Jobcenter oder der Agentur für Arbeit melden', 'client', 'application'],
        ],
      ],
    ],
  },
];
