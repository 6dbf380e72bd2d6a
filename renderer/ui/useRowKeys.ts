import type { KeyboardEvent } from 'react';

/** How far each key moves; the ends of the list are reached by any big number. */
const moves: Record<string, number> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  End: Number.MAX_SAFE_INTEGER,
  Home: -Number.MAX_SAFE_INTEGER,
};

/**
 * Arrow keys, Bild auf/ab, Pos1 and Ende move the focus from row link to row link. Tab still goes link by link.
 * @param bringIntoView for tables that draw only a part: makes row `index` exist, then calls `focus`.
 */
export function useRowKeys(rowCount: number, bringIntoView?: (index: number, focus: () => void) => void) {
  return (event: KeyboardEvent<HTMLTableElement>) => {
    const move = moves[event.key];
    const link = (event.target as Element).closest('.kim-table__link');
    if (move === undefined || !link || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const table = event.currentTarget;
    const row = link.closest('tr');
    const rows = [...table.querySelectorAll('tbody > tr:not(.kim-table__gap)')];
    const indexOf = (one: Element | null) =>
      Number(one?.getAttribute('data-index') ?? rows.indexOf(one as Element));
    const wanted = Math.min(rowCount - 1, Math.max(0, indexOf(row) + move));
    const focus = () => {
      const target = [...table.querySelectorAll('tbody > tr:not(.kim-table__gap)')].find(
        (one, position) => Number(one.getAttribute('data-index') ?? position) === wanted,
      );
      target?.querySelector<HTMLElement>('.kim-table__link')?.focus();
    };
    if (bringIntoView) bringIntoView(wanted, focus);
    else focus();
  };
}
