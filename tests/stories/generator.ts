import { addDays } from '../../domain/date.ts';
import { endOfWeek } from '../../domain/case/deadlines.ts';
import { names, topics, towns, type Topic } from './generator-material.ts';
import { agreement, assessment, born, contact, field, goal, measure, person } from './parts.ts';
import { randomFrom, type Random } from './random.ts';
import type { Story } from './story.ts';

/** How far a generated case has come, and on which day something falls due in it (relative to today). */
interface Situation {
  readonly stage: 'inquiry' | 'assessment' | 'planning' | 'implementation' | 'closing' | 'sustainability';
  readonly openedDaysAgo: number;
  readonly due?: 'overdue' | 'today' | 'this-week';
  readonly withoutLegalBasis?: boolean;
  readonly protected?: boolean;
}

const situations: readonly Situation[] = [
  { stage: 'inquiry', openedDaysAgo: 3, withoutLegalBasis: true },
  { stage: 'inquiry', openedDaysAgo: 17, withoutLegalBasis: true },
  { stage: 'assessment', openedDaysAgo: 14 },
  { stage: 'planning', openedDaysAgo: 33 },
  { stage: 'implementation', openedDaysAgo: 70, due: 'overdue' },
  { stage: 'implementation', openedDaysAgo: 95, due: 'today' },
  { stage: 'implementation', openedDaysAgo: 130, due: 'this-week' },
  { stage: 'implementation', openedDaysAgo: 210, due: 'overdue', protected: true },
  { stage: 'implementation', openedDaysAgo: 60 },
  { stage: 'closing', openedDaysAgo: 250, due: 'this-week' },
  { stage: 'sustainability', openedDaysAgo: 300 },
];

/** Open cases around the five stories, so that lists and "Mein Tag" have life; the same for the same day and seed. */
export function openCases(today: string, seed = 1): Story[] {
  const random = randomFrom(seed);
  return situations.map((situation, index) => openCase(situation, index, today, random));
}

function openCase(situation: Situation, index: number, today: string, random: Random): Story {
  const openedOn = addDays(today, -situation.openedDaysAgo);
  const day = (days: number) => addDays(openedOn, days);
  const name = names[index % names.length] ?? names[0];
  const town = random.pick(towns);
  const topic = topics[index % topics.length] ?? topics[0];
  const reached = (stage: Situation['stage']) => stages.indexOf(situation.stage) >= stages.indexOf(stage);
  const interpreter = random.chance(0.6) ? `Laien-Sprachmittlerpool (${name.language})` : '';
  return {
    key: `open-${index + 1}`,
    openedOn,
    client: person({
      givenName: name.given,
      familyName: name.family,
      birthDate: born(random.between(19, 58), openedOn, `0${random.between(1, 9)}-1${random.between(0, 9)}`),
      gender: name.gender,
      nationality: name.nationality,
      maritalStatus: random.pick(['LD', 'VH', 'GS']),
      languages: name.language,
      street: `Musterweg ${random.between(1, 60)}`,
      postalCode: town.postalCode,
      town: town.name,
      specialProtection: situation.protected === true,
    }),
    household: [],
    intake: {
      municipality: town.municipality,
      accessPath: random.pick(['self', 'jobcenter', 'ki', 'advice-service', 'volunteers']),
      occasion: topic.occasion,
      criteria: ['several-bodies'],
      informedOn: situation.withoutLegalBasis ? null : openedOn,
      informedIn: situation.withoutLegalBasis ? null : 'de',
      legalBasis: situation.withoutLegalBasis ? null : 'public-task',
      dataSource: '',
    },
    consents: [],
    ...(situation.withoutLegalBasis ? {} : { admittedOn: day(1) }),
    ...(reached('planning')
      ? {
          assessment: assessment({
            heldOn: day(9),
            interpreter,
            residenceTitle: name.title,
            residenceExpiresOn: name.title === 'freizueg-eu' ? null : addDays(today, random.between(20, 500)),
            germanLevel: random.pick(['A1', 'A2', 'B1']),
            germanProof: 'self-assessment',
            fields: [
              field(topic.field, random.between(0, 2), topic.occasion),
              field('participation', random.between(1, 4), ''),
            ],
          }),
          plan: planOf(topic, situation, today, day),
        }
      : {}),
    contacts: contactsOf(situation, today, day, random, interpreter),
    ...(reached('closing') ? { closing: closingOf(situation, today) } : {}),
  };
}

