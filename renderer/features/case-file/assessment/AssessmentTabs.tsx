import { useTranslation } from 'react-i18next';
import type { Assessment, Reassessment } from '../../../../domain/case/assessment.ts';
import { assessmentsInOrder } from '../../../../domain/case/assessment-course.ts';
import { isClosed, isEnded } from '../../../../domain/case/phases.ts';
import { useMayUse } from '../../../app/session.ts';
import { Tabs } from '../../../ui/Tabs.tsx';
import { useCase } from '../useCase.ts';
import { AssessmentForm } from './AssessmentForm.tsx';
import { assessmentValues } from './assessment-form.ts';
import { CourseTable } from './CourseTable.tsx';
import { ReadAloudView } from './ReadAloudView.tsx';
import { ReassessmentForm } from './ReassessmentForm.tsx';
import { StandingTable } from './StandingTable.tsx';
import { useAssessmentName } from './useAssessmentName.ts';

/** In place of an assessment: all of them side by side. */
export const comparison = 'vergleich';

interface Props {
  readonly selected: string;
  readonly onSelect: (id: string) => void;
}

/** How things went since the Erstgespräch, and each assessment by itself. */
export function AssessmentTabs({ selected, onSelect }: Props) {
  const { t } = useTranslation('assessment');
  const { view } = useCase();
  const nameOf = useAssessmentName();
  return (
    <Tabs
      label={t('course.tabs')}
      selected={selected}
      onSelect={onSelect}
      pages={[
        {
          id: comparison,
          label: t('course.comparison'),
          content: (
            <div className="kim-stack">
              <CourseTable />
              <StandingTable />
            </div>
          ),
        },
        ...assessmentsInOrder(view).map((assessment) => ({
          id: assessment.id,
          label: nameOf(assessment),
          content: <OneAssessment assessment={assessment} />,
        })),
      ]}
    />
  );
}

function OneAssessment({ assessment }: { readonly assessment: Assessment | Reassessment }) {
  const { phase } = useCase().view.file;
  const mayWrite = useMayUse('case.write');
  const kept = 'kind' in assessment && assessment.kind === 'check' ? !isEnded(phase) : !isClosed(phase);
  if (!mayWrite || !kept) return <ReadAloudView values={assessmentValues(assessment)} />;
  return 'kind' in assessment ? <ReassessmentForm again={assessment} /> : <AssessmentForm />;
}
