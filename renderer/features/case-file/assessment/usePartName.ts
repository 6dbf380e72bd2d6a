import { useTranslation } from 'react-i18next';
import { fieldsOfAction } from '../../../../domain/vocabulary/fields-of-action.ts';
import { useLanguage } from '../../../app/LanguageContext.ts';
import type { AssessmentPart } from './assessment-parts.ts';

/** What a part of the assessment is called. */
export function usePartName() {
  const { t } = useTranslation('assessment');
  const { language } = useLanguage();
  return (part: AssessmentPart): string =>
    part === 'basics' || part === 'strengths' || part === 'summary'
      ? t(`part.${part}`)
      : fieldsOfAction.label(part, language);
}
