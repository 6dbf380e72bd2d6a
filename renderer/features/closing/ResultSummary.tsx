import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { GoalAttainment } from '../../../domain/case/closing.ts';
import { summariseAttainment } from '../../../domain/case/goal-attainment.ts';
import type { Goal } from '../../../domain/case/plan.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { localeOf } from '../../locales/i18n.ts';
import { Section } from '../../ui/Section.tsx';
import { signedNumber } from '../../ui/signed-number.ts';
import type { ClosingFormHandle } from './ClosingForm.tsx';

interface Props {
  readonly goals: readonly Pick<Goal, 'id' | 'state'>[];
  readonly attainments: readonly Pick<GoalAttainment, 'goalId' | 'agreedValue'>[];
}

/** Follows what is chosen in the form. */
export function ResultOfForm({
  form,
  goals,
}: {
  readonly form: ClosingFormHandle;
  readonly goals: readonly Goal[];
}) {
  const attainments = useWatch({ control: form.hook.control, name: 'goals' });
  return <ResultSummary goals={goals} attainments={attainments} />;
}

/** „2 von 3 Zielen erreicht“, and what the number leaves out. */
export function ResultSummary({ goals, attainments }: Props) {
  const { t } = useTranslation('closing');
  const { language } = useLanguage();
  const sum = summariseAttainment(goals, attainments);
  const decimal = new Intl.NumberFormat(localeOf[language], { maximumFractionDigits: 1 });
  const unrated = sum.counted - sum.rated;
  return (
    <Section heading={t('summary.heading')}>
      <div className="kim-result">
        <p className="kim-result__headline" role="status">
          {sum.counted === 0
            ? t('summary.noGoals')
            : t('summary.reached', { reached: sum.reached, count: sum.counted })}
        </p>
        <ul>
          {sum.partlyReached > 0 && <li>{t('summary.partly', { count: sum.partlyReached })}</li>}
          {unrated > 0 && <li>{t('summary.unrated', { count: unrated })}</li>}
          {sum.suspended > 0 && <li>{t('summary.suspended', { count: sum.suspended })}</li>}
        </ul>
        {sum.mean !== null && sum.tScore !== null && (
          <p className="kim-muted kim-small">
            {t('summary.mean', {
              mean: signedNumber(sum.mean, localeOf[language]),
              score: decimal.format(sum.tScore),
            })}
          </p>
        )}
      </div>
    </Section>
  );
}
