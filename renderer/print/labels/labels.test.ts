import { describe, expect, it } from 'vitest';
import { printLanguages } from '../../../domain/vocabulary/print-languages.ts';
import { printLabels } from './index.ts';

const scripts = {
  latin: /\p{Script=Latin}/u,
  arabic: /\p{Script=Arabic}/u,
  nastaliq: /\p{Script=Arabic}/u,
  cyrillic: /\p{Script=Cyrillic}/u,
  ethiopic: /\p{Script=Ethiopic}/u,
} as const;

const wordsOf = (value: unknown, path = ''): [path: string, text: string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inside]) => wordsOf(inside, `${path}.${key}`));

const german = new Map(wordsOf(printLabels.de));
const others = printLanguages.entries.filter(({ code }) => code !== 'de');

describe.each(others)('words of printed papers: $code', ({ code, script }) => {
  const words = wordsOf(printLabels[code]);

  it('says every word that German says', () => {
    expect(words.map(([path]) => path).sort()).toEqual([...german.keys()].sort());
  });

  it('writes every word in the script of the language and nothing in another', () => {
    const foreign = Object.values(scripts).filter((one) => one.source !== scripts[script].source);
    for (const [path, written] of words) {
      const text = written.replaceAll(/\{\{\w+\}\}/g, '');
      expect(text, path).toMatch(scripts[script]);
      for (const other of foreign) expect(text, path).not.toMatch(other);
    }
  });

  it('holds no character that turns the direction of what follows', () => {
    for (const [path, text] of words) expect(text, path).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
  });

  it('fills in what German fills in', () => {
    const gaps = (text: string | undefined) => text?.match(/\{\{\w+\}\}/g) ?? [];
    for (const [path, text] of words) expect([path, gaps(text)]).toEqual([path, gaps(german.get(path))]);
  });

  it('tells the states, levels and reasons of one list apart', () => {
    const {
      goalStates,
      measureStates,
      notPossibleReasons,
      signatureStates,
      fieldsOfAction,
      closing,
      check,
      consentForm,
      overview,
      terms,
    } = printLabels[code];
    const { closureReasons, phases } = closing;
    const plan = [goalStates, measureStates, notPossibleReasons, signatureStates, fieldsOfAction];
    const others = [overview.lines, overview.relationships, overview.contactKinds];
    const forms = [consentForm.purposes, consentForm.categories];
    const { 'bsk-a2': _a2, 'bsk-b1': _b1, 'bsk-b2': _b2, ...measureKinds } = terms.measureKinds;
    const { residenceTitles, schooling, vocationalTraining, recognition, maritalStatus, legalSystems } =
      terms;
    const meant = [
      measureKinds,
      residenceTitles,
      schooling,
      vocationalTraining,
      recognition,
      maritalStatus,
      legalSystems,
    ];
    for (const list of [...meant, ...plan, closureReasons, phases, check.durability, ...forms, ...others]) {
      const labels = Object.values(list);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  it('leaves nothing in German', () => {
    const same = words.filter(([path, text]) => german.get(path) === text);
    expect(same).toEqual([]);
  });
});
