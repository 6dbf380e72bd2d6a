import { ageOn } from '../date.ts';
import { isClient, type HouseholdMember } from '../case/household.ts';

type Member = Pick<HouseholdMember, 'relationship'> & {
  readonly person: Pick<HouseholdMember['person'], 'givenName' | 'familyName' | 'birthDate'>;
};

/** Words for a child of the family, in the languages of the screen. */
const words = new Set([
  ...['kind', 'kinder', 'kindern', 'sohn', 'söhne', 'tochter', 'töchter'],
  ...['child', 'children', 'son', 'sons', 'daughter', 'daughters'],
]);
const adult = 18;

const tokensOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('de')
    .split(/[^\p{L}\p{M}]+/u)
    .filter((token) => token !== '');

/** Whether somebody is a child on that day; without a birth date a son, daughter or grandchild counts as one. */
const isChild = ({ relationship, person: { birthDate } }: Member, day: string): boolean =>
  birthDate === null ? ['child', 'grandchild'].includes(relationship) : ageOn(birthDate, day) < adult;

/** Whether a text names nobody but this person: „Danylo“, „Danylo Kovalenko“, „Danylo K.“ */
function namesOnly(tokens: readonly string[], { person }: Member): boolean {
  const given = tokensOf(person.givenName);
  const family = tokensOf(person.familyName);
  return (
    tokens.some((token) => given.includes(token)) &&
    tokens.every(
      (token) =>
        given.includes(token) ||
        family.includes(token) ||
        (token.length === 1 && family.some((name) => name.startsWith(token))),
    )
  );
}

/**
 * Whether what is noted as interpreter is a child of the family: by a word such as „Tochter“, or by the name of somebody
 * under age. Where all children of the family are grown up, the word alone says nothing. Somebody of the pool who bears a
 * child's given name has a family name of their own.
 */
export function childInterpreted(interpreter: string, household: readonly Member[], day: string): boolean {
  const tokens = tokensOf(interpreter);
  const family = household.filter((member) => !isClient(member));
  if (family.some((member) => isChild(member, day) && namesOnly(tokens, member))) return true;
  const children = family.filter(({ relationship }) => relationship === 'child');
  const grownUp = children.length > 0 && children.every((member) => !isChild(member, day));
  return !grownUp && tokens.some((token) => words.has(token));
}
