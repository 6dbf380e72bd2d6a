import { MessageSquarePlus, UsersRound } from 'lucide-react';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contact } from '../../../domain/case/contact.ts';
import { contactKinds } from '../../../domain/vocabulary/contact-kinds.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Button } from '../../ui/Button.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { PageDrafts } from '../case-file/PageDrafts.tsx';
import { ReadOnlyNote } from '../case-file/ReadOnlyNote.tsx';
import { useCase } from '../case-file/useCase.ts';
import { EffortTable } from '../closing/EffortTable.tsx';
import { ConferenceDialog } from '../conferences/ConferenceDialog.tsx';
import { conferenceDraftPrefix } from '../conferences/conference-drafts.ts';
import { ContactDialog } from './ContactDialog.tsx';
import { contactDraftPrefix, newContact } from './contact-drafts.ts';
import './contacts.scss';
import { CourseTimeline } from './CourseTimeline.tsx';
import { useContactHistory } from './useContactHistory.ts';

interface Open {
  readonly kind: 'contact' | 'conference';
  readonly contact: Contact | null;
}
const kindOf = (contact: Contact | null): Open['kind'] =>
  contact?.kind === 'case-conference' ? 'conference' : 'contact';

/** The course of a case: what happened when, and what it took. */
export function ContactsPage() {
  const { t } = useTranslation(['contacts', 'conferences']);
  const format = useFormat();
  const { view, caseId } = useCase();
  const { language } = useLanguage();
  const { kontakt = null } = useSearch({ from: '/frame/faelle/$caseId/verlauf' });
  const history = useContactHistory(kontakt);
  const [open, setOpen] = useState<Open | null>(null);
  const openContact = (contact: Contact | null) => setOpen({ kind: kindOf(contact), contact });
  const close = () => setOpen(null);
  // As the file says now, when somebody else corrected it meanwhile.
  const asStored = ({ contact }: Open) => history.contacts.find(({ id }) => id === contact?.id) ?? contact;
  const find = (contactId: string) => history.contacts.find(({ id }) => id === contactId);
  const nameOf = (ofNew: string) => (contactId: string) => {
    if (contactId === newContact) return ofNew;
    const contact = find(contactId);
    return contact && `${contactKinds.label(contact.kind, language)}, ${format.day(contact.contactOn)}`;
  };
  const add = view.mayWrite && (
    <span className="kim-row">
      <Button
        kind="secondary"
        icon={UsersRound}
        onClick={() => setOpen({ kind: 'conference', contact: null })}
      >
        {t('conferences:add')}
      </Button>
      <Button icon={MessageSquarePlus} onClick={() => openContact(null)}>
        {t('add')}
      </Button>
    </span>
  );
  return (
    <>
      <PageTitle
        lead={t('lead', { count: view.contactCount, duration: format.minutes(view.minutesTotal) })}
        aside={add}
      >
        {t('title')}
      </PageTitle>
      <ReadOnlyNote />
      {view.mayWrite && open === null && (
        <>
          <PageDrafts
            prefix={contactDraftPrefix(caseId)}
            nameOf={nameOf(t('draft'))}
            onResume={(id) => setOpen({ kind: 'contact', contact: find(id) ?? null })}
          />
          <PageDrafts
            prefix={conferenceDraftPrefix(caseId)}
            nameOf={nameOf(t('conferences:draft'))}
            onResume={(id) => setOpen({ kind: 'conference', contact: find(id) ?? null })}
          />
        </>
      )}
      <div className="kim-course">
        <CourseTimeline history={history} found={kontakt} onCorrect={view.mayWrite ? openContact : null} />
        {view.minutesByPhase.length > 0 && <EffortTable />}
      </div>
      {open?.kind === 'contact' && <ContactDialog contact={asStored(open)} onClose={close} />}
      {open?.kind === 'conference' && (
        <ConferenceDialog
          contact={asStored(open)}
          onOtherKind={(contact) => setOpen({ kind: 'contact', contact })}
          onClose={close}
        />
      )}
    </>
  );
}
