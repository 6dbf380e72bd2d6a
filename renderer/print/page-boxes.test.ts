import { describe, expect, it } from 'vitest';
import { cssString, pageBoxes } from './page-boxes.ts';

describe('words in the page margin', () => {
  it('stay as they are when they are ordinary', () => {
    expect(cssString('Kreis Lippe – Kommunales Integrationszentrum')).toBe(
      '"Kreis Lippe – Kommunales Integrationszentrum"',
    );
  });

  it.each([
    ['"', '"\\22 "'],
    ['\\', '"\\5c "'],
    ['a\nb', '"a\\a b"'],
    ['</style>', '"\\3c /style>"'],
    ['\u2028', '"\\2028 "'],
  ])('never end the string: %j', (text, expected) => {
    expect(cssString(text)).toBe(expected);
  });

  it('cannot add a rule of their own', () => {
    const css = pageBoxes({
      office: '"; } } * { display: none } @page { @top-left { content: "',
      reference: '',
      title: '',
    });
    expect(css.replace(/"[^"]*"/g, '')).not.toContain('display');
  });
});
