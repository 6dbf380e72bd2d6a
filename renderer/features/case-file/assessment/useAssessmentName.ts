import { useTranslation } from 'react-i18next';
import type { Assessment, Reassessment } from '../../../../domain/case/assessment.ts';
import { useFormat } from '../../../ui/useFormat.ts';

/** „Erstgespräch 03.05.2026“, „Zwischenstand 22.11.2026“. */
export function useAssessmentName() {
  const { t } = useTranslation('assessment');
  const format = useFormat();
  return (assessment: Assessment | Reassessment): string => {
    const what = 'kind' in assessment ? t(`again.kinds.${assessment.kind}`) : t('again.kinds.first');
    return assessment.heldOn === null ? what : `${what} ${format.day(assessment.heldOn)}`;
  };
}
