import { z } from 'zod';
import { assessmentDetails } from '../case/assessment.ts';
import { intakeDetails } from '../case/case-file.ts';
import { personDetails } from '../case/person.ts';
import { searchKey } from '../directory/search-key.ts';
import { shortText } from '../validation.ts';
import { countries } from '../vocabulary/countries.ts';
import { genders } from '../vocabulary/genders.ts';
import { municipalities } from '../vocabulary/municipalities.ts';
import { residenceTitles } from '../vocabulary/residence-titles.ts';
import {
  answerFor,
  codeFor,
  dayFor,
  readBy,
  Unreadable,
  yesNoFor,
  type Cells,
  type ListProblem,
} from './list-row.ts';

/**
 * What a list says of a case. Nothing is made up: what it doesn't say stays open in the file, the information after
 * Art. 13 and the legal basis among it.
 */
export const listedCase = z.strictObject({
  client: personDetails,
  intake: intakeDetails.pick({
    openedOn: true,
    municipality: true,
    occasion: true,
    dataSource: true,
    formerReference: true,
  }),
  residence: assessmentDetails.pick({ residenceTitle: true, residenceExpiresOn: true }),
  /** As written; empty for whoever reads the list in. */
  responsible: shortText,
});
export type ListedCase = z.infer<typeof listedCase>;

const genderWords = {
  w: 'female',
  f: 'female',
  frau: 'female',
  m: 'male',
  herr: 'male',
  mann: 'male',
  d: 'diverse',
};

/** `Stadt Lage`, `Lage (Lippe)`, `Gemeinde Kalletal`: the same towns as in our list. */
const townWords = /^(?:kreisstadt|stadt|gemeinde|alte hansestadt)\s+|\s*(?:\(lippe\)|, lippe|\/lippe)$/gi;

const fillers: ReadonlySet<string> = new Set(['abs', 'absatz', 'aufenthg', 'alternative', 'nr']);
const titleKey = (text: string): string =>
  searchKey(text)
    .split(' ')
    .filter((word) => !fillers.has(word))
    .join(' ');

/** Under which words each title is known: its code, its label, the paragraph alone, the words behind the dash alone. */
const titlesByKey = (() => {
  const found = new Map<string, Set<string>>();
  for (const { code, label } of residenceTitles.entries) {
    const [paragraph = '', words = ''] = label.de.split(' – ');
    for (const name of [code, label.de, label.en, paragraph, words]) {
      const key = titleKey(name);
      if (key !== '') found.set(key, (found.get(key) ?? new Set()).add(code));
    }
  }
  return found;
})();

/** A paragraph that means one title; `25(2)` means two, and nobody guesses which. */
function titleFor(text: string): string | null | Unreadable {
  const asAnswer = answerFor(residenceTitles, text);
  if (!(asAnswer instanceof Unreadable)) return asAnswer;
  const [code, ...others] = titlesByKey.get(titleKey(text)) ?? [];
  return code === undefined || others.length > 0 ? asAnswer : code;
}

/** „Celik, Rabia“ in one column, where no other holds the given name. */
function namesOf(cells: Cells): { givenName: string; familyName: string } {
  const [givenName, familyName] = [cells['givenName'] ?? '', cells['familyName'] ?? ''];
  const [family = '', given = '', ...more] = familyName.split(',');
  if (givenName !== '' || given.trim() === '' || more.length > 0) return { givenName, familyName };
  return { givenName: given.trim(), familyName: family.trim() };
}

export function readCaseRow(
  cells: Cells,
  today: string,
): { details: ListedCase | null; problems: ListProblem[] } {
  const cell = (field: string) => cells[field] ?? '';
  const protection = yesNoFor(cell('specialProtection'));
  return readBy(listedCase, {
    client: {
      ...namesOf(cells),
      birthDate: dayFor(cell('birthDate'), { today, direction: 'past' }),
      gender: answerFor(genders, cell('gender'), genderWords),
      nationality: answerFor(countries, cell('nationality')),
      maritalStatus: null,
      languages: cell('languages'),
      phone: cell('phone'),
      email: cell('email'),
      street: cell('street'),
      postalCode: cell('postalCode'),
      town: cell('town'),
      specialProtection: protection instanceof Unreadable ? protection : protection === 'yes',
    },
    intake: {
      openedOn: requiredDay(cell('openedOn'), today),
      municipality: codeFor(municipalities, cell('municipality').replace(townWords, '')),
      occasion: cell('occasion'),
      dataSource: cell('dataSource'),
      formerReference: cell('formerReference'),
    },
    residence: {
      residenceTitle: titleFor(cell('residenceTitle')),
      residenceExpiresOn: dayFor(cell('residenceExpiresOn'), { today }),
    },
    responsible: cell('responsible'),
  });
}

/** A day that the form asks for. */
export function requiredDay(text: string, today: string): string | Unreadable {
  return dayFor(text, { today, direction: 'past' }) ?? new Unreadable('required');
}
