import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../../../domain/contract/vault-status.operation.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';

interface Props {
  readonly session: Session;
  /** Looks at the file without writing. */
  readonly onEnter: () => Promise<void>;
  /** Takes what lies on the disk as the state to go on from; the log keeps the reason. */
  readonly acceptStoredState: () => Promise<void>;
}

/** What on the disk is not as the program left it, before anybody works on. */
export function ReadOnlyChoice({ session, onEnter, acceptStoredState }: Props) {
  const { t } = useTranslation('start');
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const reason = session.readOnlyReason;
  if (reason === null) return null;
  return (
    <>
      <Alert tone="warning" heading={t(`readOnly.${reason}`)} live>
        {session.lostChanges !== null && <p>{t('readOnly.lost', { count: session.lostChanges })}</p>}
        <p>{t('readOnly.safe')}</p>
        <p>{t('readOnly.next')}</p>
      </Alert>
      <div className="kim-form-actions">
        <Button onClick={() => void onEnter()} autoFocus>
          {t('readOnly.enter')}
        </Button>
        <Button kind="secondary" onClick={() => setAsked(true)}>
          {t('readOnly.accept')}
        </Button>
      </div>
      <ConfirmDialog
        isOpen={asked}
        heading={t('readOnly.acceptQuestion')}
        confirmLabel={t('readOnly.accept')}
        destructive
        busy={busy}
        onCancel={() => setAsked(false)}
        onConfirm={() => {
          setBusy(true);
          void acceptStoredState().finally(() => setBusy(false));
        }}
      >
        <p>{t('readOnly.acceptText')}</p>
      </ConfirmDialog>
    </>
  );
}
