import { useTranslation } from 'react-i18next';
import type { EvaluatedGoal } from '../../../../domain/case/closing.ts';
import { Second } from '../../../ui/Second.tsx';
import { useBeside } from '../../conversation/SecondLanguageContext.ts';
import { EarlierValue } from '../EarlierValue.tsx';

/** What was agreed of a goal, in the client's own words first. */
export function TalkedGoal({ goal }: { readonly goal: EvaluatedGoal }) {
  const { t } = useTranslation('closing');
  const beside = useBeside();
  return (
    <div className="kim-talk__sides">
      {goal.clientWords && (
        <p>
          <span className="kim-muted">
            {t('goals.clientWords')} <Second words={beside(({ labels }) => labels.clientWords)} />
          </span>
          <q>
            <bdi>{goal.clientWords}</bdi>
          </q>
        </p>
      )}
      <p>
        <span className="kim-muted">
          {t('goals.indicator')} <Second words={beside(({ labels }) => labels.indicator)} />
        </span>
        <bdi>{goal.indicator || t('goals.noIndicator')}</bdi>
      </p>
      <EarlierValue goal={goal} />
    </div>
  );
}
