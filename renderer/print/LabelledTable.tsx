import { useId, type ReactNode } from 'react';
import { printLabels } from './labels/index.ts';
import { Translated, Words, type PickLabel } from './Words.tsx';
import { useSecondLanguage } from './PrintLanguageContext.ts';

export interface LabelledRow {
  readonly label: PickLabel;
  readonly value: ReactNode;
}

interface Props {
  readonly caption: PickLabel;
  readonly rows: readonly LabelledRow[];
}

/** Label and value; the German label stands before the value, its translation behind it, on the same line. */
export function LabelledTable({ caption, rows }: Props) {
  const id = useId();
  const second = useSecondLanguage();
  return (
    <table className="labelled">
      <caption>
        <Words pick={caption} />
      </caption>
      <tbody>
        {rows.map(({ label, value }, index) => (
          <tr key={label(printLabels.de)}>
            <th scope="row" id={`${id}-${index}`}>
              {label(printLabels.de)}
            </th>
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
