import { describe, expect, it } from 'vitest';
import { fileOf, memberOf } from '../../../domain/case/sample-case.fixture.ts';
import { printLanguages, type PrintLanguage } from '../../../domain/vocabulary/print-languages.ts';
import { clientLanguage } from './client-language.ts';

const caseOf = (
  languages: string,
  agreed: PrintLanguage | null = null,
  informedIn: PrintLanguage | null = null,
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
  });
});
