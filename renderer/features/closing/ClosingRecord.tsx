import { useTranslation } from 'react-i18next';
import type { Closing } from '../../../domain/case/closing.ts';
import { closureReasons } from '../../../domain/vocabulary/closure-reasons.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Card } from '../../ui/Card.tsx';
import { DefinitionTable } from '../../ui/DefinitionTable.tsx';
import { FormRow } from '../../ui/FormRow.tsx';
import { RouteLink } from '../../ui/RouteLink.tsx';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { casePath } from '../case-file/case-pages.ts';
import { useCase } from '../case-file/useCase.ts';
import { closingValues } from './closing-values.ts';
import { EffortTable } from './EffortTable.tsx';
import { GoalResult } from './GoalResult.tsx';
import { ResultSummary } from './ResultSummary.tsx';

/** The evaluation as it stands after the case was closed. */
export function ClosingRecord() {
  const { t } = useTranslation('closing');
  const { view, caseId } = useCase();
  const format = useFormat();
  const { closedOn, phase } = view.file;
  const day = closedOn === null ? '' : format.day(closedOn);
  return (
    <>
      <Alert tone="info" heading={phase === 'ended' ? t('closed.ended', { day }) : t('closed.info', { day })}>
        {phase === 'sustainability' && (
          <RouteLink to={casePath(caseId, 'nachhaltigkeit')}>{t('closed.toCheck')}</RouteLink>
        )}
      </Alert>
      {view.closing === null ? <p>{t('closed.nothing')}</p> : <RecordedClosing closing={view.closing} />}
      <EffortTable />
    </>
  );
}

function RecordedClosing({ closing }: { readonly closing: Closing }) {
  const { t } = useTranslation('closing');
  const { language } = useLanguage();
  const { view } = useCase();
  const format = useFormat();
  const lines = closingValues(closing, view.goals).goals;
  const missing = closing.clientViewMissing
    ? t('closed.missingClientView', { reason: closing.clientViewMissing })
    : t('goals.skip');
  return (
    <>
      <ResultSummary goals={view.goals} attainments={lines} />
      <DefinitionTable
        label={t('closed.record')}
        definitions={[
          { term: t('talk.heldOn'), value: closing.heldOn && format.day(closing.heldOn) },
          { term: t('talk.reason'), value: closing.reason && closureReasons.label(closing.reason, language) },
        ]}
      />
      <Section heading={t('goals.heading')}>
        {view.goals.length === 0 && <p>{t('goals.none')}</p>}
        {view.goals.map((goal) => (
          <GoalResult key={goal.id} goal={goal} line={lines.find(({ goalId }) => goalId === goal.id)} />
        ))}
      </Section>
      <Section heading={t('views.heading')}>
        <FormRow>
          <Card heading={t('views.client')} level={3}>
            {closing.clientView ? <bdi>{closing.clientView}</bdi> : <p className="kim-muted">{missing}</p>}
          </Card>
          <Card heading={t('views.caseworker')} level={3}>
            <p>{closing.caseworkerView}</p>
          </Card>
        </FormRow>
        {closing.wouldHaveHelped && (
          <Card heading={t('views.wouldHaveHelped')} level={3}>
            <p>{closing.wouldHaveHelped}</p>
          </Card>
        )}
      </Section>
    </>
  );
}
