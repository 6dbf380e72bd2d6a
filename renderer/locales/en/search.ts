import type { search as german } from '../de/search.ts';
import type { Translation } from '../translation.ts';

export const search: Translation<typeof german> = {
  label: 'Search everything',
  placeholder: 'Search (Ctrl+K)',
  create: {
    heading: 'What do you want to create?',
    text: 'A new case begins with the search for the person. A contact belongs to an existing case.',
    case: 'New case',
    contact: 'New contact',
  },
};
