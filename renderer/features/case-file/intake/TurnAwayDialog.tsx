import { useTranslation } from 'react-i18next';
import { caseOperations } from '../../../../domain/contract/case.operations.ts';
import { localToday, textLimits } from '../../../../domain/validation.ts';
import { Button } from '../../../ui/Button.tsx';
import { DateField } from '../../../ui/DateField.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { toast } from '../../../ui/toast.ts';
import { casePath } from '../case-pages.ts';
import { DraftedForm } from '../DraftedForm.tsx';
import { useCase, useCaseCommand } from '../useCase.ts';

const schema = caseOperations['case.turnAway'].input.omit({ caseId: true, version: true });

/** Ends a request that does not become a case: referred elsewhere or declined, always with the reason in words. */
export function TurnAwayDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['caseFile', 'common']);
  const { view, caseId } = useCase();
  const turnAway = useCaseCommand('case.turnAway');
  return (
    <Dialog isOpen onClose={onClose} heading={t('intake.turnAwayHeading')}>
      <p>{t('intake.turnAwayText')}</p>
      <DraftedForm
        draftKey={`${casePath(caseId, 'zugang')}#entscheidung`}
        schema={schema}
        stored={{ note: '', on: localToday() }}
        submitLabel={t('intake.turnAway')}
        actions={
          <Button kind="secondary" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
        }
        onSave={async (values) => {
          await turnAway.mutateAsync({ caseId, version: view.file.version, ...values });
          toast(t('intake.turnedAway'));
          onClose();
        }}
      >
        {(form) => (
          <>
            <RadioGroup
              {...form.field('admission')}
              label={t('intake.turnAwayKind')}
              required
              options={[
                { value: 'referred', label: t('intake.referred'), hint: t('intake.referredHint') },
                { value: 'declined', label: t('intake.declinedChoice'), hint: t('intake.declinedHint') },
              ]}
            />
            <TextArea
              {...form.field('note')}
              label={t('intake.turnAwayNote')}
              hint={t('intake.turnAwayNoteHint')}
              limit={textLimits.long}
              required
            />
            <DateField {...form.field('on')} label={t('intake.turnAwayOn')} required />
          </>
        )}
      </DraftedForm>
    </Dialog>
  );
}
