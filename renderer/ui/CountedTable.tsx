import type { ReactNode } from 'react';
import type { TableProps } from './table-column.ts';
import { VirtualTable } from './VirtualTable.tsx';

interface Props<Row> extends Omit<TableProps<Row>, 'hideCaption'> {
  /** How many there are, said again whenever the filters change it. */
  readonly count: string;
  /** In place of the table when there are none. */
  readonly empty: ReactNode;
}

/** The rows under a list's filters: how many, and which, or why there are none. */
export function CountedTable<Row>({ count, empty, ...table }: Props<Row>) {
  return (
    <>
      <p className="kim-count" role="status">
        {count}
      </p>
      {table.rows.length === 0 ? empty : <VirtualTable hideCaption {...table} />}
    </>
  );
}
