import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import type { TableProps } from './table-column.ts';

/** The header row; a sortable header is a button, and aria-sort says what is in force. */
export function TableHead<Row>({
  columns,
  sort,
  onSort,
}: Pick<TableProps<Row>, 'columns' | 'sort' | 'onSort'>) {
  return (
    <thead>
      <tr>
        {columns.map((column) => {
          const active = sort?.by === column.id;
          const Mark = !active ? ArrowUpDown : sort.descending ? ArrowDown : ArrowUp;
          return (
            <th
              key={column.id}
              scope="col"
              className={column.numeric ? 'kim-table__number' : undefined}
              aria-sort={active ? (sort.descending ? 'descending' : 'ascending') : undefined}
            >
              {column.sortable && onSort ? (
                <button
                  type="button"
                  className="kim-table__sort"
                  onClick={() => onSort({ by: column.id, descending: active && !sort.descending })}
                >
                  {column.header}
                  <Mark size={16} className={active ? undefined : 'kim-table__sort-mark--idle'} />
                </button>
              ) : (
                column.header
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
