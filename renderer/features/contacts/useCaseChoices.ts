import { useState } from 'react';
import { useOperation } from '../../app/api.ts';
import { useDebounced } from '../cases/useDebounced.ts';
import { caseChoice, type CaseChoice } from './quick-contact.ts';

/** From this many letters on it is looked for what was typed; before, the cases with the next deadlines are offered. */
const lettersNeeded = 2;
const mostOffered = 20;

/** Own and lent cases that fit what is typed. */
export function useCaseChoices(): {
  readonly choices: readonly CaseChoice[];
  readonly search: (text: string) => void;
} {
  const [typed, setTyped] = useState('');
  const text = useDebounced(typed, 150).trim();
  const query = useOperation(
    'case.list',
    {
      filter: {
        scope: 'mine',
        phase: null,
        field: null,
        deadline: null,
        text: text.length < lettersNeeded ? '' : text,
        withEnded: false,
      },
      sort: { by: 'nextDeadline', descending: false },
      offset: 0,
      limit: mostOffered,
    },
    { keepPrevious: true },
  );
  const rows = query.data?.rows ?? [];
  return {
    choices: rows.map(({ id, clientName, reference }) => caseChoice(id, clientName, reference)),
    search: setTyped,
  };
}
