import { useTranslation } from 'react-i18next';
import type { Goal } from '../../../domain/case/plan.ts';
import { DefinitionTable } from '../../ui/DefinitionTable.tsx';
import { bestFirst } from './attainment-levels.ts';

/** What each level of attainment means, folded away until somebody asks; absent where nothing was described. */
export function GoalLevels({ levels }: Pick<Goal, 'levels'>) {
  const { t } = useTranslation('plan');
  const described = bestFirst.filter((level) => levels[level] !== '');
  if (described.length === 0) return null;
  return (
    <details className="kim-goal__levels">
      <summary>{t('goal.shown')}</summary>
      <DefinitionTable
        label={t('goal.levels')}
        definitions={described.map((level) => ({
          term: t(`level.${level}`),
          value: <bdi>{levels[level]}</bdi>,
        }))}
      />
    </details>
  );
}
