import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isEnded } from '../../../domain/case/phases.ts';
import { casePhases } from '../../../domain/vocabulary/case-phases.ts';
import { localToday } from '../../../domain/validation.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Stepper } from '../../ui/Stepper.tsx';
import { CaseCustody } from '../custody/CaseCustody.tsx';
import { PhaseBadge } from '../cases/PhaseBadge.tsx';
import { casePath, pageOfPhase } from './case-pages.ts';
import { CaseWarnings } from './CaseWarnings.tsx';
import { caseWarnings, nextDeadline } from './case-warnings.ts';
import { NextDeadline } from './NextDeadline.tsx';
import { phaseSteps } from './phase-steps.ts';
import { useCase } from './useCase.ts';
import { useClientName } from './useClientName.ts';
import { WayOn } from './WayOn.tsx';

/** The head of the file: who, where in the process, what is next, what to mind, and the way on. */
export function CaseHeader() {
  const { t } = useTranslation('caseFile');
  const { language } = useLanguage();
  const { history } = useRouter();
  const { view, caseId } = useCase();
  const { file, phaseHistory, deadlines } = view;
  const name = useClientName();
  const steps = phaseSteps(file.phase, phaseHistory);
  return (
    <section className="kim-case__head" aria-label={t('file', { reference: file.reference })}>
      <div className="kim-case__identity">
        <p className="kim-case__name">
          <bdi>{name}</bdi>
        </p>
        <p className="kim-case__reference">{file.reference}</p>
        {isEnded(file.phase) && <PhaseBadge phase={file.phase} />}
        <WayOn />
      </div>
      <Stepper
        label={t('phases')}
        steps={steps.map(({ phase, state }) => ({ label: casePhases.label(phase, language), state }))}
        onChoose={(index) => {
          const step = steps[index];
          if (step) history.push(casePath(caseId, pageOfPhase[step.phase]));
        }}
      />
      <div className="kim-case__facts">
        <NextDeadline deadline={nextDeadline(deadlines, localToday())} />
        <CaseCustody />
      </div>
      <CaseWarnings warnings={caseWarnings(view, localToday())} />
    </section>
  );
}
