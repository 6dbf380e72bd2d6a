import { MessageSquarePlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contact } from '../../../domain/case/contact.ts';
import { Button } from '../../ui/Button.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { ReadOnlyNote } from '../case-file/ReadOnlyNote.tsx';
import { useCase } from '../case-file/useCase.ts';
import { EffortTable } from '../closing/EffortTable.tsx';
import { ContactDialog } from './ContactDialog.tsx';
import { ContactDrafts } from './ContactDrafts.tsx';
import './contacts.scss';
import { CourseTimeline } from './CourseTimeline.tsx';
import { useContactHistory } from './useContactHistory.ts';

/** The course of a case: what happened when, and what it took. */
export function ContactsPage() {
  const { t } = useTranslation('contacts');
  const format = useFormat();
  const { view } = useCase();
  const history = useContactHistory();
  const [open, setOpen] = useState<{ readonly contact: Contact | null } | null>(null);
  const add = view.mayWrite && (
    <Button icon={MessageSquarePlus} onClick={() => setOpen({ contact: null })}>
      {t('add')}
    </Button>
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
      {view.mayWrite && (
        <ContactDrafts contacts={history.contacts} onResume={(contact) => setOpen({ contact })} />
      )}
      <div className="kim-course">
        <CourseTimeline
          history={history}
          onCorrect={view.mayWrite ? (contact) => setOpen({ contact }) : null}
        />
        {view.minutesByPhase.length > 0 && <EffortTable />}
      </div>
      {open && (
        <ContactDialog
          // As the file says now, when somebody else corrected it meanwhile.
          contact={history.contacts.find(({ id }) => id === open.contact?.id) ?? open.contact}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
