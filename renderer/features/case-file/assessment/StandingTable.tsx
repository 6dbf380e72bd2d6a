import { useTranslation } from 'react-i18next';
import { assessmentsInOrder } from '../../../../domain/case/assessment-course.ts';
import { sameValue } from '../../../../domain/history/record-changes.ts';
import { assessmentFields } from '../../../../domain/history/talk-fields.ts';
import { valueInWords } from '../../../../domain/history/value-words.ts';
import { useLanguage } from '../../../app/LanguageContext.ts';
import { TableRegion } from '../../../ui/TableRegion.tsx';
import { useWordContext } from '../../history/useWordContext.ts';
import { useCase } from '../useCase.ts';
import { useAssessmentName } from './useAssessmentName.ts';

const shown = [
  'residenceTitle',
  'residenceExpiresOn',
  'legalSystems',
  'germanLevel',
  'germanProof',
  'schooling',
  'vocationalTraining',
  'recognition',
] as const;

/** Residence, language, schooling and recognition at each assessment; what changed is said to have changed. */
export function StandingTable() {
  const { t } = useTranslation('assessment');
  const { language } = useLanguage();
  const { view } = useCase();
  const context = useWordContext();
  const nameOf = useAssessmentName();
  const assessments = assessmentsInOrder(view);
  return (
    <TableRegion label={t('course.standing')}>
      <table className="kim-table">
        <caption>{t('course.standing')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('course.what')}</th>
            {assessments.map((assessment) => (
              <th scope="col" key={assessment.id}>
                {nameOf(assessment)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((name) => (
            <tr key={name}>
              <th scope="row">{assessmentFields[name].label[language]}</th>
              {assessments.map((assessment, index) => {
                const before = assessments[index - 1];
                const words = valueInWords(assessmentFields[name], assessment[name], context);
                return (
                  <td key={assessment.id}>
                    {words === '' ? <span className="kim-muted">{t('course.notRated')}</span> : words}
                    {before && !sameValue(before[name], assessment[name]) && (
                      <span className="kim-muted kim-small"> {t('course.changed')}</span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
