import { useTranslation } from 'react-i18next';
import type { RecordChangeView } from '../../../domain/contract/history.operations.ts';
import { describedKind } from '../../../domain/history/record-kinds.ts';
import { fieldInWords, valueAt } from '../../../domain/history/value-words.ts';
import { TableRegion } from '../../ui/TableRegion.tsx';
import { useWordContext } from './useWordContext.ts';

interface Props {
  /** What the table is about, for those who don't see the heading above it. */
  readonly label: string;
  readonly record: RecordChangeView;
  readonly columns: { readonly before: string; readonly after: string };
}

/** Each value that differs: the field, what it said, what it says then. A new record has no former values. */
export function ChangeTable({ label, record, columns }: Props) {
  const { t } = useTranslation('history');
  const context = useWordContext();
  const fields = describedKind(record.kind)?.fields ?? {};
  const isNew = record.what === 'added' || record.what === 'restored';
  const cell = (path: string, value: unknown) => {
    const words = valueAt(fields, path, value, context);
    return words === '' ? (
      <span className="kim-muted">{t('empty')}</span>
    ) : (
      <span className="kim-entered">{words}</span>
    );
  };
  return (
    <TableRegion label={label}>
      <table className="kim-table kim-change-table">
        <caption className="kim-sr-only">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{t('field')}</th>
            {!isNew && <th scope="col">{columns.before}</th>}
            <th scope="col">{columns.after}</th>
          </tr>
        </thead>
        <tbody>
          {record.fields.map(({ path, before, after }) => (
            <tr key={path}>
              <th scope="row">
                <bdi>{fieldInWords(fields, path, context)}</bdi>
              </th>
              {!isNew && <td>{cell(path, before)}</td>}
              <td>{cell(path, after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
