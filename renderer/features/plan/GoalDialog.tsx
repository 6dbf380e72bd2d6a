import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { goalDetails, priorities, type Goal } from '../../../domain/case/plan.ts';
import { restsUntil } from '../../../domain/case/plan-rules.ts';
import { localToday } from '../../../domain/validation.ts';
import { fieldsOfAction } from '../../../domain/vocabulary/fields-of-action.ts';
import { goalStates } from '../../../domain/vocabulary/goal-states.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import type { FormHandle } from '../../ui/form/useForm.ts';
import { FormRow } from '../../ui/FormRow.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { toast } from '../../ui/toast.ts';
import { casePath } from '../case-file/case-pages.ts';
import { DraftedForm } from '../case-file/DraftedForm.tsx';
import { useCase, useCaseCommand } from '../case-file/useCase.ts';
import { optionsOf } from '../case-file/vocabulary-options.ts';
import { useUndo } from '../history/useUndo.ts';
import { CancelButton } from './CancelButton.tsx';
import { LevelFields } from './LevelFields.tsx';
import { draftKeyOf, type PlanEditing } from './plan-editing.ts';
import { priorityWord } from './priority-words.ts';
import { goalDetailsOf } from './plan-records.ts';

const noLevels = { muchLess: '', less: '', expected: '', more: '', muchMore: '' };
const newGoal = {
  title: '',
  indicator: '',
  dueOn: null,
  priority: 2,
  clientWords: '',
  state: 'open',
  reviewOn: null,
  levels: noLevels,
} as const;

interface Props {
  /** Null for a new one. */
  readonly goal: Goal | null;
  readonly editing: PlanEditing;
  readonly onClose: () => void;
}

/** A goal: what, in whose words, how one can tell, until when, and what each level of attainment means. */
export function GoalDialog({ goal, editing, onClose }: Props) {
  const { t } = useTranslation('plan');
  const { language } = useLanguage();
  const { caseId } = useCase();
  const save = useCaseCommand('plan.saveGoal');
  const undoOf = useUndo();
  const today = localToday();
  return (
    <Dialog isOpen wide onClose={onClose} heading={t(goal ? 'goal.edit' : 'goal.new')}>
      <DraftedForm
        draftKey={draftKeyOf(casePath(caseId, 'plan'), editing)}
        schema={goalDetails}
        stored={goal ? goalDetailsOf(goal) : newGoal}
        version={goal?.version ?? 0}
        record={{ kind: 'goal', id: goal?.id ?? null }}
        submitLabel={t('goal.save')}
        actions={<CancelButton onClose={onClose} />}
        onSave={async (typed, _form, version) => {
          const details = { ...typed, reviewOn: restsUntil(typed) };
          const saved = await save.mutateAsync({ caseId, goalId: goal?.id ?? null, version, details });
          toast(t('goal.saved'), 'success', undoOf('goal', saved));
          onClose();
          return saved;
        }}
      >
        {(form) => (
          <>
            <TextField {...form.field('title')} label={t('goal.title')} hint={t('goal.titleHint')} required />
            <SelectField
              {...form.field('fieldOfAction')}
              term="fieldOfAction"
              label={t('goal.fieldOfAction')}
              options={optionsOf(fieldsOfAction, { language, today, current: goal?.fieldOfAction })}
              required
            />
            <TextArea
              {...form.field('clientWords')}
              term="clientWords"
              label={t('goal.clientWords')}
              hint={t('goal.clientWordsHint')}
            />
            <TextArea
              {...form.field('indicator')}
              term="indicator"
              label={t('goal.indicator')}
              hint={t('goal.indicatorHint')}
            />
            <FormRow>
              <DateField {...form.field('dueOn')} label={t('goal.dueOn')} />
              {goal && (
                <SelectField
                  {...form.field('state')}
                  term="goalState"
                  label={t('goal.state')}
                  options={optionsOf(goalStates, { language, today, current: goal.state })}
                  empty={false}
                />
              )}
            </FormRow>
            <ReviewField form={form} />
            <RadioGroup
              {...form.field('priority')}
              term="priority"
              label={t('goal.priority')}
              options={priorities.map((value) => ({ value, label: t(`priority.${priorityWord[value]}`) }))}
              horizontal
            />
            <LevelFields form={form} />
          </>
        )}
      </DraftedForm>
    </Dialog>
  );
}

/** What the law suspends may come back: only then is there a day to look at it again. */
function ReviewField({ form }: { readonly form: FormHandle<typeof goalDetails> }) {
  const { t } = useTranslation('plan');
  const state = useWatch({ control: form.hook.control, name: 'state' });
  if (state !== 'suspended') return null;
  return (
    <DateField
      {...form.field('reviewOn')}
      term="followUp"
      label={t('goal.reviewOn')}
      hint={t('goal.reviewOnHint')}
    />
  );
}
