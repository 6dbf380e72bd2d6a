import { useTranslation } from 'react-i18next';
import type { Contact } from '../../../domain/case/contact.ts';
import { useOperation } from '../../app/api.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { useCase } from '../case-file/useCase.ts';
import { conferenceOfDraft } from './conference-drafts.ts';

interface Props {
  readonly contacts: readonly Contact[];
  readonly onResume: (contact: Contact | null) => void;
}

/** Conferences that were typed and never saved. */
export function ConferenceDrafts({ contacts, onResume }: Props) {
  const { t } = useTranslation('conferences');
  const format = useFormat();
  const { caseId } = useCase();
  const drafts = useOperation('draft.list', {}).data?.drafts ?? [];
  const found = drafts.flatMap(({ key, savedAt }) => {
    const id = conferenceOfDraft(caseId, key);
    const contact = contacts.find((one) => one.id === id) ?? null;
    return id === undefined || (id !== null && !contact) ? [] : [{ key, savedAt, contact }];
  });
  if (found.length === 0) return null;
  return (
    <Alert tone="info" heading={t('drafts')}>
      {found.map(({ key, savedAt, contact }) => (
        <div key={key}>
          <Button kind="tertiary" compact onClick={() => onResume(contact)}>
            {t('resume', { when: format.timestamp(savedAt) })}
          </Button>
        </div>
      ))}
    </Alert>
  );
}
