import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useRestOfWindow } from './useRestOfWindow.ts';
import type { TableProps } from './table-column.ts';
import { TableHead } from './TableHead.tsx';
import { TableRow } from './TableRow.tsx';
import { useRowKeys } from './useRowKeys.ts';

interface Props<Row> extends TableProps<Row> {
  /** How many rows there are in all, where `rows` holds only those loaded so far. */
  readonly total?: number | undefined;
  /** Called when the end of the loaded rows comes near: load the next page. */
  readonly onEndNear?: (() => void) | undefined;
}

/** Height of a row of one line in pixels at 100 %; real heights are measured as rows appear. */
const usualRowHeight = 37;
/** Rows drawn beyond the visible ones, and how near „near the end“ is. */
const reserve = 12;

/**
 * A table of many rows that draws only those in sight. It stays a native table (two empty rows hold the place of the
 * rest), so that screen readers know columns, headers and, by aria-rowcount, the true length.
 */
export function VirtualTable<Row>(props: Props<Row>) {
  const { columns, rows, total = rows.length, onEndNear } = props;
  const region = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => region.current,
    estimateSize: () => usualRowHeight,
    getItemKey: (index) => props.rowId(rows[index] as Row),
    overscan: reserve,
  });
  const maxHeight = useRestOfWindow(region);
  const items = virtualizer.getVirtualItems();
  const lastDrawn = items.at(-1)?.index ?? 0;
  const endNear = rows.length > 0 && rows.length < total && lastDrawn >= rows.length - reserve;
  useEffect(() => {
    if (endNear) onEndNear?.();
  }, [endNear, onEndNear, rows.length]);

  const onKeyDown = useRowKeys(rows.length, (index, focus) => {
    virtualizer.scrollToIndex(index, { align: 'auto' });
    // The row is drawn in the next frame, its measured neighbours in the one after.
    requestAnimationFrame(() => requestAnimationFrame(focus));
  });

  const before = items[0]?.start ?? 0;
  const after = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <div
      className="kim-table-region kim-table-region--virtual"
      ref={region}
      style={{ maxHeight }}
      role="region"
      aria-label={props.caption}
      tabIndex={0}
    >
      <table
        className={
          columns.length > 2 ? 'kim-table kim-table--virtual kim-table--wide' : 'kim-table kim-table--virtual'
        }
        aria-rowcount={total + 1}
        onKeyDown={onKeyDown}
      >
        <caption className={props.hideCaption ? 'kim-sr-only' : undefined}>{props.caption}</caption>
        <colgroup>
          {columns.map((column) => (
            <col key={column.id} style={column.width === undefined ? undefined : { width: column.width }} />
          ))}
        </colgroup>
        <TableHead columns={columns} sort={props.sort} onSort={props.onSort} />
        <tbody>
          {before > 0 && <Gap height={before} span={columns.length} />}
          {items.map((item) => (
            <TableRow
              key={item.key}
              row={rows[item.index] as Row}
              index={item.index}
              columns={columns}
              rowLink={props.rowLink}
              measure={virtualizer.measureElement}
            />
          ))}
          {after > 0 && <Gap height={after} span={columns.length} />}
        </tbody>
      </table>
    </div>
  );
}

function Gap({ height, span }: { readonly height: number; readonly span: number }) {
  return (
    <tr className="kim-table__gap" aria-hidden="true">
      <td colSpan={span} style={{ height }} />
    </tr>
  );
}
