import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import { localToday } from '../../../domain/validation.ts';
import { templatesFor } from '../../../domain/plan-templates/all.ts';
import { proposalOf } from '../../../domain/plan-templates/template.ts';
import { fieldsOfAction, type FieldOfAction } from '../../../domain/vocabulary/fields-of-action.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FailureMessage } from '../../ui/FailureMessage.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { toast } from '../../ui/toast.ts';
import { useCase, useCaseCommand } from '../case-file/useCase.ts';
import { optionsOf } from '../case-file/vocabulary-options.ts';
import { CancelButton } from './CancelButton.tsx';
import { TemplateFields, type Adapted } from './TemplateFields.tsx';

/** A template of a Handlungsfeld, adapted, becomes a goal with steps and measures to work on. */
export function TemplateDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('plan');
  const { language } = useLanguage();
  const { caseId } = useCase();
  const propose = useCaseCommand('plan.propose');
  const today = localToday();
  const [field, setField] = useState<FieldOfAction | null>(null);
  const templates = field === null ? [] : templatesFor(field);
  const [code, setCode] = useState<string | null>(null);
  const template =
    templates.find((one) => one.code === code) ?? (templates.length === 1 ? templates[0] : undefined);
  const [adapted, setAdapted] = useState<Partial<Record<string, Adapted>>>({});
  const [failure, setFailure] = useState<OperationFailure | null>(null);
  const [asked, setAsked] = useState(false);

  const take = async () => {
    setAsked(true);
    if (template === undefined) return;
    const { without = [], ...changed } = adapted[template.code] ?? {};
    if (changed.title?.trim() === '') return;
    const proposal = proposalOf(template, today, (step) => !without.includes(step));
    try {
      const goal = { ...proposal.goal, ...changed };
      const steps = proposal.steps.map((step) => ({ ...step, measures: [...step.measures] }));
      await propose.mutateAsync({ caseId, goal, steps });
      toast(t('template.taken', { title: goal.title }));
      onClose();
    } catch (error) {
      setFailure(error instanceof OperationFailure ? error : new OperationFailure('internal'));
    }
  };
  return (
    <Dialog
      isOpen
      wide
      onClose={onClose}
      heading={t('template.heading')}
      actions={
        <>
          <Button busy={propose.isPending} onClick={() => void take()}>
            {t('template.take')}
          </Button>
          <CancelButton onClose={onClose} />
        </>
      }
    >
      <p>{t('template.text')}</p>
      {failure && <FailureMessage failure={failure} />}
      <SelectField
        label={t('goal.fieldOfAction')}
        value={field}
        onChange={(chosen) => setField(chosen as FieldOfAction | null)}
        options={optionsOf(fieldsOfAction, { language, today })}
        error={asked && field === null ? t('template.chooseField') : undefined}
        required
      />
      {templates.length > 1 && (
        <RadioGroup
          label={t('template.which')}
          value={template?.code ?? null}
          onChange={(chosen) => setCode(chosen === null ? null : String(chosen))}
          options={templates.map((one) => ({ value: one.code, label: one.title }))}
          error={asked && template === undefined ? t('template.chooseTemplate') : undefined}
          required
        />
      )}
      {template && (
        <TemplateFields
          key={template.code}
          template={template}
          today={today}
          adapted={adapted[template.code] ?? {}}
          onAdapt={(change) =>
            setAdapted((before) => ({ ...before, [template.code]: { ...before[template.code], ...change } }))
          }
        />
      )}
    </Dialog>
  );
}
