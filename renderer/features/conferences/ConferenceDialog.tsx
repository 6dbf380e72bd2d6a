import { useTranslation } from 'react-i18next';
import { conferenceDetails } from '../../../domain/case/conference.ts';
import type { Contact } from '../../../domain/case/contact.ts';
import { localToday } from '../../../domain/validation.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { toast } from '../../ui/toast.ts';
import { DraftedForm } from '../case-file/DraftedForm.tsx';
import { useCase, useCaseCommand } from '../case-file/useCase.ts';
import { useUndo } from '../history/useUndo.ts';
import { conferenceDraftKey } from './conference-drafts.ts';
import { ConferenceFields } from './ConferenceFields.tsx';
import { TaskFields } from './TaskFields.tsx';
import { WasNone } from './WasNone.tsx';

interface Props {
  /** The conference's contact; null for a new one. */
  readonly contact: Contact | null;
  /** Goes on to the form of other contacts, to call it something else. */
  readonly onOtherKind: (contact: Contact) => void;
  readonly onClose: () => void;
}

/** A case conference, new or corrected. */
export function ConferenceDialog({ contact, onOtherKind, onClose }: Props) {
  const { t } = useTranslation(['conferences', 'contacts', 'common']);
  const { caseId, view } = useCase();
  const save = useCaseCommand('conference.save');
  const undoOf = useUndo();
  const known = view.conferences.find(({ contactId }) => contactId === contact?.id);
  const talk = contact ?? { contactOn: localToday(), participants: '', interpreter: '', note: '' };
  const { contactOn, participants, interpreter, note } = talk;
  return (
    <Dialog isOpen wide onClose={onClose} heading={t(contact ? 'correctHeading' : 'addHeading')}>
      {contact && <p>{t('contacts:correctText')}</p>}
      {contact && <WasNone conference={known} onOtherKind={() => onOtherKind(contact)} />}
      <DraftedForm
        draftKey={conferenceDraftKey(caseId, contact?.id ?? null)}
        schema={conferenceDetails}
        stored={{
          contactOn,
          participants,
          interpreter,
          note,
          ...(contact && { minutes: contact.minutes }),
          bodies: known?.bodies ?? [],
          decisions: known?.decisions ?? '',
          tasks: known?.tasks.map(({ doneOn: _doneOn, ...task }) => task) ?? [],
        }}
        version={contact?.version ?? 0}
        record={{ kind: 'conference', id: contact?.id ?? null }}
        submitLabel={t('save')}
        actions={
          <Button kind="secondary" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
        }
        onSave={async (details, _form, version) => {
          const contactId = contact?.id ?? null;
          const saved = await save.mutateAsync({ caseId, contactId, version, details });
          // Told as one change with its contact: decisions and tasks go back with it.
          toast(t('saved'), 'success', undoOf('contact', saved));
          onClose();
          return saved;
        }}
      >
        {(form) => (
          <>
            <ConferenceFields form={form} />
            <TaskFields form={form} />
          </>
        )}
      </DraftedForm>
    </Dialog>
  );
}
