import { useTranslation } from 'react-i18next';
import type { ListProblemCode } from '../../../domain/lists/list-row.ts';
import { validationCodes } from '../../../domain/validation.ts';

/** What to do about a cell: what the forms say, where they have a rule of the same name that fits a list. */
export function useProblemWords(): (code: ListProblemCode) => string {
  const { t } = useTranslation(['lists', 'validation']);
  return (code) => {
    if (code === 'required' || code === 'not-in-list' || code === 'not-a-number')
      return t(`lists:problem.${code}`);
    const ofForms = validationCodes.find((one) => one === code);
    if (ofForms !== undefined) return t(`validation:${ofForms}`);
    return t(`lists:problem.${code as Exclude<ListProblemCode, (typeof validationCodes)[number]>}`);
  };
}
