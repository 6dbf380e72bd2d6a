import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../ConfirmDialog.tsx';

/** Asks before a page with unsaved typing is left. Closing the window is the shell's business; drafts cover it. */
export function UnsavedChangesGuard({ wouldLose }: { readonly wouldLose: () => boolean }) {
  const { t } = useTranslation();
  const blocker = useBlocker({ shouldBlockFn: wouldLose, withResolver: true, enableBeforeUnload: false });
  return (
    <ConfirmDialog
      isOpen={blocker.status === 'blocked'}
      heading={t('form.unsaved')}
      confirmLabel={t('form.discard')}
      cancelLabel={t('form.keepEditing')}
      destructive
      onConfirm={() => blocker.proceed?.()}
      onCancel={() => blocker.reset?.()}
    >
      <p>{t('form.unsavedText')}</p>
    </ConfirmDialog>
  );
}
