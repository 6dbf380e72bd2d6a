import { useTranslation } from 'react-i18next';
import { bodyInWords } from '../../../domain/case/conference.ts';
import { useCase } from '../case-file/useCase.ts';
import { TaskList } from './TaskList.tsx';

/** What a conference decided and who has to do what, under its entry in the course. */
export function ConferenceOutcome({ contactId }: { readonly contactId: string }) {
  const { t } = useTranslation('conferences');
  const conference = useCase().view.conferences.find((one) => one.contactId === contactId);
  if (conference === undefined) return null;
  return (
    <>
      {conference.bodies.length > 0 && (
        <p className="kim-muted kim-small">
          <bdi>{t('atTable', { bodies: conference.bodies.map(bodyInWords).join(', ') })}</bdi>
        </p>
      )}
      {conference.decisions !== '' && (
        <div>
          <p className="kim-muted kim-small">{t('decided')}</p>
          <p className="kim-entered">{conference.decisions}</p>
        </div>
      )}
      {conference.tasks.length > 0 && <TaskList tasks={conference.tasks} />}
    </>
  );
}
