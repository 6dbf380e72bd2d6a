import type { ReactNode } from 'react';
import type { TableProps } from './table-column.ts';
import { TableHead } from './TableHead.tsx';
import { TableRegion } from './TableRegion.tsx';
import { TableRow } from './TableRow.tsx';
import { useRowKeys } from './useRowKeys.ts';

interface Props<Row> extends TableProps<Row> {
  /** A `tr` of sums. */
  readonly footer?: ReactNode;
}

/** A table of a few rows, all of them in the document. From 25 rows on use `VirtualTable`. */
export function Table<Row>({ footer, ...props }: Props<Row>) {
  const onKeyDown = useRowKeys(props.rows.length);
  return (
    <TableRegion label={props.caption}>
      <table className="kim-table" onKeyDown={onKeyDown}>
        <caption className={props.hideCaption ? 'kim-sr-only' : undefined}>{props.caption}</caption>
        <TableHead columns={props.columns} sort={props.sort} onSort={props.onSort} />
        <tbody>
          {props.rows.map((row) => (
            <TableRow key={props.rowId(row)} row={row} columns={props.columns} rowLink={props.rowLink} />
          ))}
        </tbody>
        {footer && <tfoot>{footer}</tfoot>}
      </table>
    </TableRegion>
  );
}
