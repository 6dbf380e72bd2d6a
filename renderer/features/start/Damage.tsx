import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VaultStatus } from '../../../domain/contract/vault-status.operation.ts';
import { OperationFailure, type ErrorCode } from '../../../domain/contract/errors.ts';
import { useCommand } from '../../app/api.ts';
import { useRefreshVaultStatus } from '../../app/session.ts';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { FailureMessage } from '../../ui/FailureMessage.tsx';
import { toast } from '../../ui/toast.ts';
import { BackupList } from './BackupList.tsx';

interface Props {
  readonly status: VaultStatus;
  readonly code: ErrorCode | 'key-file-newer';
  /** Which of the two databases, where that is known. */
  readonly database?: string | number | undefined;
  /** Something else lies in place of the damaged file; unlocking can be tried again. */
  readonly onMended: () => void;
}

const databases = ['cases', 'audit'] as const;

/** Says which file is damaged or missing and offers what can be put in its place. Nothing is opened half. */
export function Damage({ status, code, database, onMended }: Props) {
  const { t } = useTranslation('start');
  const refresh = useRefreshVaultStatus();
  const restore = useCommand('vault.restoreBackup');
  const restoreKeyFile = useCommand('vault.restoreKeyFile');
  const [chosen, setChosen] = useState<string | null>(null);
  const named = databases.filter((name) => name === database || status.missing.includes(name));
  const failure = restore.error ?? restoreKeyFile.error;
  const again = async (message: string) => {
    await refresh();
    toast(message);
    onMended();
  };

  return (
    <>
      <FailureMessage failure={new OperationFailure(code === 'key-file-newer' ? 'database-newer' : code)}>
        {named.map((name) => (
          <p key={name}>{t(`damage.${name}`)}</p>
        ))}
      </FailureMessage>
      {failure && <FailureMessage failure={failure} />}
      {code === 'key-file-damaged' && status.previousKeyFile && (
        <p>
          <Button
            busy={restoreKeyFile.isPending}
            onClick={() => {
              void restoreKeyFile
                .mutateAsync({})
                .then(() => again(t('damage.keyFileRestored')))
                .catch(() => undefined);
            }}
          >
            {t('damage.restoreKeyFile')}
          </Button>
        </p>
      )}
      {code !== 'key-file-newer' && <BackupList backups={status.backups} onChoose={setChosen} />}
      <ConfirmDialog
        isOpen={chosen !== null}
        heading={t('damage.restoreQuestion')}
        confirmLabel={t('damage.restore')}
        busy={restore.isPending}
        onCancel={() => setChosen(null)}
        onConfirm={() => {
          if (chosen === null) return;
          void restore
            .mutateAsync({ name: chosen })
            .then(() => again(t('damage.restored')))
            .catch(() => setChosen(null));
        }}
      >
        <p>{t('damage.restoreText')}</p>
      </ConfirmDialog>
    </>
  );
}
