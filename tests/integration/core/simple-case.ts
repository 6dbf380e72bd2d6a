import { addDays } from '../../../domain/date.ts';
import type { CaseView } from '../../../domain/contract/case.operations.ts';
import type { Caller } from '../../stories/enter-story.ts';
import {
  agreement,
  assessment,
  attainment,
  contact,
  field,
  goal,
  measure,
  person,
} from '../../stories/parts.ts';
import type { Story } from '../../stories/story.ts';
import { today } from './office.ts';

const day = (days: number) => addDays(today, days);

/** An open case with one of everything, as a base for tests that are about one thing. */
export function simpleCase(fields: Partial<Story> = {}): Story {
  return {
    key: 'simple',
    openedOn: day(-80),
    client: person({ givenName: 'Rabia', familyName: 'Celik', birthDate: '1990-05-06', nationality: 'TR' }),
    household: [],
    intake: {
      municipality: '05766020',
      accessPath: 'self',
      occasion: 'Sucht Arbeit.',
      criteria: [],
      informedOn: day(-80),
      informedIn: 'tr',
      legalBasis: 'public-task',
      dataSource: '',
    },
    admittedOn: day(-79),
    assessment: assessment({ heldOn: day(-70), fields: [field('work', 2, '')] }),
    consents: [
      {
        recipient: 'jobcenter-lippe',
        nameOfBody: '',
        purpose: 'referral',
        categories: ['identity'],
        answer: 'given',
        givenOn: day(-70),
        validUntil: null,
        language: 'tr',
        interpreter: '',
        form: 'written',
      },
    ],
    plan: {
      agreements: [agreement(day(-60))],
      goals: [
        {
          details: goal({
            fieldOfAction: 'work',
            title: 'Arbeit finden',
            indicator: 'Vertrag.',
            dueOn: day(30),
          }),
          steps: [
            {
              title: 'Suchen',
              measures: [measure({ title: 'Bewerben', responsible: 'client', dueOn: day(9) })],
            },
          ],
          attainment: attainment(0, 0, 0),
        },
      ],
    },
    contacts: [contact(day(-70), 'in-person', 60, 'Frau Celik', 'Erstgespräch.')],
    ...fields,
  };
}

export const open = (call: Caller, caseId: string): Promise<CaseView> => call('case.open', { caseId });
