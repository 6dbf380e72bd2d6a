import { useTranslation } from 'react-i18next';
import { useOperation } from '../../../app/api.ts';
import { Alert } from '../../../ui/Alert.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useCase } from '../useCase.ts';
import { editingOfDraft, type PersonsEditing } from './persons-editing.ts';

/** Leads back to what was typed about a person and not saved. */
export function PersonDrafts({ onResume }: { readonly onResume: (editing: PersonsEditing) => void }) {
  const { t } = useTranslation(['persons', 'caseFile']);
  const { caseId } = useCase();
  const drafts = useOperation('draft.list', {}).data?.drafts ?? [];
  const [own] = drafts.flatMap(({ key }) => editingOfDraft(caseId, key) ?? []);
  if (!own) return null;
  return (
    <Alert tone="info" heading={t('openDraft')}>
      <Button kind="secondary" compact onClick={() => onResume(own)}>
        {t('caseFile:draft.resume')}
      </Button>
    </Alert>
  );
}
