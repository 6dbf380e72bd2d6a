import { useTranslation } from 'react-i18next';
import type { DeadlineView } from '../../../domain/contract/case.operations.ts';

/** What is due in words: the kind of deadline, and the goal's or task's own title. */
export function useDueWords() {
  const { t } = useTranslation('caseFile');
  return ({ kind, subject }: Pick<DeadlineView, 'kind' | 'subject'>): string =>
    subject === null ? t(`deadline.${kind}`) : `${t(`deadline.${kind}`)}: ${subject}`;
}
