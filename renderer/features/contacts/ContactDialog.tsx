import { useTranslation } from 'react-i18next';
import { contactDetails, type Contact } from '../../../domain/case/contact.ts';
import { localToday } from '../../../domain/validation.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { toast } from '../../ui/toast.ts';
import { DraftedForm } from '../case-file/DraftedForm.tsx';
import { useCase, useCaseCommand } from '../case-file/useCase.ts';
import { useUndo } from '../history/useUndo.ts';
import { contactDraftKey } from './contact-drafts.ts';
import { ContactFields } from './ContactFields.tsx';

interface Props {
  /** Null for a new one. */
  readonly contact: Contact | null;
  readonly onClose: () => void;
}

const detailsOf = ({ id: _id, version: _version, ...details }: Contact) => details;

/** A contact, new or corrected. */
export function ContactDialog({ contact, onClose }: Props) {
  const { t } = useTranslation(['contacts', 'common']);
  const { caseId } = useCase();
  const add = useCaseCommand('contact.add');
  const correct = useCaseCommand('contact.correct');
  const undoOf = useUndo();
  return (
    <Dialog isOpen wide onClose={onClose} heading={t(contact ? 'correctHeading' : 'addHeading')}>
      {contact && <p>{t('correctText')}</p>}
      <DraftedForm
        draftKey={contactDraftKey(caseId, contact?.id ?? null)}
        schema={contactDetails}
        stored={
          contact
            ? detailsOf(contact)
            : { contactOn: localToday(), participants: '', interpreter: '', note: '' }
        }
        version={contact?.version ?? 0}
        record={{ kind: 'contact', id: contact?.id ?? null }}
        submitLabel={t('save')}
        actions={
          <Button kind="secondary" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
        }
        onSave={async (details, _form, version) => {
          const saved = contact
            ? await correct.mutateAsync({ caseId, contactId: contact.id, version, details })
            : await add.mutateAsync({ caseId, details });
          toast(t('saved'), 'success', undoOf('contact', saved));
          onClose();
          return saved;
        }}
      >
        {(form) => <ContactFields form={form} />}
      </DraftedForm>
    </Dialog>
  );
}
