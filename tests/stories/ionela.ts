import {
  agreement,
  assessment,
  attainment,
  born,
  calendar,
  contact,
  field,
  goal,
  institution,
  levels,
  measure,
  member,
  person,
} from './parts.ts';
import type { Story } from './story.ts';

const interpreter = 'Frau Munteanu, Laien-Sprachmittlerpool (Rumänisch)';

/** Ionela & Marius P., Rumänien, Horn-Bad Meinberg: moved away. 340 minutes, one goal of three, not reachable. */
export function ionela(openedOn: string): Story {
  const day = calendar(openedOn);
  return {
    key: 'ionela',
    openedOn,
    client: person({
      givenName: 'Ionela',
      familyName: 'Popescu',
      birthDate: born(29, openedOn, '04-18'),
      gender: 'female',
      nationality: 'RO',
      maritalStatus: 'VH',
      languages: 'Rumänisch',
      street: 'Gartenweg 21',
      postalCode: '32805',
      town: 'Horn-Bad Meinberg',
    }),
    household: [
      member(
        'partner',
        person({
          givenName: 'Marius',
          familyName: 'Popescu',
          birthDate: born(33, openedOn, '01-09'),
          gender: 'male',
          nationality: 'RO',
          maritalStatus: 'VH',
        }),
      ),
      member(
        'child',
        person({
          givenName: 'Andrei',
          familyName: 'Popescu',
          birthDate: born(7, openedOn, '02-14'),
          gender: 'male',
          nationality: 'RO',
        }),
        { careState: 'seeks-school', careSituation: 'noch nicht in einer Schule angemeldet' },
      ),
    ],
    intake: {
      municipality: '05766032',
      accessPath: 'school-childcare',
      occasion:
        'Die Familie wohnt in einer Werkswohnung. Krankenversicherung, Schulplatz und Arbeitsvertrag sind ungeklärt.',
      criteria: ['several-problems', 'children-affected'],
      informedOn: day(0),
      informedIn: 'ro',
      legalBasis: 'consent',
      dataSource: '',
    },
    admittedOn: day(5),
    assessment: assessment({
      heldOn: day(12),
      interpreter,
      residenceTitle: 'freizueg-eu',
      legalSystems: ['freizuegg'],
      germanLevel: 'A1',
      germanProof: 'outside-assessment',
      schooling: 'abroad-unverified',
      vocationalTraining: 'semi-skilled',
      recognition: 'not-asked',
      resources: 'Beide arbeiten, große Selbstständigkeit.',
      network: 'Landsleute im Betrieb.',
      fields: [
        field('health', 1, 'Krankenversicherung ungeklärt.'),
        field('school', 1, 'Andrei ist nicht angemeldet.'),
        field(
          'work',
          2,
          'Lohnabzüge für die Wohnung unklar.',
          'Wenn wir gehen, sind wir auch die Wohnung los.',
        ),
        field('housing', 1, 'Wohnung an den Arbeitsvertrag gebunden.'),
      ],
    }),
    consents: [
      {
        recipient: 'kreis-lippe',
        nameOfBody: '',
        purpose: 'monthly-report',
        categories: ['identity', 'school-childcare', 'plan', 'evaluation'],
        answer: 'given',
        givenOn: day(28),
        validUntil: null,
        language: 'ro',
        interpreter,
        form: 'written',
      },
      {
        recipient: 'other-municipality',
        nameOfBody: 'KIM Bielefeld',
        purpose: 'case-handover',
        categories: ['identity', 'school-childcare'],
        answer: 'given',
        givenOn: day(80),
        validUntil: day(260),
        language: 'ro',
        interpreter,
        form: 'written',
      },
      {
        recipient: 'other-municipality',
        nameOfBody: '',
        purpose: 'case-handover',
        categories: ['education-work'],
        answer: 'refused',
        givenOn: day(80),
        validUntil: null,
        language: 'ro',
        interpreter,
        form: 'oral',
      },
    ],
    plan: {
      agreements: [agreement(day(28), { language: 'ro', interpreter })],
      goals: [
        {
          details: goal({
            fieldOfAction: 'livelihood',
            title: 'Alle sind krankenversichert',
            indicator: 'Die Mitgliedsbescheinigung der Kasse liegt vor.',
            dueOn: day(75),
            levels: levels('', 'nur ein Elternteil', 'alle versichert', '', ''),
          }),
          steps: [
            {
              title: 'Anmeldung bei der Kasse',
              measures: [
                measure(
                  {
                    title: 'Familienversicherung anmelden',
                    kind: 'accompaniment',
                    responsible: 'caseworker',
                    institution: 'AOK NordWest',
                    dueOn: day(40),
                    answerDueOn: day(60),
                  },
                  { outcome: { state: 'done', doneOn: day(35), answeredOn: day(58) } },
                ),
              ],
            },
          ],
          outcome: { state: 'reached' },
          attainment: attainment(0, 0, 0, 'Beim letzten Gespräch gemeinsam bewertet.'),
        },
        {
          details: goal({
            fieldOfAction: 'school',
            title: 'Andrei geht zur Schule',
            indicator: 'Andrei besucht den Unterricht.',
            dueOn: day(90),
            priority: 2,
            levels: levels('', 'angemeldet', 'besucht den Unterricht', '', ''),
          }),
          steps: [
            {
              title: 'Schulplatz finden',
              measures: [
                measure(
                  {
                    title: 'Seiteneinstiegsberatung',
                    kind: 'school-entry-advice',
                    responsible: 'client',
                    institution: 'Kommunales Integrationszentrum',
                    dueOn: day(60),
                  },
                  {
                    outcome: {
                      state: 'dropped',
                      notPossibleReason: 'no-longer-needed',
                      notPossibleNote: 'Die Kinder gehen in Bielefeld zur Schule.',
                    },
                  },
                ),
              ],
            },
          ],
          outcome: { state: 'not-reached' },
          attainment: attainment(null, -1, null, 'Umzug vor der Anmeldung; Übergabe an Bielefeld.'),
        },
        {
          details: goal({
            fieldOfAction: 'work',
            title: 'Der Arbeitsvertrag ist geprüft',
            indicator: 'Die Lohnabzüge sind geklärt.',
            dueOn: day(95),
            priority: 3,
            levels: levels('', '', 'Abzüge geklärt', '', ''),
          }),
          steps: [
            {
              title: 'Beratung zum Vertrag',
              measures: [
                measure(
                  {
                    title: 'Vertrag prüfen lassen',
                    kind: 'mbe',
                    responsible: 'client',
                    institution: 'Arbeitnehmerberatung',
                    dueOn: day(70),
                  },
                  {
                    outcome: {
                      state: 'not-possible',
                      notPossibleReason: 'not-wanted',
                      notPossibleNote: 'Sorge, mit der Arbeit die Wohnung zu verlieren.',
                    },
                  },
                ),
              ],
            },
          ],
          outcome: { state: 'not-reached' },
          attainment: attainment(null, -2, null),
        },
      ],
    },
    referrals: [
      {
        institution: institution({
          name: 'KIM Bielefeld',
          recipient: 'other-municipality',
          town: 'Bielefeld',
        }),
        measure: null,
        details: {
          purpose: 'case-handover',
          sentOn: day(82),
          categories: ['identity', 'school-childcare'],
          contactPerson: '',
          message:
            'Die Familie zieht nach Bielefeld. Wir bitten Sie, sie bei der Suche nach einem Schulplatz für Andrei weiter zu begleiten.',
          answerDueOn: day(95),
        },
        answer: {
          state: 'done',
          answeredOn: day(96),
          revokedOn: null,
          reason: null,
          note: 'Der Fall wird dort weitergeführt. Andrei ist an einer Grundschule angemeldet.',
        },
      },
    ],
    contacts: [
      contact(
        day(0),
        'in-person',
        40,
        'Frau und Herr Popescu',
        'Anliegen aufgenommen, über den Datenschutz informiert.',
        interpreter,
      ),
      contact(day(12), 'in-person', 90, 'Frau und Herr Popescu', 'Erstgespräch.', interpreter),
      contact(day(28), 'in-person', 60, 'Frau Popescu', 'Plan vereinbart.', interpreter),
      contact(
        day(35),
        'accompaniment',
        60,
        'Frau Popescu, Krankenkasse',
        'Familienversicherung angemeldet.',
        interpreter,
      ),
      contact(day(50), 'phone', 25, 'Grundschule', 'Schulplatz angefragt.'),
      contact(
        day(80),
        'phone',
        35,
        'Frau Popescu',
        'Umzug nach Bielefeld. Die Übergabe dorthin besprochen.',
        interpreter,
      ),
      contact(
        day(96),
        'professional-talk',
        20,
        'KIM Bielefeld',
        'Fragen zum Schulplatz; die Übergabe ist angenommen.',
      ),
      contact(day(188), 'phone', 10, '', 'Nachhaltigkeitsprüfung: Nummer nicht mehr vergeben.'),
    ],
    gaps: [
      {
        kind: 'housing-market',
        fieldOfAction: 'housing',
        institution: '',
        words: 'Die Wohnung ist an den Arbeitsvertrag gebunden.',
        noticedOn: day(12),
      },
      {
        kind: 'cooperation',
        fieldOfAction: 'school',
        institution: '',
        words: 'Für die Übergabe eines Falls zwischen zwei Kreisen gibt es keinen verabredeten Weg.',
        noticedOn: day(96),
      },
    ],
    closing: {
      begunOn: day(90),
      closedOn: day(96),
      details: {
        heldOn: null,
        language: null,
        interpreter: '',
        reason: 'moved-away',
        clientView: '',
        clientViewMissing: 'Die Familie war beim Abschluss schon umgezogen.',
        caseworkerView: 'Die Bindung der Wohnung an die Arbeit hat jede Klärung des Vertrags verhindert.',
        wouldHaveHelped: 'Ein verabredeter Weg der Übergabe zwischen den Kreisen.',
      },
    },
    check: {
      heldOn: day(188),
      language: null,
      interpreter: '',
      endedOn: day(188),
      result: 'not-reachable',
      clientWords: '',
      followUpNeeded: false,
      followUpOn: null,
      followUpNote: '',
      systemHeld: 'no',
      systemNote: 'Die Übergabe gelang nur, weil man sich kannte.',
      systemImprovement: 'Standard für Übergaben zwischen Kreisen vorschlagen.',
    },
  };
}
