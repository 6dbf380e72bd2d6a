import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Goal } from '../../../domain/case/plan.ts';
import { useOperation } from '../../app/api.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { FailureMessage } from '../../ui/FailureMessage.tsx';
import { FormRow } from '../../ui/FormRow.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { useCase } from '../case-file/useCase.ts';
import { DifferenceTable } from './DifferenceTable.tsx';

/** The working plan stands in the list of versions as number 0. */
const working = 0;

/** The goals of a version, or of the working plan. */
function useGoalsOf(number: number): {
  readonly goals: readonly Goal[] | undefined;
  readonly failure: ReturnType<typeof useOperation<'plan.version'>>['error'];
} {
  const { view, caseId } = useCase();
  const query = useOperation('plan.version', { caseId, number }, { enabled: number !== working });
  return number === working
    ? { goals: view.goals, failure: null }
    : { goals: query.data?.goals, failure: query.error };
}

/** Two plans side by side: the last version and the working plan first, any two on choice. */
export function CompareDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('plan');
  const format = useFormat();
  const { view } = useCase();
  const [latest, previous] = view.planVersions;
  // Where nothing changed since the last version, the last two versions are what one wants to compare.
  const [before, setBefore] = useState((view.planChanged ? latest : (previous ?? latest))?.number ?? working);
  const [after, setAfter] = useState(view.planChanged ? working : (latest?.number ?? working));
  const older = useGoalsOf(before);
  const newer = useGoalsOf(after);
  const nameOf = (number: number) => {
    const version = view.planVersions.find((one) => one.number === number);
    return version
      ? t('compare.version', { number, date: format.day(version.agreedOn) })
      : t('compare.working');
  };
  const choices = [working, ...view.planVersions.map(({ number }) => number)].map((number) => ({
    value: number,
    label: nameOf(number),
  }));
  const failure = older.failure ?? newer.failure;
  return (
    <Dialog isOpen wide onClose={onClose} heading={t('compare.heading')}>
      <FormRow>
        <SelectField
          label={t('compare.before')}
          value={before}
          onChange={(number) => setBefore(Number(number))}
          options={choices}
          empty={false}
        />
        <SelectField
          label={t('compare.after')}
          value={after}
          onChange={(number) => setAfter(Number(number))}
          options={choices}
          empty={false}
        />
      </FormRow>
      {failure && <FailureMessage failure={failure} />}
      {older.goals && newer.goals ? (
        <DifferenceTable
          before={{ name: nameOf(before), goals: older.goals }}
          after={{ name: nameOf(after), goals: newer.goals }}
        />
      ) : (
        !failure && <Loading />
      )}
    </Dialog>
  );
}