const stages = ['inquiry', 'assessment', 'planning', 'implementation', 'closing', 'sustainability'] as const;

function planOf(topic: Topic, situation: Situation, today: string, day: (days: number) => string) {
  const dueOn = dueDay(situation, today);
  const settled = situation.stage === 'sustainability';
  return {
    agreements: situation.stage === 'planning' ? [] : [agreement(day(20))],
    goals: [
      {
        details: goal({
          fieldOfAction: topic.field,
          title: topic.goal,
          indicator: topic.indicator,
          dueOn: addDays(today, 90),
          state: situation.stage === 'planning' ? 'open' : 'in-progress',
        }),
        steps: [
          {
            title: topic.step,
            measures: [
              measure({
                title: topic.measure,
                kind: topic.kind,
                responsible: 'institution',
                institution: topic.institution,
                dueOn: addDays(today, 60),
                answerDueOn: dueOn,
                state: settled ? 'done' : 'running',
                answeredOn: settled ? day(40) : null,
                doneOn: settled ? day(120) : null,
              }),
              measure({
                title: 'Unterlagen zusammenstellen',
                responsible: 'client',
                state: 'done',
                doneOn: day(10),
              }),
            ],
          },
        ],
        attainment: { clientValue: 0, caseworkerValue: 0, agreedValue: 0, comment: '' } as const,
      },
    ],
  };
}

function dueDay({ due, openedDaysAgo }: Situation, today: string): string {
  if (due === 'today') return today;
  if (due === 'overdue') return addDays(today, -4 - (openedDaysAgo % 7));
  // Near the end of a week the rest of it is today.
  if (due === 'this-week') return endOfWeek(today);
  return addDays(today, 40);
}

function contactsOf(
  { stage, openedDaysAgo }: Situation,
  today: string,
  day: (days: number) => string,
  random: Random,
  interpreter: string,
) {
  const first = contact(day(0), 'phone', 20, 'Klient:in', 'Anliegen aufgenommen.');
  if (stage === 'inquiry' || stage === 'assessment') return [first];
  const months = Math.floor((openedDaysAgo - 9) / 30);
  return [
    first,
    contact(day(9), 'in-person', 90, 'Klient:in', 'Erstgespräch.', interpreter),
    ...Array.from({ length: months }, (_, month) =>
      contact(
        addDays(day(9), 28 * (month + 1)),
        random.pick(['in-person', 'phone', 'video', 'mail']),
        random.between(2, 12) * 5,
        'Klient:in',
        random.pick(['Monatsgespräch.', 'Zwischenstand.', 'Antrag besprochen.', 'Termin verschoben.']),
      ),
    ).filter(({ contactOn }) => contactOn <= today),
  ];
}

function closingOf({ stage }: Situation, today: string) {
  const closedOn = addDays(today, -75);
  const closed = stage === 'sustainability';
  return {
    begunOn: addDays(today, closed ? -82 : -6),
    ...(closed ? { closedOn } : {}),
    details: {
      heldOn: closed ? closedOn : null,
      language: null,
      interpreter: '',
      reason: closed ? ('goals-reached' as const) : null,
      clientView: closed ? 'Es geht mir besser.' : '',
      clientViewMissing: '',
      caseworkerView: closed ? 'Das Ziel ist erreicht.' : '',
      wouldHaveHelped: '',
    },
  };
}
