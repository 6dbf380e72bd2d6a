import type { ReactNode } from 'react';
import { printLabels } from './labels/index.ts';
import { Translated, type PickLabel } from './Words.tsx';
import { useSecondLanguage } from './PrintLanguageContext.ts';

export interface LabelledRow {
  readonly label: PickLabel;
  readonly value: ReactNode;
}

interface Props {
  readonly rows: readonly LabelledRow[];
}

/** Label and value; the German label stands before the value, its translation behind it, on the same line. */
export function LabelledTable({ rows }: Props) {
  const second = useSecondLanguage();
  return (
    <table className="labelled">
      <tbody>
        {rows.map(({ label, value }) => (
          <tr key={label(printLabels.de)}>
            <th scope="row">{label(printLabels.de)}</th>
            <td>{value}</td>
            {second && (
              <th scope="row" className="labelled__translated" dir={second.direction}>
                <Translated pick={label} />
              </th>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
