import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchKey } from '../directory/search-key.ts';
import { findable, listedThatFit, nearInListed, type Findable } from './listed.ts';
import { spellings } from './words.ts';

const body = (name: string): Findable => findable(name, '', null);
const somebody = (name: string, at = ''): Findable => findable(name, at, name);
const fit = (one: Findable, typed: string) =>
  listedThatFit([one], typed.split(' ').map(spellings)).length === 1;

describe('a record outside of cases', () => {
  it('is found by the beginning of a word, and by what stands inside of a long one', () => {
    expect(fit(body('Verein für Beratungsstellen'), 'ber')).toBe(true);
    expect(fit(body('Verein für Beratungsstellen'), 'stelle')).toBe(true);
    expect(fit(body('Verein für Beratungsstellen'), 'ein')).toBe(false);
  });

  it('is found by how a name sounds where it is a person, and only there', () => {
    expect(fit(somebody('Юлия Müller'), 'Yulia Mueller')).toBe(true);
    expect(fit(somebody('يوسف'), 'Yousef')).toBe(true);
    expect(fit(body('Frau und Beruf'), 'Für')).toBe(false);
  });

  it('is not found by what it belongs to alone, which narrows', () => {
    const at = somebody('Sabine Meier', 'Jobcenter Lippe');
    expect(fit(at, 'Jobcenter')).toBe(false);
    expect(fit(at, 'Jobcenter Meier')).toBe(true);
    expect(fit(at, 'Jugendamt Meier')).toBe(false);
  });

  const name = fc.stringMatching(/^[a-zäöüß]{3,12}$/);

  it('is found by every one of its words and any beginning of three letters, and by all of them in any order', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), fc.nat(), (names, turn) => {
        const one = body(names.join(' '));
        for (const word of names) {
          expect(fit(one, word)).toBe(true);
          // An e behind a, o, u falls away in the key: where it would be cut off, the beginning is another one.
          if (searchKey(one.own).includes(searchKey(word.slice(0, 3))))
            expect(fit(one, word.slice(0, 3))).toBe(true);
        }
        const at = turn % names.length;
        expect(fit(one, [...names.slice(at), ...names.slice(0, at)].join(' '))).toBe(true);
      }),
    );
  });

  it('is offered for a slip of the keyboard, with the word that was meant', () => {
    const all = [body('Jobcenter Lippe'), somebody('Sabine Meier')];
    expect(nearInListed(all, 'Jobcneter')).toEqual(['jobcenter']);
    expect(nearInListed(all, 'Sbaine')).toEqual(['sabine']);
    expect(nearInListed(all, 'Kreis')).toEqual([]);
  });
});
