import { describe, expect, it } from 'vitest';
import { columnWidth } from './column-width.ts';

const width = (header: string, values: string[]) => Number.parseFloat(columnWidth(header, values));

describe('columnWidth', () => {
  it('grows with the longest value, whatever its place', () => {
    const short = width('Phase', ['closing', 'ended']);
    expect(width('Phase', ['ended', 'P0123456789abcdef0123456789abcdef'])).toBeGreaterThan(short * 2);
    expect(width('Phase', [])).toBe(short);
  });

  it('leaves room for the longest word of the heading', () => {
    expect(width('Rechtsgrundlagenverzeichnis', ['x'])).toBeGreaterThan(width('Recht der Lage', ['x']));
  });
});
