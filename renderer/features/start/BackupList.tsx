import { useTranslation } from 'react-i18next';
import type { VaultStatus } from '../../../domain/contract/vault-status.operation.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { localeOf } from '../../locales/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Table } from '../../ui/Table.tsx';

interface Props {
  readonly backups: VaultStatus['backups'];
  readonly onChoose: (name: string) => void;
}

/** The copies made at each orderly lock, newest first. */
export function BackupList({ backups, onChoose }: Props) {
  const { t } = useTranslation('start');
  const { language } = useLanguage();
  if (backups.length === 0)
    return <EmptyState heading={t('damage.noBackups')}>{t('damage.noBackupsText')}</EmptyState>;
  const moment = new Intl.DateTimeFormat(localeOf[language], { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Table
      caption={t('damage.backups')}
      rows={backups}
      rowId={({ name }) => name}
      columns={[
        { id: 'at', header: t('damage.madeAt'), cell: ({ createdAt }) => moment.format(new Date(createdAt)) },
        {
          id: 'action',
          header: t('damage.action'),
          cell: ({ name }) => (
            <Button kind="secondary" compact onClick={() => onChoose(name)}>
              {t('damage.restore')}
            </Button>
          ),
        },
      ]}
    />
  );
}
