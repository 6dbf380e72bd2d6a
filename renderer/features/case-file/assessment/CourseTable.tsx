import { ArrowDownRight, ArrowRight, ArrowUpRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import {
  assessmentsInOrder,
  courseOfFields,
  type FieldCourse,
} from '../../../../domain/case/assessment-course.ts';
import { fieldsOfAction } from '../../../../domain/vocabulary/fields-of-action.ts';
import { statusScale } from '../../../../domain/vocabulary/status-scale.ts';
import { useLanguage } from '../../../app/LanguageContext.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { Slashed } from '../../../ui/Slashed.tsx';
import { TableRegion } from '../../../ui/TableRegion.tsx';
import { useCase } from '../useCase.ts';
import { CourseLine } from './CourseLine.tsx';
import { useAssessmentName } from './useAssessmentName.ts';

/** Each Handlungsfeld over time: a line, the level at each assessment, and the way between in words. */
export function CourseTable() {
  const { t } = useTranslation('assessment');
  const { language } = useLanguage();
  const { view } = useCase();
  const nameOf = useAssessmentName();
  const assessments = assessmentsInOrder(view);
  const days = assessments.map(({ heldOn }) => heldOn);
  return (
    <TableRegion label={t('course.fields')}>
      <table className="kim-table kim-course-table">
        <caption>{t('course.fields')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('course.field')}</th>
            <th scope="col">{t('course.line')}</th>
            {assessments.map((assessment) => (
              <th scope="col" key={assessment.id}>
                {nameOf(assessment)}
              </th>
            ))}
            <th scope="col">{t('course.change')}</th>
          </tr>
        </thead>
        <tbody>
          {courseOfFields(assessments).map((row) => (
            <tr key={row.field}>
              <th scope="row">
                <Slashed term={fieldsOfAction.label(row.field, language)} />
              </th>
              <td>
                <CourseLine days={days} statuses={row.statuses} />
              </td>
              {row.statuses.map((status, index) => (
                <td key={assessments[index]?.id}>
                  {status === null ? (
                    <span className="kim-muted">{t('course.notRated')}</span>
                  ) : (
                    <span title={statusScale.label(String(status), language)}>{status}</span>
                  )}
                </td>
              ))}
              <td>
                <Change course={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

function Change({ course: { change } }: { readonly course: FieldCourse }) {
  const { t } = useTranslation('assessment');
  if (change === null) return <span className="kim-muted">{t('course.once')}</span>;
  if (change.from === change.to)
    return (
      <Badge tone="neutral" icon={ArrowRight}>
        {t('course.same', { status: change.to })}
      </Badge>
    );
  const better = change.to > change.from;
  return (
    <Badge tone={better ? 'success' : 'warning'} icon={better ? ArrowUpRight : ArrowDownRight}>
      {t('course.fromTo', change)}
    </Badge>
  );
}
