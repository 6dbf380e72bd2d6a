import { isClient } from '../../../../domain/case/household.ts';
import { printableName, withoutProtected } from '../../../../domain/case/printable.ts';
import { casePath } from '../case-pages.ts';
import { useCase } from '../useCase.ts';

export const newLetter = 'brief';
/** Under which the typing of a letter is kept. */
export const letterDraftKey = (caseId: string, letter: string) =>
  `${casePath(caseId, 'dokumente')}#${letter}`;

/** What a template knows of the case. */
export function useLetterFacts() {
  const { file, household, formerMembers } = useCase().view;
  const client = household.find(isClient)?.person;
  const name = client ? printableName(client) : '';
  return {
    // A name that somebody protected bears too would not be printed whole: then better none.
    clientName: withoutProtected(name, [...household, ...formerMembers]) === name ? name : '',
    since: file.admittedOn ?? file.openedOn,
  };
}
