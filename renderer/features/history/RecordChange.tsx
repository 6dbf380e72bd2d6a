import { useTranslation } from 'react-i18next';
import type { RecordChangeView } from '../../../domain/contract/history.operations.ts';
import { describedKind } from '../../../domain/history/record-kinds.ts';
import { ChangeTable } from './ChangeTable.tsx';

interface Props {
  readonly title: string;
  readonly record: RecordChangeView;
}

/** Up to so many changed values are shown at once; a whole new record is opened on request. */
const shownAtOnce = 6;

/** What one record said before and after. */
export function RecordChange({ title, record }: Props) {
  const { t } = useTranslation('history');
  if (describedKind(record.kind) === undefined) return <p className="kim-muted">{t('noValues')}</p>;
  if (record.fields.length === 0) return <p className="kim-muted">{t('unchanged')}</p>;
  const table = (
    <ChangeTable label={title} record={record} columns={{ before: t('before'), after: t('after') }} />
  );
  if (record.what === 'changed' && record.fields.length <= shownAtOnce) return table;
  return (
    <details className="kim-disclosure">
      <summary>{t('values', { count: record.fields.length })}</summary>
      {table}
    </details>
  );
}
