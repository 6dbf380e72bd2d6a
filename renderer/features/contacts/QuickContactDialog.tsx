import { useTranslation } from 'react-i18next';
import { localToday } from '../../../domain/validation.ts';
import type { OverlayProps } from '../../app/frame-slots.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { toast } from '../../ui/toast.ts';
import { useFormat } from '../../ui/useFormat.ts';
import { DraftedForm } from '../case-file/DraftedForm.tsx';
import { useCaseCommand } from '../case-file/useCase.ts';
import { useUndoIn } from '../history/useUndo.ts';
import { contactOf, quickContact, quickContactDraftKey, type CaseChoice } from './quick-contact.ts';
import { QuickContactFields } from './QuickContactFields.tsx';
import { useOpenCaseChoice } from './useOpenCaseChoice.ts';

interface Props extends OverlayProps {
  /** The case to begin with; without it the file that is open behind, if any. */
  readonly preset?: CaseChoice | undefined;
}

/** Four answers and Enter: a contact of today in under fifteen seconds, from wherever one is (Strg+.). */
export function QuickContactDialog({ isOpen, ...rest }: Props) {
  return isOpen && <OpenDialog {...rest} />;
}

function OpenDialog({ preset, onClose }: Omit<Props, 'isOpen'>) {
  const { t } = useTranslation(['contacts', 'common']);
  const format = useFormat();
  const add = useCaseCommand('contact.add');
  const undoIn = useUndoIn();
  const behind = useOpenCaseChoice();
  const start = preset ?? behind;
  const today = localToday();
  return (
    <Dialog isOpen onClose={onClose} heading={t('quick.heading')}>
      <p>{t('quick.today', { date: format.day(today) })}</p>
      <DraftedForm
        draftKey={quickContactDraftKey}
        schema={quickContact}
        stored={{ caseLabel: start?.label ?? '', note: '', ...(start && { caseId: start.caseId }) }}
        submitLabel={t('quick.submit')}
        actions={
          <Button kind="secondary" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
        }
        onSave={async (typed) => {
          const saved = await add.mutateAsync({ caseId: typed.caseId, details: contactOf(typed, today) });
          const said = typed.caseLabel === '' ? t('saved') : t('quick.saved', { name: typed.caseLabel });
          toast(said, 'success', undoIn(typed.caseId, 'contact', saved));
          onClose();
        }}
      >
        {(form) => <QuickContactFields form={form} caseKnown={start !== null} />}
      </DraftedForm>
    </Dialog>
  );
}
