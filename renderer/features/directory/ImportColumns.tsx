import { useTranslation } from 'react-i18next';
import type { ImportPreview } from '../../../domain/contract/directory.operations.ts';
import { headings, importFields, type ImportField } from '../../../domain/directory/import-columns.ts';
import { SelectField } from '../../ui/SelectField.tsx';

interface Props {
  readonly columns: ImportPreview['columns'];
  readonly onChange: (columns: (ImportField | null)[]) => void;
}

const isField = (value: unknown): value is ImportField => importFields.some((field) => field === value);

/** Which column holds what; guessed by its heading, to be put right by hand. */
export function ImportColumns({ columns, onChange }: Props) {
  const { t } = useTranslation('directory');
  const ignored = columns.filter(({ field }) => field === null).length;
  const options = importFields.map((field) => ({ value: field, label: headings[field][0] }));
  return (
    <details className="kim-details" open={ignored > 0}>
      <summary>{t('import.columns', { count: ignored })}</summary>
      <div className="kim-import-columns">
        {columns.map(({ heading, field }, index) => (
          <SelectField
            key={`${index} ${heading}`}
            label={heading === '' ? t('import.columnNumber', { number: index + 1 }) : heading}
            value={field}
            empty={t('import.ignore')}
            options={options}
            onChange={(value) =>
              onChange(
                columns.map((column, other) => {
                  if (other === index) return isField(value) ? value : null;
                  // Each field comes from one column.
                  return column.field === value ? null : column.field;
                }),
              )
            }
          />
        ))}
      </div>
    </details>
  );
}
