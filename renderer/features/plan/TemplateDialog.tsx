import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { localToday } from '../../../domain/validation.ts';
import { templatesFor } from '../../../domain/plan-templates/all.ts';
import { proposalOf } from '../../../domain/plan-templates/template.ts';
import { fieldsOfAction, type FieldOfAction } from '../../../domain/vocabulary/fields-of-action.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import type { FormHandle } from '../../ui/form/useForm.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { toast } from '../../ui/toast.ts';
import { casePath } from '../case-file/case-pages.ts';
import { DraftedForm } from '../case-file/DraftedForm.tsx';
import { useCase, useCaseCommand } from '../case-file/useCase.ts';
import { optionsOf } from '../case-file/vocabulary-options.ts';
import { CancelButton } from './CancelButton.tsx';
import { draftKeyOf, type PlanEditing } from './plan-editing.ts';
import { adaptedGoal, chosenTemplate, templateForm, type Adapted } from './template-form.ts';
import { TemplateFields } from './TemplateFields.tsx';

interface Props {
  readonly editing: Extract<PlanEditing, { form: 'template' }>;
  readonly onClose: () => void;
}

/** A template of a Handlungsfeld, adapted, becomes a goal with steps and measures to work on. */
export function TemplateDialog({ editing, onClose }: Props) {
  const { t } = useTranslation('plan');
  const { caseId } = useCase();
  const propose = useCaseCommand('plan.propose');
  return (
    <Dialog isOpen wide onClose={onClose} heading={t('template.heading')}>
      <p>{t('template.text')}</p>
      <DraftedForm
        draftKey={draftKeyOf(casePath(caseId, 'plan'), editing)}
        schema={templateForm}
        stored={{ template: null, adapted: {} }}
        submitLabel={t('template.take')}
        actions={<CancelButton onClose={onClose} />}
        onSave={async (typed) => {
          const template = chosenTemplate(typed.fieldOfAction, typed.template);
          // The rule of the form has looked.
          if (template === undefined) return;
          const own = typed.adapted[template.code] ?? {};
          const proposal = proposalOf(template, localToday(), (step) => !own.without?.includes(step));
          const goal = adaptedGoal(proposal.goal, own);
          const steps = proposal.steps.map((step) => ({ ...step, measures: [...step.measures] }));
          await propose.mutateAsync({ caseId, goal, steps });
          toast(t('template.taken', { title: goal.title }));
          onClose();
        }}
      >
        {(form) => <ChoiceFields form={form} />}
      </DraftedForm>
    </Dialog>
  );
}

function ChoiceFields({ form }: { readonly form: FormHandle<typeof templateForm> }) {
  const { t } = useTranslation('plan');
  const { language } = useLanguage();
  const today = localToday();
  const { control, setValue } = form.hook;
  const [field, code, adapted] = useWatch({ control, name: ['fieldOfAction', 'template', 'adapted'] }) as [
    FieldOfAction | undefined,
    string | null,
    Record<string, Adapted>,
  ];
  const templates = field ? templatesFor(field) : [];
  const template = chosenTemplate(field, code);
  const own = template && (adapted[template.code] ?? {});
  return (
    <>
      <SelectField
        {...form.field('fieldOfAction')}
        label={t('goal.fieldOfAction')}
        options={optionsOf(fieldsOfAction, { language, today })}
        required
      />
      {templates.length > 1 && (
        <RadioGroup
          {...form.field('template')}
          label={t('template.which')}
          options={templates.map((one) => ({ value: one.code, label: one.title }))}
          required
        />
      )}
      {template && own && (
        <TemplateFields
          key={template.code}
          template={template}
          today={today}
          adapted={own}
          refused={form.attempts > 0}
          onAdapt={(change) => setValue('adapted', { ...adapted, [template.code]: { ...own, ...change } })}
        />
      )}
    </>
  );
}
