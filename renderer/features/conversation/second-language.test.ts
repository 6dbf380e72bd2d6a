import { describe, expect, it } from 'vitest';
import { printLanguages } from '../../../domain/vocabulary/print-languages.ts';
import { conversation } from '../../locales/de/conversation.ts';
import { loadSecondLanguage } from './second-language.ts';

const scripts = {
  latin: /\p{Script=Latin}/u,
  arabic: /\p{Script=Arabic}/u,
  nastaliq: /\p{Script=Arabic}/u,
  cyrillic: /\p{Script=Cyrillic}/u,
  ethiopic: /\p{Script=Ethiopic}/u,
} as const;
const others = printLanguages.entries.filter(({ code }) => code !== 'de');
const keys = Object.keys(conversation.ask) as (keyof typeof conversation.ask)[];

it('needs nothing beside German', async () => {
  expect(await loadSecondLanguage('de')).toBeNull();
});

// The typeface of Urdu is a style sheet, which only the program itself can load.
describe.each(others.filter(({ code }) => code !== 'ur'))(
  'a conversation in $code',
  ({ code, script, direction }) => {
    it('asks everything in the letters of the language, in its direction', async () => {
      const language = await loadSecondLanguage(code);
      expect(language).toMatchObject({ code, direction });
      const foreign = Object.values(scripts).filter((one) => one.source !== scripts[script].source);
      for (const key of keys) {
        const text = language?.words[key] ?? '';
        expect(text, key).toMatch(scripts[script]);
        for (const other of foreign) expect(text, key).not.toMatch(other);
        expect(text, key).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
        expect(text, key).not.toBe(conversation.ask[key]);
      }
    });

    it('tells the answers apart', async () => {
      const { stable, partly, not, yes, no } = (await loadSecondLanguage(code))!.words;
      expect(new Set([stable, partly, not]).size).toBe(3);
      expect(yes).not.toBe(no);
    });
  },
);
