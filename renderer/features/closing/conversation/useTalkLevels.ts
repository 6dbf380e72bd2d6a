import type { EvaluatedGoal } from '../../../../domain/case/closing.ts';
import { useLanguage } from '../../../app/LanguageContext.ts';
import { useAsk, useBeside } from '../../conversation/SecondLanguageContext.ts';
import { goalLevels, levelNameOf } from '../goal-levels.ts';

/** The levels as they were agreed; beside them what each means in general, since agreed words are not translated. */
export function useTalkLevels(goal: EvaluatedGoal) {
  const { language } = useLanguage();
  const beside = useBeside();
  const { label: skipLabel, second: skipSecond } = useAsk()('noAnswer');
  return {
    levels: goalLevels(goal.levels, language).map((level) => ({
      ...level,
      second: beside(({ labels }) => labels.attainmentLevels[levelNameOf[level.value]]),
    })),
    skippable: true,
    skipLabel,
    skipSecond,
  };
}
