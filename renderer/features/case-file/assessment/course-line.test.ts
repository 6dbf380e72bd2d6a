import { expect, it } from 'vitest';
import { linePoints } from './course-line.ts';

const box = { width: 100, height: 40, margin: 0 };

it('stands in time, higher levels above, without what was not rated', () => {
  expect(linePoints(['2026-01-01', '2026-01-03', '2026-01-11'], [0, 4, 2], box)).toEqual([
    { x: 0, y: 40 },
    { x: 20, y: 0 },
    { x: 100, y: 20 },
  ]);
  expect(linePoints(['2026-01-01', '2026-01-03', '2026-01-11'], [0, null, 2], box)).toHaveLength(2);
});

it('stands at equal distances where a day is missing or all are one', () => {
  expect(linePoints([null, '2026-01-03', '2026-01-11'], [1, 1, 1], box).map(({ x }) => x)).toEqual([
    0, 50, 100,
  ]);
  expect(linePoints(['2026-01-03', '2026-01-03'], [1, 1], box).map(({ x }) => x)).toEqual([0, 100]);
});
