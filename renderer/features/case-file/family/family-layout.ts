import type { Relationship } from '../../../../domain/case/household.ts';

/** Sizes of the picture, in pixels at normal zoom. */
export const card = { width: 192, height: 84 } as const;
const gap = { across: 24, down: 44 } as const;
/** Left of the cards runs the line that joins rows of one generation. */
const trunk = { x: 6, room: 20 } as const;

/** How many cards fit side by side. */
export const columnsIn = (width: number): number =>
  Math.max(1, Math.min(4, Math.floor((width - trunk.room + gap.across) / (card.width + gap.across))));

export interface Place<Member> {
  readonly member: Member;
  readonly x: number;
  readonly y: number;
}
export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}
export interface FamilyLayout<Member> {
  readonly places: readonly Place<Member>[];
  /** Descent: grandparents and parents above, children and grandchildren below. */
  readonly lines: readonly Segment[];
  /** Between the client and a partner beside or under them. */
  readonly bond: Segment | null;
  readonly width: number;
  readonly height: number;
}

type Related = { readonly relationship: Relationship };

const center = ({ x }: { x: number }) => x + card.width / 2;
const bottom = ({ y }: { y: number }) => y + card.height;
const across = (y: number, xs: readonly number[]): Segment => ({
  x1: Math.min(...xs),
  y1: y,
  x2: Math.max(...xs),
  y2: y,
});
const down = (x: number, ys: readonly number[]): Segment => ({
  x1: x,
  y1: Math.min(...ys),
  x2: x,
  y2: Math.max(...ys),
});

function inRowsOf<Item>(size: number, items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, row) =>
    items.slice(row * size, (row + 1) * size),
  );
}

/** The generations from top to bottom, each in rows; the client stands in the last row of their own generation. */
function rowsOf<Member extends Related>(household: readonly Member[], columns: number): Member[][] {
  const all = (...wanted: Relationship[]) =>
    wanted.flatMap((one) => household.filter(({ relationship }) => relationship === one));
  const couple = all('client', 'partner');
  const siblings = all('sibling');
  const own =
    couple.length + siblings.length <= columns
      ? [[...couple, ...siblings]]
      : [
          ...inRowsOf(columns, siblings),
          ...inRowsOf(columns, couple.length <= columns ? couple : all('partner', 'client')),
        ];
  return [
    ...inRowsOf(columns, all('grandparent')),
    ...inRowsOf(columns, all('parent', 'step-parent', 'aunt-uncle')),
    ...own,
    ...inRowsOf(columns, all('child', 'niece-nephew')),
    ...inRowsOf(columns, all('grandchild')),
    ...inRowsOf(columns, all('guardian', 'other')),
  ];
}

/** Groups places that stand side by side. */
const byRow = <Item extends { y: number }>(places: readonly Item[]): Item[][] =>
  [...Map.groupBy(places, ({ y }) => y).values()].toSorted((a, b) => (a[0]?.y ?? 0) - (b[0]?.y ?? 0));

/** A row's own line in the gap over or under it, with a short one to each card. */
function rail<Item extends { x: number; y: number }>(row: readonly Item[], side: 'over' | 'under') {
  const edge = (place: Item) => (side === 'over' ? place.y : bottom(place));
  const y = row[0] === undefined ? 0 : edge(row[0]) + (side === 'over' ? -gap.down / 2 : gap.down / 2);
  return { y, row, drops: row.map((place) => down(center(place), [edge(place), y])) };
}

/** Lines from those above to those below; all run in the gaps between rows and beside the cards. */
function descent<Item extends { x: number; y: number }>(
  above: readonly Item[],
  below: readonly Item[],
): Segment[] {
  if (below.length === 0) return [];
  const rails = [
    ...byRow(above).map((row) => rail(row, 'under')),
    ...byRow(below).map((row) => rail(row, 'over')),
  ];
  // Two rows that face each other share one line; what lies further apart is joined beside the cards.
  const levels = [...Map.groupBy(rails, ({ y }) => y)];
  const aside = levels.length > 1 ? [trunk.x] : [];
  return [
    ...rails.flatMap(({ drops }) => drops),
    ...levels.map(([y, sharing]) => across(y, [...sharing.flatMap(({ row }) => row.map(center)), ...aside])),
    ...aside.map((x) =>
      down(
        x,
        levels.map(([y]) => y),
      ),
    ),
  ];
}

const distance = (one: { x: number; y: number }, other: { x: number; y: number } | undefined): number =>
  Math.hypot(one.x - (other?.x ?? 0), one.y - (other?.y ?? 0));

function bondOf<Member extends Related>(places: readonly Place<Member>[]): Segment | null {
  const client = places.find(({ member }) => member.relationship === 'client');
  const [beside] = places
    .filter(({ member }) => member.relationship === 'partner')
    .filter(({ x, y }) => y === client?.y || x === client?.x)
    .toSorted((one, other) => distance(one, client) - distance(other, client));
  if (!client || !beside) return null;
  return client.y === beside.y
    ? across(client.y + card.height / 2, [
        Math.min(client.x, beside.x) + card.width,
        Math.max(client.x, beside.x),
      ])
    : down(center(client), [bottom(beside), client.y]);
}

/** Where everybody of the household stands in the picture, generation by generation, without overlap. */
export function layOutFamily<Member extends Related>(
  household: readonly Member[],
  columns: number,
): FamilyLayout<Member> {
  const rows = rowsOf(household, columns);
  const widest = Math.max(1, ...rows.map((row) => row.length));
  const lengthOf = (count: number) => count * card.width + (count - 1) * gap.across;
  const hasLineAbove = rows[0]?.some(({ relationship }) => relationship === 'sibling') === true;
  const top = hasLineAbove ? gap.down / 2 + 2 : 2;
  const places = rows.flatMap((row, rowIndex) =>
    row.map((member, index) => ({
      member,
      x: trunk.room + (lengthOf(widest) - lengthOf(row.length)) / 2 + index * (card.width + gap.across),
      y: top + rowIndex * (card.height + gap.down),
    })),
  );
  const of = (...wanted: Relationship[]) =>
    places.filter(({ member }) => wanted.includes(member.relationship));
  const parents = of('parent');
  const client = of('client');
  const siblings = of('sibling');
  const grandparents = of('grandparent');
  const children = of('child');
  const own = [...client, ...siblings];
  // Where the generation between is not in the file, the line goes past it.
  const lines = [
    ...(grandparents.length > 0 ? descent(grandparents, parents.length > 0 ? parents : own) : []),
    ...(parents.length > 0 || (siblings.length > 0 && grandparents.length === 0)
      ? descent(parents, own)
      : []),
    ...descent(client, children),
    ...descent(children.length > 0 ? children : client, of('grandchild')),
  ];
  return {
    places,
    lines,
    bond: bondOf(places),
    width: trunk.room + lengthOf(widest) + 2,
    height: top + rows.length * (card.height + gap.down) - gap.down + 2,
  };
}
