import { readings } from '../../../domain/case/likeness.ts';
import { soundOf } from '../../../domain/case/name-key.ts';
import { reading, type Reader } from './reading.ts';

export interface SimilarPerson {
  personId: string;
  givenName: string;
  familyName: string;
  birthDate: string | null;
  givenSound: string;
  familySound: string;
  caseId: string | null;
  reference: string | null;
  responsible: string | null;
}

/** So many of each kind are compared; more would be a name that says nothing. */
const each = 60;

/** The end of everything that begins with a sound: sounds are made of small letters. */
const end = (sound: string): string => `${sound}\u{10FFFF}`;

/** Of a name in several parts the sounds without the last, the last two …: an office may have left them out. */
function beginningsOf(name: string): string[] {
  const parts = name.split(/[\s-]+/u).filter((part) => part !== '');
  return parts.slice(1).map((_, index) => soundOf(parts.slice(0, index + 1).join(' ')));
}

const candidate = (condition: string) =>
  `select * from (select row from person where ${condition} limit ${each})`;
const between = (column: string, from: string, to: string) => `${column} >= ${from} and ${column} < ${to}`;
const asked = (name: string) => `(select ${name} from asked)`;
const pairs = [
  ['given_sound', 'family_sound', 'given', 'family'],
  ['family_sound', 'given_sound', 'family', 'given'],
  ['given_sound', 'family_sound', 'family', 'given'],
  ['family_sound', 'given_sound', 'given', 'family'],
] as const;

/** Who left everywhere is found by the case they were in last: it is there that one asks about them. */
const isPresentOrLast = `(stay.until is null or not exists (
  select 1 from case_participation as later
  where later.person_id = stay.person_id
    and (later.until is null or later.until > stay.until or (later.until = stay.until and later.id > stay.id))))`;

/** Not under special protection, and living with nobody who is. */
const isShown = `(special_protection = 0 and not exists (
  select 1 from case_participation as theirs
  join case_participation as others on others.case_id = theirs.case_id
  join person as other on other.id = others.person_id
  where theirs.person_id = person.id and other.special_protection = 1))`;

const shownCases = reading<{ caseId: string; responsible: string }, [personId: string]>((knex, personId) =>
  knex.raw(
    `select case_file.id as caseId, responsible from person
     join case_participation as stay on stay.person_id = person.id and ${isPresentOrLast}
     join case_file on case_file.id = stay.case_id
     where person.id = ? and ${isShown}`,
    [personId],
  ),
);
/** The cases in which `similarPersons` would find somebody; none for whom it does not find. */
export const casesFoundIn = (reader: Reader, personId: string) => shownCases(reader, personId);

/**
 * Found from indexes alone: one name whole and the other as far as it is typed, or without its last parts, in either order; or
 * the day of birth.
 */
const similarRows = reading<
  SimilarPerson,
  [
    given: string,
    givenEnd: string,
    family: string,
    familyEnd: string,
    givenParts: string,
    familyParts: string,
    day: string,
    exchanged: string,
    withProtected: number,
  ]
>((knex, ...values) =>
  knex.raw(
    `with asked as (select ? as given, ? as givenEnd, ? as family, ? as familyEnd, ? as givenParts, ? as familyParts, ? as day, ? as exchanged, ? as withProtected),
     candidate as (
       ${pairs
         .flatMap(([whole, begun, one, other]) =>
           [
             between(begun, asked(other), asked(`${other}End`)),
             `${begun} in (select value from json_each(${asked(`${other}Parts`)}))`,
           ].map((fits) => candidate(`${whole} = ${asked(one)} and ${asked(one)} <> '' and ${fits}`)),
         )
         .join(' union ')}
       union ${candidate(`birth_date in (${asked('day')}, ${asked('exchanged')})`)}
     )
     select person.id as personId, given_name as givenName, family_name as familyName, birth_date as birthDate,
       given_sound as givenSound, family_sound as familySound, case_file.id as caseId, reference, responsible
     from candidate
     join person on person.row = candidate.row
     left join case_participation as stay on stay.person_id = person.id and ${isPresentOrLast}
     left join case_file on case_file.id = stay.case_id
     where ${asked('withProtected')} or ${isShown}`,
    values,
  ),
);

/**
 * Who may be the same person, with each case that they belong to, or else the last. Specially protected persons are not
 * found at all, nor who lives with them: the same family name would lead to them.
 * @param withProtected only for a caller that then looks who may open their cases
 */
export function similarPersons(
  reader: Reader,
  { givenName, familyName, birthDate }: { givenName: string; familyName: string; birthDate: string | null },
  withProtected = false,
): SimilarPerson[] {
  const [given, family] = [soundOf(givenName), soundOf(familyName)];
  const [day = '', exchanged = day] = birthDate === null ? [] : readings(birthDate);
  return similarRows(
    reader,
    given,
    end(given),
    family,
    end(family),
    JSON.stringify(beginningsOf(givenName)),
    JSON.stringify(beginningsOf(familyName)),
    day,
    exchanged,
    withProtected ? 1 : 0,
  );
}
