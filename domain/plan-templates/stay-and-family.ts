import type { PlanTemplate } from './template.ts';

export const stayAndFamily: readonly PlanTemplate[] = [
  {
    code: 'residence-extended',
    field: 'residence-law',
    title: 'Der Aufenthaltstitel ist verlängert',
    indicator: 'Der neue Titel oder die Fiktionsbescheinigung liegt vor.',
    expected: 'Titel rechtzeitig verlängert',
    months: 3,
    steps: [
      [
        'Unterlagen zusammenstellen',
        [
          ['Pass, Meldebescheinigung und Einkommensnachweise sammeln', 'client'],
          ['Gemeinsam prüfen, was fehlt', 'caseworker'],
        ],
      ],
      ['Verlängerung beantragen', [['Termin bei der Ausländerbehörde und Antrag', 'client', 'application']]],
    ],
  },
  {
    code: 'identity-clarified',
    field: 'residence-law',
    title: 'Die Identität ist geklärt',
    indicator: 'Die Ausländerbehörde hat die Klärung der Identität bestätigt.',
    expected: 'Pass oder Passersatz vorgelegt',
    months: 6,
    steps: [
      [
        'Zumutbare Schritte festhalten',
        [['Mit der Ausländerbehörde klären, was gefordert ist', 'caseworker']],
      ],
      [
        'Papiere beschaffen',
        [
          ['Termin bei der Auslandsvertretung', 'client'],
          ['Beratung zum Verfahren', 'institution', 'asylum-advice'],
        ],
      ],
    ],
  },
  {
    code: 'family-joins',
    field: 'family',
    title: 'Die Familie lebt zusammen in Deutschland',
    indicator: 'Die Angehörigen sind eingereist und angemeldet.',
    expected: 'Visum erteilt, Einreise geplant',
    months: 12,
    steps: [
      [
        'Voraussetzungen klären',
        [['Beratung zum Familiennachzug, Fristen und Nachweise', 'institution', 'mbe']],
      ],
      [
        'Nachzug beantragen',
        [
          ['Termin bei der Auslandsvertretung buchen', 'client', 'application'],
          ['Urkunden beschaffen und übersetzen lassen', 'client'],
        ],
      ],
      ['Ankommen vorbereiten', [['Wohnraum, Schule und KiTa vor der Einreise klären', 'caseworker']]],
    ],
  },
  {
    code: 'naturalised',
    field: 'naturalisation',
    title: 'Der Antrag auf Einbürgerung ist gestellt',
    indicator: 'Die Eingangsbestätigung der Einbürgerungsbehörde liegt vor.',
    expected: 'Vollständiger Antrag abgegeben',
    months: 9,
    steps: [
      ['Voraussetzungen prüfen', [['Beratung bei der Einbürgerungsbehörde', 'client', 'application']]],
      [
        'Nachweise erbringen',
        [
          ['Einbürgerungstest ablegen', 'client'],
          ['Sprachnachweis B1 und Einkommensnachweise sammeln', 'client'],
        ],
      ],
    ],
  },
  {
    code: 'safe-from-violence',
    field: 'protection',
    title: 'Die Person ist vor Gewalt oder Benachteiligung geschützt',
    indicator: 'Ein Schutzplan ist besprochen, die nächsten Schritte sind bekannt.',
    expected: 'Sicherer Ort und feste Ansprechperson',
    months: 1,
    steps: [
      [
        'Sicherheit klären',
        [['Gefährdung besprechen, Schutz und sichere Erreichbarkeit vereinbaren', 'caseworker']],
      ],
      [
        'Unterstützung anbinden',
        [
          ['Fachberatungsstelle oder Frauenhaus einbeziehen', 'institution'],
          ['Begleitung zum ersten Termin', 'caseworker', 'accompaniment'],
        ],
      ],
    ],
  },
];
