import { z } from 'zod';
import { assessmentDetails } from '../case/assessment.ts';
import { intakeDetails } from '../case/case-file.ts';
import { personDetails } from '../case/person.ts';
import { asRequested, obstaclesToAdmission } from '../case/phases.ts';
import { searchKey } from '../directory/search-key.ts';
import { pastDate, shortText } from '../validation.ts';
import { accessPaths } from '../vocabulary/access-paths.ts';
import { countries } from '../vocabulary/countries.ts';
import { genders } from '../vocabulary/genders.ts';
import { legalBases } from '../vocabulary/legal-bases.ts';
import { municipalities } from '../vocabulary/municipalities.ts';
import { residenceTitles } from '../vocabulary/residence-titles.ts';
import { talkLanguages } from '../vocabulary/talk-languages.ts';
import {
  answerFor,
  codeFor,
  dayFor,
  firstOfEach,
  readBy,
  Unreadable,
  yesNoFor,
  type Cells,
  type ListProblem,
} from './list-row.ts';

const { accessPath, legalBasis, informedOn, informedIn } = intakeDetails.shape;

/**
 * What a list says of a case. Nothing is made up: what it doesn't say stays open in the file, the information after
 * Art. 13 and the legal basis among it. What has a default is not said by what was confirmed before lists held it.
 */
export const listedCase = z.strictObject({
  client: personDetails,
  intake: intakeDetails
    .pick({ openedOn: true, municipality: true, occasion: true, dataSource: true, formerReference: true })
    .extend({
      accessPath: accessPath.default(null),
      legalBasis: legalBasis.default(null),
      informedOn: informedOn.default(null),
      informedIn: informedIn.default(null),
    }),
  residence: assessmentDetails.pick({ residenceTitle: true, residenceExpiresOn: true }),
  /** A running case: since when it is admitted, and when the Erstgespräch was. */
  admittedOn: pastDate.nullable().default(null),
  heldOn: assessmentDetails.shape.heldOn.default(null),
  /** As written; empty for whoever reads the list in. */
  responsible: shortText,
});
export type ListedCase = z.infer<typeof listedCase>;

const pathWords = {
  selbst: 'self',
  selbstmelder: 'self',
  selbstmelderin: 'self',
  eigeninitiative: 'self',
  abh: 'auslaenderbehoerde',
  schule: 'school-childcare',
  kita: 'school-childcare',
  kindergarten: 'school-childcare',
  beratungsstelle: 'advice-service',
  mbe: 'advice-service',
  ehrenamtliche: 'volunteers',
  sonstiges: 'other',
};

const basisWords = {
  einwilligung: 'consent',
  'art 6 abs 1 buchst a dsgvo': 'consent',
  'art 6 abs 1 lit a dsgvo': 'consent',
  'offentliche aufgabe': 'public-task',
  'art 6 abs 1 buchst e dsgvo': 'public-task',
  'art 6 abs 1 lit e dsgvo': 'public-task',
  'rechtliche verpflichtung': 'legal-obligation',
  'art 6 abs 1 buchst c dsgvo': 'legal-obligation',
  'art 6 abs 1 lit c dsgvo': 'legal-obligation',
};

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
export function namesOf(cells: Cells): { givenName: string; familyName: string } {
  const [givenName, familyName] = [cells['givenName'] ?? '', cells['familyName'] ?? ''];
  const [family = '', given = '', ...more] = familyName.split(',');
  if (givenName !== '' || given.trim() === '' || more.length > 0) return { givenName, familyName };
  return { givenName: given.trim(), familyName: family.trim() };
}

/**
 * One row of a list of cases. With a day of admission it is an admitted case, by the rule by which a file is admitted by
 * hand; where no day of the request is known, it came on that day at the latest.
 */
export function readCaseRow(
  cells: Cells,
  today: string,
): { details: ListedCase | null; problems: ListProblem[] } {
  const cell = (field: string) => cells[field] ?? '';
  const day = (field: string) => dayFor(cell(field), { today, direction: 'past' });
  const protection = yesNoFor(cell('specialProtection'));
  const [openedOn, admittedOn] = [day('openedOn'), day('admittedOn')];
  const values = {
    client: {
      ...namesOf(cells),
      birthDate: day('birthDate'),
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
      openedOn: openedOn ?? admittedOn ?? new Unreadable('required'),
      accessPath: answerFor(accessPaths, cell('accessPath'), pathWords),
      municipality: codeFor(municipalities, cell('municipality').replace(townWords, '')),
      occasion: cell('occasion'),
      dataSource: cell('dataSource'),
      formerReference: cell('formerReference'),
      legalBasis: codeFor(legalBases, cell('legalBasis'), basisWords),
      informedOn: day('informedOn'),
      informedIn: codeFor(talkLanguages, cell('informedIn')),
    },
    residence: {
      residenceTitle: titleFor(cell('residenceTitle')),
      residenceExpiresOn: dayFor(cell('residenceExpiresOn'), { today }),
    },
    admittedOn,
    heldOn: day('heldOn'),
    responsible: cell('responsible'),
  };
  const standsIn = openedOn === null && admittedOn !== null ? { 'intake.openedOn': 'admittedOn' } : {};
  const { details, problems } = readBy(listedCase, values, standsIn);
  const obstacles = details === null ? [] : admissionProblems(details, today);
  return { details: obstacles.length > 0 ? null : details, problems: [...problems, ...obstacles] };
}

/** What the admission of such a case lacks, by its columns. */
function admissionProblems({ intake, admittedOn }: ListedCase, today: string): ListProblem[] {
  if (admittedOn === null) return [];
  const phaseHistory = [{ phase: asRequested.phase, since: intake.openedOn }];
  const records = { file: { ...intake, admittedOn: asRequested.admittedOn }, phaseHistory };
  return firstOfEach(
    obstaclesToAdmission(records, admittedOn, today).flatMap(({ code }): ListProblem[] => {
      if (code === 'no-legal-basis') return [{ field: 'legalBasis', code }];
      if (code !== 'not-informed') return [{ field: 'admittedOn', code }];
      const open = (['informedOn', 'informedIn'] as const).filter((field) => intake[field] === null);
      return open.map((field) => ({ field, code }));
    }),
  );
}

/** A day that the form asks for. */
export function requiredDay(text: string, today: string): string | Unreadable {
  return dayFor(text, { today, direction: 'past' }) ?? new Unreadable('required');
}
