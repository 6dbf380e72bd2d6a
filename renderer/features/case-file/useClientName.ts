import { useTranslation } from 'react-i18next';
import { useCase } from './useCase.ts';

/** Whose file is open: „Hoxha, Drita“. */
export function useClientName(): string {
  const { t } = useTranslation('caseFile');
  const { file, household } = useCase().view;
  const client = household.find(({ person }) => person.id === file.clientId)?.person;
  return client ? `${client.familyName}, ${client.givenName}` : t('unknownPerson');
}
