import { useBlocker } from '@tanstack/react-router';
import { useContext, useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../ConfirmDialog.tsx';
import { ClosingGuardContext } from './closing-guard.ts';

/**
 * Asks before a page or a dialog with unsaved typing is left. Closing the window is the shell's business; drafts cover
 * it.
 */
export function UnsavedChangesGuard({ wouldLose }: { readonly wouldLose: () => boolean }) {
  const { t } = useTranslation();
  const blocker = useBlocker({ shouldBlockFn: wouldLose, withResolver: true, enableBeforeUnload: false });
  const dialog = useContext(ClosingGuardContext);
  const [closing, setClosing] = useState<(() => void) | null>(null);
  const ask = useEffectEvent((close: () => void) => {
    const loses = wouldLose();
    if (loses) setClosing(() => close);
    return loses;
  });
  useEffect(() => dialog?.((close) => ask(close)), [dialog]);
  return (
    <ConfirmDialog
      isOpen={blocker.status === 'blocked' || closing !== null}
      heading={t('form.unsaved')}
      confirmLabel={t('form.discard')}
      cancelLabel={t('form.keepEditing')}
      destructive
      onConfirm={() => {
        setClosing(null);
        if (closing !== null) closing();
        else blocker.proceed?.();
      }}
      onCancel={() => {
        setClosing(null);
        blocker.reset?.();
      }}
    >
      <p>{t('form.unsavedText')}</p>
    </ConfirmDialog>
  );
}
