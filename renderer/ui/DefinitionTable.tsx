import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface Definition {
  readonly term: string;
  /** Null and empty text are shown as „Keine Angabe“: a gap that is seen. */
  readonly value: ReactNode;
}

interface Props {
  /** Names the table for those who don't see the heading above it. */
  readonly label: string;
  readonly definitions: readonly Definition[];
}

const isBlank = (value: ReactNode) =>
  value === null || value === undefined || value === '' || value === false;

/** Terms and values as a table, which prints and reads better than a `dl`. */
export function DefinitionTable({ label, definitions }: Props) {
  const { t } = useTranslation();
  return (
    <table className="kim-definitions" aria-label={label}>
      <tbody>
        {definitions.map(({ term, value }) => (
          <tr key={term}>
            <th scope="row">{term}</th>
            <td>{isBlank(value) ? <span className="kim-muted">{t('state.none')}</span> : value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
