import { useTranslation } from 'react-i18next';
import type { EvaluatedGoal } from '../../../domain/case/closing.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { useFormat } from '../../ui/useFormat.ts';
import { useCase } from '../case-file/useCase.ts';
import { levelInWords } from './goal-levels.ts';
import { signedNumber } from '../../ui/signed-number.ts';

/** What was agreed of this goal when the case was closed the last time; nothing where it was not. */
export function EarlierValue({ goal }: { readonly goal: EvaluatedGoal }) {
  const { t } = useTranslation('closing');
  const { language } = useLanguage();
  const { view } = useCase();
  const format = useFormat();
  const last = view.earlierClosings.find(({ closing }) => closing !== null);
  const value = last?.closing?.goals.find(({ goalId }) => goalId === goal.id)?.agreedValue ?? null;
  if (last === undefined || value === null) return null;
  const words = `${signedNumber(value)}, ${levelInWords(goal.levels, value, language)}`;
  return <p className="kim-muted">{t('earlier.value', { day: format.day(last.closedOn), value: words })}</p>;
}
