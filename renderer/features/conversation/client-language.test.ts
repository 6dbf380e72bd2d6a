import { describe, expect, it } from 'vitest';
import { fileOf, memberOf } from '../../../domain/case/sample-case.fixture.ts';
import { printLanguages } from '../../../domain/vocabulary/print-languages.ts';
import type { TalkLanguage } from '../../../domain/vocabulary/talk-languages.ts';
import { clientLanguage } from './client-language.ts';

const caseOf = (
  languages: string,
  agreed: TalkLanguage | null = null,
  informedIn: TalkLanguage | null = null,
) => {
  const member = memberOf({ languages });
  return {
    file: fileOf({ clientId: member.person.id, informedIn }),
    household: [memberOf({ languages: 'Türkisch' }), member],
    planVersions: agreed === null ? [] : [{ language: agreed } as never],
  };
};

describe('clientLanguage', () => {
  it('knows every language by each of its names', () => {
    for (const { code, label, ownName } of printLanguages.entries.filter((one) => one.code !== 'de')) {
      for (const name of [label.de, label.en, ownName].flatMap((names) => names.split('/'))) {
        expect(clientLanguage(caseOf(name)), name).toBe(code);
      }
    }
  });

  it('takes the first that is named, of the client and nobody else', () => {
    expect(clientLanguage(caseOf('Kurmandschi (Muttersprache), etwas Arabisch'))).toBe('kmr');
    expect(clientLanguage(caseOf('Deutsch, RUSSISCH'))).toBe('ru');
    expect(clientLanguage(caseOf(''))).toBe('de');
  });

  it('trusts the language of the last agreement most, and the information under Art. 13 least', () => {
    expect(clientLanguage(caseOf('Arabisch', 'fa', 'tr'))).toBe('fa');
    expect(clientLanguage(caseOf('Arabisch', 'de', 'tr'))).toBe('ar');
    expect(clientLanguage(caseOf('Englisch', null, 'tr'))).toBe('tr');
    // A talk without papers says nothing about papers; Dari is read as Persian.
    expect(clientLanguage(caseOf('Arabisch', 'en', 'so'))).toBe('ar');
    expect(clientLanguage(caseOf('Somali', null, 'so'))).toBe('de');
    expect(clientLanguage(caseOf('', 'prs'))).toBe('fa');
  });
});
