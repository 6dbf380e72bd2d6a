import { useTranslation } from 'react-i18next';
import { LongTable } from './LongTable.tsx';
import type { Preview } from './MonthPreview.tsx';

const known = ['handlungsfelder', 'minuten', 'ziele', 'massnahmen'] as const;
const isKnown = (name: string): name is (typeof known)[number] => (known as readonly string[]).includes(name);

/** The other tables of the package: what hangs on each case, folded until somebody wants to see it. */
export function CaseParts({ parts }: Pick<Preview, 'parts'>) {
  const { t } = useTranslation('handoff');
  const filled = parts.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return null;
  return (
    <div className="kim-stack kim-stack--small">
      <h3>{t('preview.partHeading')}</h3>
      {filled.map(({ name, columns, rows }) => {
        const label = isKnown(name) ? t(`preview.part.${name}`) : name;
        return (
          <details className="kim-handoff-part" key={name}>
            <summary>{t('preview.partRows', { name: label, count: rows.length })}</summary>
            <LongTable<{ cells: readonly string[]; id: string }>
              caption={label}
              hideCaption
              rows={rows.map((cells, index) => ({ cells, id: String(index) }))}
              rowId={({ id }) => id}
              columns={columns.map((header, index) => ({
                id: String(index),
                header,
                cell: ({ cells }) => cells[index] ?? '',
              }))}
            />
          </details>
        );
      })}
    </div>
  );
}
