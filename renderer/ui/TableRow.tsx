import type { Ref } from 'react';
import { RouteLink } from './RouteLink.tsx';
import { headerColumn, type TableProps } from './table-column.ts';

interface Props<Row> extends Pick<TableProps<Row>, 'columns' | 'rowLink'> {
  readonly row: Row;
  /** Its place in the whole list, for tables that draw only a part. */
  readonly index?: number | undefined;
  readonly measure?: Ref<HTMLTableRowElement> | undefined;
}

/** One row: the naming cell is its header and holds its link. */
export function TableRow<Row>({ columns, row, rowLink, index, measure }: Props<Row>) {
  const naming = headerColumn(columns);
  return (
    <tr
      ref={measure}
      className={rowLink ? 'kim-table__row--linked' : undefined}
      // aria-rowindex counts from 1 and includes the header row.
      {...(index === undefined ? {} : { 'aria-rowindex': index + 2, 'data-index': index })}
    >
      {columns.map((column, position) => {
        const content = column.cell(row);
        const className = column.numeric ? 'kim-table__number' : undefined;
        return position === naming ? (
          <th key={column.id} scope="row" className={className}>
            {rowLink ? (
              <RouteLink className="kim-table__link" to={rowLink(row)}>
                {content}
              </RouteLink>
            ) : (
              content
            )}
          </th>
        ) : (
          <td key={column.id} className={className}>
            {content}
          </td>
        );
      })}
    </tr>
  );
}
