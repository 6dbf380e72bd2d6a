import { useTranslation } from 'react-i18next';
import { useOperation } from '../../../app/api.ts';
import { Alert } from '../../../ui/Alert.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useCase } from '../useCase.ts';
import { personDraftKey } from './person-values.ts';

/** Leads back to what was typed about a person and not saved. */
export function PersonDrafts({ onResume }: { readonly onResume: (personId: string) => void }) {
  const { t } = useTranslation(['persons', 'caseFile']);
  const { caseId } = useCase();
  const drafts = useOperation('draft.list', {}).data?.drafts ?? [];
  const prefix = personDraftKey(caseId, '');
  const own = drafts.find(({ key }) => key.startsWith(prefix));
  if (!own) return null;
  return (
    <Alert tone="info" heading={t('openDraft')}>
      <Button kind="secondary" compact onClick={() => onResume(own.key.slice(prefix.length))}>
        {t('caseFile:draft.resume')}
      </Button>
    </Alert>
  );
}
