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
import type { SchoolType } from '../../domain/vocabulary/school-types.ts';
import type { Story } from './story.ts';

const interpreter = 'Frau Schewtschenko, Laien-Sprachmittlerpool (Ukrainisch)';

/** Olena K., Ukraine, Lage: school for two children, a KiTa place that came late. 700 minutes, stable. */
export function olena(openedOn: string): Story {
  const day = calendar(openedOn);
  const child = (givenName: string, age: number, birthday: string, care: Parameters<typeof member>[2]) =>
    member(
      'child',
      person({
        givenName,
        familyName: 'Kowalenko',
        birthDate: born(age, openedOn, birthday),
        nationality: 'UA',
      }),
      care,
    );
  const title = { residenceTitle: 'aufenthg-24', residenceExpiresOn: '2027-03-04' } as const;
  const withoutSchool = {
    ...title,
    careState: 'seeks-school',
    careSituation: 'seit der Ankunft ohne Schule',
  } as const;
  const schoolEntry = (
    name: string,
    wish: SchoolType,
    school: string,
    placed: number,
  ): NonNullable<Story['schoolEntries']>[number] => ({
    child: name,
    measure: 'Seiteneinstiegsberatung',
    details: {
      registeredOn: day(14),
      inGermanySince: day(-20),
      wish,
      wishNote: '',
      advisedOn: day(17),
      note: '',
    },
    placement: {
      placedOn: day(placed),
      school,
      institutionId: null,
      schoolType: wish,
      firstDayOn: day(placed),
    },
    startedOn: day(placed),
  });
  return {
    key: 'olena',
    openedOn,
    client: person({
      givenName: 'Olena',
      familyName: 'Kowalenko',
      birthDate: born(38, openedOn, '10-29'),
      gender: 'female',
      nationality: 'UA',
      maritalStatus: 'VH',
      languages: 'Ukrainisch, Russisch, Deutsch (A2)',
      phone: '05232 000333',
      street: 'Friedrichstraße 7',
      postalCode: '32791',
      town: 'Lage',
    }),
    household: [
      child('Danylo', 15, '03-30', { ...withoutSchool, germanLevel: 'A1', germanProof: 'self-assessment' }),
      child('Sofija', 9, '08-21', withoutSchool),
      child('Mykola', 4, '06-06', { ...title, careState: 'seeks-daycare' }),
    ],
    intake: {
      municipality: '05766040',
      accessPath: 'ki',
      occasion: 'Drei Kinder ohne Schul- und KiTa-Platz, die Mutter möchte einen Sprachkurs besuchen.',
      criteria: ['several-bodies', 'children-affected'],
      informedOn: day(0),
      informedIn: 'uk',
      legalBasis: 'consent',
      dataSource: 'Jugendamt Lage',
    },
    admittedOn: day(1),
    assessment: assessment({
      heldOn: day(5),
      interpreter,
      residenceTitle: 'aufenthg-24',
      residenceExpiresOn: '2027-03-04',
      legalSystems: ['sgb-2', 'sgb-8'],
      germanLevel: 'A2',
      germanProof: 'self-assessment',
      schooling: 'ahr',
      vocationalTraining: 'degree',
      qualification: 'Ökonomin (Charkiw)',
      recognition: 'not-asked',
      resources: 'Gut organisiert, die Kinder helfen einander.',
      network: 'Kirchengemeinde, zwei Familien aus Charkiw.',
      fields: [
        field('school', 0, 'Zwei Kinder ohne Schulplatz.', 'Danylo sitzt den ganzen Tag im Zimmer.'),
        field('childcare', 1, 'Kein KiTa-Platz für Mykola.'),
        field('language', 2, 'A2, Kurs wegen fehlender Betreuung nicht möglich.'),
        field('livelihood', 3, 'Leistungen laufen.'),
        field('housing', 3, 'Wohnung mit drei Zimmern.'),
      ],
    }),
    consents: [
      {
        recipient: 'kreis-lippe',
        nameOfBody: '',
        purpose: 'monthly-report',
        categories: ['identity', 'school-childcare', 'language', 'plan', 'evaluation'],
        answer: 'given',
        givenOn: day(14),
        validUntil: null,
        language: 'uk',
        interpreter,
        form: 'written',
      },
      {
        recipient: 'jugendamt',
        nameOfBody: '',
        purpose: 'referral',
        categories: ['identity', 'household', 'school-childcare'],
        answer: 'given',
        givenOn: day(14),
        validUntil: day(200),
        language: 'uk',
        interpreter,
        form: 'written',
      },
    ],
    plan: {
      agreements: [agreement(day(14), { language: 'uk', interpreter })],
      goals: [
        {
          details: goal({
            fieldOfAction: 'school',
            title: 'Danylo und Sofija gehen zur Schule',
            indicator: 'Beide besuchen den Unterricht seit vier Wochen.',
            dueOn: day(60),
            clientWords: 'Sie sollen Freunde finden.',
            levels: levels(
              'kein Platz',
              'ein Kind hat einen Platz',
              'beide besuchen die Schule',
              'beide fühlen sich wohl',
              '',
            ),
          }),
          steps: [
            {
              title: 'Schulplätze finden',
              measures: [
                measure(
                  {
                    title: 'Seiteneinstiegsberatung',
                    kind: 'school-entry-advice',
                    responsible: 'caseworker',
                    institution: 'Kommunales Integrationszentrum',
                    dueOn: day(20),
                  },
                  { outcome: { state: 'done', doneOn: day(17) } },
                ),
                measure(
                  {
                    title: 'Zuweisung durch das Schulamt',
                    kind: 'application',
                    responsible: 'institution',
                    institution: 'Schulamt für den Kreis Lippe',
                    dueOn: day(40),
                    answerDueOn: day(35),
                  },
                  { outcome: { state: 'done', doneOn: day(31), answeredOn: day(24) } },
                ),
              ],
            },
          ],
          outcome: { state: 'in-progress' },
          attainment: attainment(1, 0, 0, 'Sofija ab dem 24., Danylo ab dem 31. Tag.'),
          durability: { durability: 'stable', comment: 'Beide besuchen die Schule regelmäßig.' },
        },
        {
          details: goal({
            fieldOfAction: 'childcare',
            title: 'Ein KiTa-Platz für Mykola',
            indicator: 'Mykola besucht die KiTa.',
            dueOn: day(90),
            priority: 2,
            levels: levels(
              'kein Platz',
              'Platz nach der Frist',
              'Platz zur Frist',
              'Platz vor der Frist',
              '',
            ),
          }),
          steps: [
            {
              title: 'Platz beim Jugendamt beantragen',
              measures: [
                measure(
                  {
                    title: 'Anmeldung beim Jugendamt Lage',
                    kind: 'childcare-place',
                    responsible: 'client',
                    institution: 'Jugendamt Lage',
                    dueOn: day(40),
                    answerDueOn: day(90),
                  },
                  { outcome: { state: 'done', doneOn: day(170), answeredOn: day(168) } },
                ),
                measure(
                  {
                    title: 'Rucksack KiTa',
                    kind: 'rucksack-kita',
                    responsible: 'client',
                    institution: 'Kommunales Integrationszentrum',
                    dueOn: day(120),
                  },
                  { outcome: { state: 'done', doneOn: day(180) } },
                ),
              ],
            },
          ],
          outcome: { state: 'in-progress' },
          attainment: attainment(-1, -1, -1, 'Der Platz kam erst nach 170 Tagen.'),
          durability: { durability: 'stable', comment: 'Mykola geht gern in die KiTa.' },
        },
        {
          details: goal({
            fieldOfAction: 'livelihood',
            title: 'Leistungen sind gesichert',
            indicator: 'Der Bescheid des Jobcenters liegt vor.',
            dueOn: day(80),
            priority: 3,
            levels: levels('', '', 'Bescheid liegt vor', '', ''),
          }),
          steps: [
            {
              title: 'Antrag beim Jobcenter',
              measures: [
                measure(
                  {
                    title: 'Weiterbewilligung beantragen',
                    kind: 'application',
                    responsible: 'client',
                    institution: 'Jobcenter Lippe',
                    dueOn: day(55),
                    answerDueOn: day(80),
                  },
                  { outcome: { state: 'done', doneOn: day(50), answeredOn: day(72) } },
                ),
                measure(
                  {
                    title: 'Integrationskurs für Eltern',
                    kind: 'ik-parents-women',
                    responsible: 'client',
                    institution: 'VHS Lippe-West',
                    dueOn: day(70),
                  },
                  {
                    outcome: {
                      state: 'not-possible',
                      notPossibleReason: 'no-childcare',
                      notPossibleNote: 'Ohne KiTa-Platz kann die Mutter keinen Kurs besuchen.',
                    },
                  },
                ),
              ],
            },
          ],
          outcome: { state: 'in-progress' },
          attainment: attainment(0, 0, 0),
          durability: { durability: 'stable', comment: '' },
        },
      ],
    },
    groups: [
      {
        group: {
          kind: 'rucksack-kita',
          place: 'Familienzentrum Pusteblume, Lage',
          institutionId: null,
          guide: 'Natalija Schewtschuk',
          guideContact: '05232 000777',
          languages: ['uk', 'ru'],
          schedule: 'mittwochs 9 bis 11 Uhr, nicht in den Ferien',
          places: 8,
          startsOn: day(150),
          endsOn: day(450),
          note: '',
        },
        who: ['Olena', 'Mykola'],
        measure: 'Rucksack KiTa',
        times: { registeredOn: day(120), joinedOn: day(170) },
      },
    ],
    schoolEntries: [
      schoolEntry('Sofija', 'primary', 'Grundschule am Sedanplatz', 24),
      schoolEntry('Danylo', 'sekundarschule', 'Sekundarschule Lage', 31),
    ],
    referrals: [
      {
        institution: institution({ name: 'Jugendamt Lage', recipient: 'jugendamt', town: 'Lage' }),
        measure: 'Anmeldung beim Jugendamt Lage',
        details: {
          purpose: 'referral',
          sentOn: day(36),
          categories: ['identity', 'household', 'school-childcare'],
          contactPerson: '',
          message: 'Wir bitten um einen KiTa-Platz für Mykola, möglichst am Vormittag.',
          answerDueOn: day(90),
        },
        answer: {
          state: 'accepted',
          answeredOn: day(168),
          revokedOn: null,
          reason: null,
          note: 'Ein Platz ist frei geworden.',
        },
      },
    ],
    contacts: [
      contact(
        day(0),
        'in-person',
        40,
        'Frau Kowalenko',
        'Anliegen aufgenommen, über den Datenschutz informiert.',
      ),
      contact(day(5), 'in-person', 90, 'Frau Kowalenko', 'Erstgespräch.', interpreter),
      contact(
        day(14),
        'in-person',
        75,
        'Frau Kowalenko',
        'Plan vereinbart, Einwilligungen erklärt.',
        interpreter,
      ),
      contact(
        day(17),
        'professional-talk',
        45,
        'Frau Kowalenko, Seiteneinstiegsberatung',
        'Schulformen erklärt.',
        interpreter,
      ),
      contact(day(20), 'professional-talk', 30, 'Schulamt', 'Zuweisung besprochen.'),
      contact(
        day(24),
        'accompaniment',
        60,
        'Frau Kowalenko, Sofija, Grundschule',
        'Anmeldung, erster Schultag.',
        interpreter,
      ),
      contact(day(31), 'phone', 20, 'Sekundarschule', 'Danylo kann beginnen.'),
      contact(
        day(36),
        'accompaniment',
        45,
        'Frau Kowalenko, Jugendamt Lage',
        'KiTa-Platz beantragt, Warteliste.',
        interpreter,
      ),
      contact(day(50), 'professional-talk', 40, 'Jobcenter Lippe', 'Weiterbewilligung.'),
      contact(day(80), 'phone', 25, 'Frau Kowalenko', 'Kein KiTa-Platz, Kursbeginn verpasst.'),
      contact(day(110), 'in-person', 35, 'Frau Kowalenko', 'Zwischenstand.'),
      contact(day(140), 'phone', 20, 'Jugendamt Lage', 'Platz ab übernächstem Monat in Aussicht.'),
      contact(
        day(170),
        'accompaniment',
        50,
        'Frau Kowalenko, Mykola, KiTa',
        'Eingewöhnung beginnt, Rucksack KiTa.',
        interpreter,
      ),
      contact(day(190), 'in-person', 85, 'Frau Kowalenko', 'Abschlussgespräch.'),
      contact(day(280), 'in-person', 40, 'Frau Kowalenko', 'Nachhaltigkeitsprüfung.'),
    ],
    closing: {
      begunOn: day(182),
      closedOn: day(190),
      details: {
        heldOn: day(190),
        language: 'uk',
        interpreter,
        reason: 'goals-reached',
        clientView: 'Die Kinder sind angekommen. Auf die KiTa haben wir zu lange gewartet.',
        clientViewMissing: '',
        caseworkerView:
          'Schule gelang schnell, weil Seiteneinstiegsberatung und Schulamt eng zusammenarbeiten.',
        wouldHaveHelped: 'Kinderbetreuung während des Sprachkurses.',
      },
    },
    check: {
      heldOn: day(280),
      language: 'uk',
      interpreter,
      endedOn: day(280),
      result: 'stable',
      clientWords: 'Danylo spielt jetzt Handball.',
      followUpNeeded: false,
      followUpOn: null,
      followUpNote: '',
      systemHeld: 'yes',
      systemNote: 'Der kurze Weg zum Schulamt besteht weiter.',
      systemImprovement: 'Betreuung an Kursorten bleibt offen.',
    },
  };
}
