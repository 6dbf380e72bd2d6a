import type { ReactNode } from 'react';

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Right-aligned figures. */
  readonly numeric?: boolean | undefined;
  /** The cell that names the row: its header, and the place of the row's link. The first column if none says so. */
  readonly rowHeader?: boolean | undefined;
  readonly sortable?: boolean | undefined;
  /** CSS width in a virtual table: `12rem`, `20%`. */
  readonly width?: string | undefined;
}

export interface Sort {
  readonly by: string;
  readonly descending: boolean;
}

export interface TableProps<Row> {
  /** What the rows are. Shown above the table unless `hideCaption`. */
  readonly caption: string;
  readonly hideCaption?: boolean | undefined;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  /** An address of this program; the whole row then leads there. */
  readonly rowLink?: ((row: Row) => string) | undefined;
  /** The order in force; the caller sorts (mostly core does). */
  readonly sort?: Sort | undefined;
  readonly onSort?: ((sort: Sort) => void) | undefined;
}

/** Which column names the rows. */
export const headerColumn = <Row>(columns: readonly Column<Row>[]) =>
  Math.max(
    0,
    columns.findIndex((column) => column.rowHeader),
  );
