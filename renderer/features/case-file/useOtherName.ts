import { useTranslation } from 'react-i18next';
import { memberIn } from '../../../domain/case/household.ts';
import { nameOf } from '../../../domain/case/person.ts';
import { useCase } from './useCase.ts';

/** The name of somebody who is not the client; null for the client, whom everything is about unless it says otherwise. */
export function useOtherName(): (personId: string) => string | null {
  const { t } = useTranslation('caseFile');
  const { view } = useCase();
  return (personId) => {
    if (personId === view.file.clientId) return null;
    const member = memberIn(view, personId);
    // After a merge was undone, what was entered meanwhile stays with the other entry.
    return member === undefined ? t('strangerToCase') : nameOf(member.person);
  };
}
