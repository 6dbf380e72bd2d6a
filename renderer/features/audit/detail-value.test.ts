import { describe, expect, it } from 'vitest';
import { detailValue } from './detail-value.ts';

const inWords = (key: string, value: string | number | boolean) =>
  detailValue(key, value, 'de', { yes: 'ja', no: 'nein' });

describe('detailValue', () => {
  it('gives codes their label where the list is known', () => {
    expect(inWords('to', 'closing')).toBe('Abschluss');
    expect(inWords('recipient', 'kreis-lippe')).toBe('Kreis Lippe');
    expect(inWords('result', 'partly')).toBe('teilweise');
  });

  it('hides nothing: what no list knows stays as it is', () => {
    expect(inWords('to', 'phase-of-tomorrow')).toBe('phase-of-tomorrow');
    expect(inWords('cause', 'busy')).toBe('busy');
    expect(inWords('sequence', 0)).toBe('0');
  });

  it('says yes, no and the month', () => {
    expect(inWords('intact', true)).toBe('ja');
    expect(inWords('own', false)).toBe('nein');
    expect(inWords('month', '2026-10')).toBe('10.2026');
  });
});
