import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportField } from '../../../domain/directory/import-columns.ts';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import { useCommand, useOperation } from '../../app/api.ts';
import { Button } from '../../ui/Button.tsx';
import { FailureMessage } from '../../ui/FailureMessage.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Section } from '../../ui/Section.tsx';
import { ImportColumns } from './ImportColumns.tsx';
import type { ListFile } from './ImportPage.tsx';
import { ImportProblems } from './ImportProblems.tsx';
import { ImportRows } from './ImportRows.tsx';
import { outdatedByDirectoryChange } from './outdated.ts';

interface Props {
  readonly file: ListFile;
  readonly onCancel: () => void;
  readonly onDone: () => void;
}

/** What reading the list would do; nothing is written before somebody says so. */
export function ImportPreview({ file, onCancel, onDone }: Props) {
  const { t } = useTranslation(['directory', 'common']);
  const [columns, setColumns] = useState<(ImportField | null)[] | null>(null);
  const { text, name: fileName } = file;
  const query = useOperation('directory.previewImport', { text, columns }, { keepPrevious: true });
  const write = useCommand('directory.import', outdatedByDirectoryChange);
  const cancel = (
    <Button kind="secondary" onClick={onCancel}>
      {t('common:action.cancel')}
    </Button>
  );
  if (query.error) {
    const line = query.error.error.detail?.['line'];
    return (
      <>
        <FailureMessage failure={query.error}>
          {line !== undefined && <p>{t('directory:import.unreadableLine', { line })}</p>}
        </FailureMessage>
        <div>{cancel}</div>
      </>
    );
  }
  if (!query.data) return <Loading />;
  const { counts, rows, columns: found } = query.data;
  const nothing = counts.institutions + counts.offers === 0;
  const confirm = async () => {
    try {
      await write.mutateAsync({ text, columns, fileName, confirmed: counts });
      onDone();
    } catch (thrown) {
      if (!(thrown instanceof OperationFailure)) throw thrown;
      // What changed meanwhile is shown before anybody confirms again.
      await query.refetch();
    }
  };
  return (
    <Section heading={t('directory:import.heading', { fileName })}>
      <ul className="kim-import-counts">
        <li>{t('directory:import.newInstitutions', { count: counts.institutions })}</li>
        <li>{t('directory:import.newOffers', { count: counts.offers })}</li>
        <li>{t('directory:import.keptBack', { count: counts.keptBack })}</li>
      </ul>
      {write.error && <FailureMessage failure={write.error} />}
      <div className="kim-form-actions">
        {!nothing && (
          <Button busy={write.isPending} onClick={() => void confirm()}>
            {t('directory:import.confirm')}
          </Button>
        )}
        {cancel}
      </div>
      {nothing && <p>{t('directory:import.nothing')}</p>}
      <ImportProblems rows={rows} />
      <ImportColumns columns={found} onChange={setColumns} />
      <ImportRows rows={rows} />
    </Section>
  );
}
