import type { TableProps } from '../../ui/table-column.ts';
import { Table } from '../../ui/Table.tsx';
import { VirtualTable } from '../../ui/VirtualTable.tsx';

/** From here on only the rows in sight are drawn. */
const many = 25;

/** A table of as many rows as a month has. */
export function LongTable<Row>(props: TableProps<Row>) {
  return props.rows.length < many ? <Table {...props} /> : <VirtualTable {...props} />;
}
