import { useTranslation } from 'react-i18next';
import type { AdmissionObstacleCode } from '../../../domain/case/obstacle.ts';
import { ownProblems, type ListProblem, type OwnProblem } from '../../../domain/lists/list-row.ts';
import { validationCodes } from '../../../domain/validation.ts';

/** What to do about a cell: what the forms or the admission say, where lists have no words of their own. */
export function useProblemWords(): (
  problem: Pick<ListProblem, 'code'> & { readonly line: number | null },
) => string {
  const { t } = useTranslation(['lists', 'validation', 'obstacles']);
  return ({ code, line }) => {
    const own = ownProblems.find((one) => one === code);
    if (own !== undefined) return t(`lists:problem.${own}`, { line });
    const ofForms = validationCodes.find((one) => one === code);
    if (ofForms !== undefined) return t(`validation:${ofForms}`);
    return t(`obstacles:${code as Exclude<AdmissionObstacleCode, OwnProblem>}`);
  };
}
