import { useTranslation } from 'react-i18next';
import { useCommand } from '../../app/api.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FailureMessage } from '../../ui/FailureMessage.tsx';

/** Says what leaves before it leaves, and afterwards where it lies. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['calendar', 'common']);
  const save = useCommand('day.exportCalendar');
  const { data: saved, error } = save;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      heading={t('export')}
      actions={
        saved ? (
          <Button onClick={onClose}>{t('common:action.close')}</Button>
        ) : (
          <>
            <Button busy={save.isPending} onClick={() => save.mutate({})} autoFocus>
              {t('exportSubmit')}
            </Button>
            <Button kind="secondary" onClick={onClose}>
              {t('common:action.cancel')}
            </Button>
          </>
        )
      }
    >
      {saved ? (
        <Alert tone="success" heading={t('exported', { count: saved.entries })} live>
          <p className="kim-entered">{t('exportedPlace', { path: saved.path })}</p>
        </Alert>
      ) : (
        <p>{t('exportText')}</p>
      )}
      {error && <FailureMessage failure={error} />}
    </Dialog>
  );
}
