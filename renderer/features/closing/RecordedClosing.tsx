import { useTranslation } from 'react-i18next';
import type { Closing, EvaluatedGoal } from '../../../domain/case/closing.ts';
import { closureReasons } from '../../../domain/vocabulary/closure-reasons.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Card } from '../../ui/Card.tsx';
import { DefinitionTable } from '../../ui/DefinitionTable.tsx';
import { FormRow } from '../../ui/FormRow.tsx';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { closingValues } from './closing-values.ts';
import { GoalResult } from './GoalResult.tsx';
import { ResultSummary } from './ResultSummary.tsx';
import { useHeldIn } from './useHeldIn.tsx';

interface Props {
  readonly closing: Closing;
  readonly goals: readonly EvaluatedGoal[];
}

/** An evaluation as both sides gave it, to read. */
export function RecordedClosing({ closing, goals }: Props) {
  const { t } = useTranslation('closing');
  const { language } = useLanguage();
  const format = useFormat();
  const heldIn = useHeldIn();
  const lines = closingValues(closing, goals).goals;
  const missing = closing.clientViewMissing
    ? t('closed.missingClientView', { reason: closing.clientViewMissing })
    : t('goals.skip');
  return (
    <>
      <ResultSummary goals={goals} attainments={lines} />
      <DefinitionTable
        label={t('closed.record')}
        definitions={[
          { term: t('talk.heldOn'), value: closing.heldOn && format.day(closing.heldOn) },
          ...heldIn(closing),
          { term: t('talk.reason'), value: closing.reason && closureReasons.label(closing.reason, language) },
        ]}
      />
      <Section heading={t('goals.heading')}>
        {goals.length === 0 && <p>{t('goals.none')}</p>}
        {goals.map((goal) => (
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
