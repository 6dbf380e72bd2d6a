import type { search as german } from '../de/search.ts';
import type { Translation } from '../translation.ts';

export const search: Translation<typeof german> = {
  label: 'Search everything',
  placeholder: 'Search (Ctrl+K)',
  similar: 'similar spelling',
  place: {
    person: 'Name',
    contact: 'Contact',
    intake: 'Intake',
    'former-reference': 'former reference',
    assessment: 'First interview',
    goal: 'Goal',
    step: 'Step',
    measure: 'Measure',
    referral: 'Referral',
    interpreting: 'Interpreting',
    conference: 'Case conference',
    document: 'Document',
    gap: 'Gap signal',
    programme: 'Programme',
    closing: 'Closing',
    check: 'Check',
  },
  create: {
    heading: 'What do you want to create?',
    text: 'A new case begins with the search for the person. A contact belongs to an existing case.',
    case: 'New case',
    contact: 'New contact',
    gap: 'New need',
    gapHere: 'A need is added to the open file: {{name}}.',
    gapElsewhere: 'A need belongs to a case. Open its file first.',
  },
};
