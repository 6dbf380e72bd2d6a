import { MessagesSquare } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contact } from '../../../domain/case/contact.ts';
import { localToday } from '../../../domain/validation.ts';
import { useOperation } from '../../app/api.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureMessage } from '../../ui/FailureMessage.tsx';
import { Timeline } from '../../ui/Timeline.tsx';
import { useCase } from '../case-file/useCase.ts';
import { CourseFilterField } from './CourseFilterField.tsx';
import { courseOf, shownEntries, type CourseFilter } from './timeline-entries.ts';
import type { ContactHistory } from './useContactHistory.ts';
import { useTimelineEntries } from './useTimelineEntries.tsx';

interface Props {
  readonly history: ContactHistory;
  /** The contact that a search led to. */
  readonly found: string | null;
  /** Null in ended cases. */
  readonly onCorrect: ((contact: Contact) => void) | null;
}

/** The line of time with its filter; older contacts are loaded on request. */
export function CourseTimeline({ history, found, onCorrect }: Props) {
  const { t } = useTranslation('contacts');
  const { view, caseId } = useCase();
  const documents = useOperation('attachment.list', { caseId }).data?.attachments ?? [];
  const letters = useOperation('letter.list', { caseId }).data?.letters ?? [];
  const [filter, setFilter] = useState<CourseFilter>('all');
  const entryOf = useTimelineEntries(onCorrect);
  const { contacts, complete, total, loading, failure } = history;
  const course = courseOf({ ...view, contacts, complete, documents, letters, today: localToday() });
  const shown = shownEntries(course, filter);
  if (course.length === 0) {
    return (
      <EmptyState icon={MessagesSquare} heading={t('none')}>
        <p>{t('noneText')}</p>
      </EmptyState>
    );
  }
  return (
    <div className="kim-stack">
      <div className="kim-course-filter">
        <CourseFilterField value={filter} onChange={setFilter} />
      </div>
      {shown.length === 0 ? (
        <EmptyState
          icon={MessagesSquare}
          heading={t('noneShown')}
          action={
            <Button kind="secondary" onClick={() => setFilter('all')}>
              {t('showAll')}
            </Button>
          }
        >
          <p>{t('noneShownText')}</p>
        </EmptyState>
      ) : (
        <Timeline
          label={t('timeline')}
          entries={shown.map(entryOf)}
          found={found === null ? undefined : { id: found, note: t('found') }}
          headingLevel={2}
        />
      )}
      {failure && <FailureMessage failure={failure} onRetry={history.loadMore} />}
      {!complete && (
        <div className="kim-row">
          <Button kind="secondary" busy={loading} onClick={history.loadMore}>
            {t('loadMore')}
          </Button>
          <span className="kim-muted" role="status">
            {t('loaded', { loaded: contacts.length, total })}
          </span>
        </div>
      )}
    </div>
  );
}
