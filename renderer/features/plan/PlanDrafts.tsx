import { useTranslation } from 'react-i18next';
import { useOperation } from '../../app/api.ts';
import { useWantedDraft } from '../../app/wanted-draft.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { casePath } from '../case-file/case-pages.ts';
import { useCase } from '../case-file/useCase.ts';
import { editingOfDraft, type PlanEditing } from './plan-editing.ts';
import { findMeasure, findStep } from './plan-records.ts';
import { usePlanWork } from './plan-work.ts';

/** Forms stand in dialogs here: says which of them hold typing that was never saved, and leads back to it. */
export function PlanDrafts() {
  const { t } = useTranslation('plan');
  const format = useFormat();
  const { view, caseId } = useCase();
  const work = usePlanWork();
  const drafts = useOperation('draft.list', {}).data?.drafts ?? [];
  const found = drafts.flatMap(({ key, savedAt }) => {
    const editing = editingOfDraft(casePath(caseId, 'plan'), key);
    return editing ? [{ key, savedAt, editing }] : [];
  });
  useWantedDraft(work ? found.map(({ key, editing }) => ({ key, resume: () => work.edit(editing) })) : []);
  if (!work || found.length === 0) return null;
  const titleOf = (editing: PlanEditing): string | undefined => {
    if (editing.form === 'goal') return view.goals.find(({ id }) => id === editing.goalId)?.title;
    if (editing.form === 'step' && editing.stepId) return findStep(view.goals, editing.stepId)?.step.title;
    if ('measureId' in editing && editing.measureId) return findMeasure(view.goals, editing.measureId)?.title;
    return undefined;
  };
  return (
    <Alert tone="info" heading={t('drafts')}>
      {found.map(({ key, savedAt, editing }) => {
        const title = titleOf(editing);
        const what = t(`draft.${editing.form}`) + (title === undefined ? '' : ` „${title}“`);
        return (
          <div key={key}>
            <Button kind="tertiary" compact onClick={() => work.edit(editing)}>
              {t('draft.resume', { what, when: format.timestamp(savedAt) })}
            </Button>
          </div>
        );
      })}
    </Alert>
  );
}
