import { useRef, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { isCalendarDate, localToday } from '../../../domain/validation.ts';
import { Button } from '../../ui/Button.tsx';
import type { FormHandle } from '../../ui/form/useForm.ts';
import { toast } from '../../ui/toast.ts';
import { AdvanceDialog } from '../case-file/AdvanceDialog.tsx';
import { casePath } from '../case-file/case-pages.ts';
import { PurposeConsents } from '../case-file/consents/PurposeConsents.tsx';
import { DraftedForm } from '../case-file/DraftedForm.tsx';
import { useCase, useCaseCommand } from '../case-file/useCase.ts';
import { CaseLevelFields } from './CaseLevelFields.tsx';
import { useUndo } from '../history/useUndo.ts';
import { answeredCheck, checkForm, checkValues } from './check-values.ts';
import { WorkLevelFields } from './WorkLevelFields.tsx';

export type CheckFormHandle = FormHandle<typeof checkForm>;

/** The check on both levels; ending the case saves it first. */
export function CheckForm() {
  const { t } = useTranslation('sustainability');
  const { view, caseId } = useCase();
  const save = useCaseCommand('check.save');
  const undoOf = useUndo();
  const wantsToEnd = useRef(false);
  const [ending, setEnding] = useState(false);

  const store = async (values: z.output<typeof checkForm>, _form: unknown, version: number) => {
    const end = wantsToEnd.current;
    wantsToEnd.current = false;
    const saved = await save.mutateAsync({
      caseId,
      version,
      details: answeredCheck(values),
    });
    if (end) setEnding(true);
    else toast(t('saved'), 'success', undoOf('check', saved));
    return saved;
  };

  return (
    <>
      <DraftedForm
        draftKey={casePath(caseId, 'nachhaltigkeit')}
        schema={checkForm}
        stored={checkValues(view.check, view.goals)}
        version={view.check?.version ?? 0}
        record={{ kind: 'check', id: caseId }}
        onSave={store}
        submitLabel={t('save')}
        label={t('title')}
        actions={
          <Button type="submit" kind="secondary" onClick={() => (wantsToEnd.current = true)}>
            {t('end.button')}
          </Button>
        }
      >
        {(form) => (
          <>
            <AskingAgain form={form} />
            <CaseLevelFields form={form} />
            <WorkLevelFields form={form} />
          </>
        )}
      </DraftedForm>
      {ending && <AdvanceDialog to="ended" other={null} onClose={() => setEnding(false)} />}
    </>
  );
}

/** Whether the client may be asked again, on the day of the talk. */
function AskingAgain({ form }: { readonly form: CheckFormHandle }) {
  const heldOn = useWatch({ control: form.hook.control, name: 'heldOn' });
  const day = typeof heldOn === 'string' && isCalendarDate(heldOn) ? heldOn : localToday();
  return <PurposeConsents purpose="sustainability-check" day={day} />;
}
