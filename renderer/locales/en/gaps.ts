import type { gaps as german } from '../de/gaps.ts';
import type { Translation } from '../translation.ts';

export const gaps: Translation<typeof german> = {
  lead: 'What was lacking in this case. Many such signals show what has to change.',
  table: 'Gap signals',
  signal: 'gap signal',
  empty: 'No gap signal yet',
  emptyText: 'Record what was lacking or did not work: an offer, a place, a rule. One sentence is enough.',
  add: 'Record a need',
  addHeading: 'Record a need',
  correct: 'Change',
  correctNamed: 'Change gap signal: {{kind}} of {{date}}',
  correctHeading: 'Change gap signal',
  save: 'Save need',
  saved: 'The gap signal is saved.',
  kind: 'What is lacking?',
  words: 'In your own words',
  wordsHint: 'What did not work, and what would have helped? Please without names.',
  fieldOfAction: 'Field of action',
  institution: 'Institution',
  noticedOn: 'Noticed on',
  originHeader: 'From',
  action: 'Action',
  origin: {
    manual: 'recorded by hand',
    measure: 'from a measure',
    referral: 'from a referral',
    interpreter: 'from interpreting',
  },
  offer: {
    wanted: 'Keep as a gap signal',
    hint: 'Reason, institution and your words are taken over and then stand under “Needs”.',
  },
};
