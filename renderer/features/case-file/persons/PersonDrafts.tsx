import { useTranslation } from 'react-i18next';
import { useOperation } from '../../../app/api.ts';
import { useWantedDraft } from '../../../app/wanted-draft.ts';
import { Alert } from '../../../ui/Alert.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useCase } from '../useCase.ts';
import { editingOfDraft, type PersonsEditing } from './persons-editing.ts';

/** Leads back to what was typed about a person and not saved. */
export function PersonDrafts({ onResume }: { readonly onResume: (editing: PersonsEditing) => void }) {
  const { t } = useTranslation(['persons', 'caseFile']);
  const { caseId } = useCase();
  const drafts = useOperation('draft.list', {}).data?.drafts ?? [];
  const offered = drafts.flatMap(({ key }) => {
    const editing = editingOfDraft(caseId, key);
    return editing ? [{ key, editing }] : [];
  });
  useWantedDraft(offered.map(({ key, editing }) => ({ key, resume: () => onResume(editing) })));
  const own = offered[0]?.editing;
  if (!own) return null;
  return (
    <Alert tone="info" heading={t('openDraft')}>
      <Button kind="secondary" compact onClick={() => onResume(own)}>
        {t('caseFile:draft.resume')}
      </Button>
    </Alert>
  );
}
