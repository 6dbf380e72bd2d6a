import { useTranslation } from 'react-i18next';
import type { GoalAttainment } from '../../../domain/case/closing.ts';
import type { Goal } from '../../../domain/case/plan.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Card } from '../../ui/Card.tsx';
import { DefinitionTable } from '../../ui/DefinitionTable.tsx';
import { Difference } from './Difference.tsx';
import { GoalFacts } from './GoalFacts.tsx';
import { levelInWords, signed } from './goal-levels.ts';

interface Props {
  readonly goal: Goal;
  readonly line: GoalAttainment | undefined;
}

/** One goal as both sides evaluated it, to read. */
export function GoalResult({ goal, line }: Props) {
  const { t } = useTranslation('closing');
  const { language } = useLanguage();
  const words = (value: GoalAttainment['agreedValue'] | undefined) =>
    value === null || value === undefined
      ? null
      : `${signed(value)}: ${levelInWords(goal.levels, value, language)}`;
  return (
    <Card heading={goal.title} level={3}>
      <GoalFacts goal={goal} />
      <DefinitionTable
        label={goal.title}
        definitions={[
          { term: t('goals.clientValue'), value: words(line?.clientValue) },
          { term: t('goals.caseworkerValue'), value: words(line?.caseworkerValue) },
          {
            term: t('goals.difference'),
            value: line && (
              <Difference clientValue={line.clientValue} caseworkerValue={line.caseworkerValue} />
            ),
          },
          { term: t('goals.agreedValue'), value: words(line?.agreedValue) },
          { term: t('goals.comment'), value: line?.comment },
        ]}
      />
    </Card>
  );
}
