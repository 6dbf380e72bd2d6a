import { useTranslation } from 'react-i18next';
import type { Goal } from '../../../domain/case/plan.ts';
import { isSettled, restsUntil } from '../../../domain/case/plan-rules.ts';
import { DefinitionTable } from '../../ui/DefinitionTable.tsx';
import { DueDay } from './DueDay.tsx';

/** What was said about a goal. Every line in its own direction: a client's words may be Arabic. */
export function GoalWords({ goal }: { readonly goal: Goal }) {
  const { t } = useTranslation('plan');
  const reviewOn = restsUntil(goal);
  const entered = (text: string) => text !== '' && <span className="kim-entered">{text}</span>;
  return (
    <DefinitionTable
      label={goal.title}
      definitions={[
        { term: t('goal.clientWords'), value: entered(goal.clientWords) },
        { term: t('goal.indicator'), value: entered(goal.indicator) },
        {
          term: t('goal.dueOn'),
          value: goal.dueOn && <DueDay day={goal.dueOn} settled={isSettled(goal)} />,
        },
        ...(reviewOn === null
          ? []
          : [{ term: t('goal.reviewOn'), value: <DueDay day={reviewOn} settled={false} /> }]),
      ]}
    />
  );
}
