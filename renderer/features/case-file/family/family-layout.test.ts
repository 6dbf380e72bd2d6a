import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relationships } from '../../../../domain/case/household.ts';
import { card, columnsIn, layOutFamily, type FamilyLayout } from './family-layout.ts';

const others = relationships.filter((one) => one !== 'client');
/** A client and up to eleven more, in a picture of one to four columns. */
const families = fc.record({
  household: fc
    .array(fc.record({ relationship: fc.constantFrom(...others) }), { maxLength: 11 })
    .map((rest) => [{ relationship: 'client' as const }, ...rest]),
  columns: fc.integer({ min: 1, max: 4 }),
});
type Family = FamilyLayout<{ relationship: (typeof relationships)[number] }>;

const holds = (check: (family: Family, size: number) => void) =>
  fc.assert(
    fc.property(families, ({ household, columns }) =>
      check(layOutFamily(household, columns), household.length),
    ),
  );

describe('a family of up to twelve', () => {
  test('shows everybody once, inside the picture', () => {
    holds(({ places, width, height }, size) => {
      expect(new Set(places.map(({ member }) => member)).size).toBe(size);
      expect(places).toHaveLength(size);
      for (const { x, y } of places) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(x + card.width).toBeLessThanOrEqual(width);
        expect(y + card.height).toBeLessThanOrEqual(height);
      }
    });
  });

  test('has no two cards on top of each other', () => {
    holds(({ places }) => {
      for (const [index, one] of places.entries()) {
        for (const other of places.slice(index + 1)) {
          const apart =
            Math.abs(one.x - other.x) >= card.width + 8 || Math.abs(one.y - other.y) >= card.height + 8;
          expect(apart).toBe(true);
        }
      }
    });
  });

  test('has no line through a card', () => {
    holds(({ places, lines, bond }) => {
      for (const line of bond ? [...lines, bond] : lines) {
        for (const { x, y } of places) {
          const inside = line.x2 > x && line.x1 < x + card.width && line.y2 > y && line.y1 < y + card.height;
          expect(inside).toBe(false);
        }
      }
    });
  });

  test('puts every generation under the one before it, and who belongs to none at the end', () => {
    const generations = [
      ['grandparent'],
      ['parent', 'step-parent', 'aunt-uncle'],
      ['client', 'partner', 'sibling'],
      ['child', 'niece-nephew'],
      ['grandchild'],
      ['guardian', 'other'],
    ];
    expect(generations.flat().toSorted()).toEqual(relationships.toSorted());
    const generationOf = (relationship: string) =>
      generations.findIndex((generation) => generation.includes(relationship));
    holds(({ places }) => {
      for (const one of places)
        for (const other of places)
          if (generationOf(one.member.relationship) < generationOf(other.member.relationship))
            expect(one.y).toBeLessThan(other.y);
    });
  });

  test('joins who descends from one another by lines', () => {
    const apart = ['partner', 'step-parent', 'aunt-uncle', 'niece-nephew', 'guardian', 'other'];
    holds(({ places, lines }) => {
      for (const { member, x, y } of places) {
        if (apart.includes(member.relationship)) continue;
        if (member.relationship === 'client' && lines.length === 0) continue;
        const touched = lines.some(
          (line) => line.x1 === x + card.width / 2 && (line.y1 === y + card.height || line.y2 === y),
        );
        expect([member.relationship, touched]).toEqual([member.relationship, true]);
      }
    });
  });
});

test('columns follow the room there is', () => {
  expect([0, 300, 420, 640, 880, 3000].map(columnsIn)).toEqual([1, 1, 1, 2, 4, 4]);
});
