import type { Person } from './person.ts';
import { plainName, soundOfPlain } from './name-key.ts';

/** Why two entries may be one person, as codes; the renderer has the words. */
export const likenessReasons = [
  'name-same',
  'name-swapped',
  'name-alike',
  'name-begins',
  'one-name-alike',
  'birth-same',
  'birth-swapped',
  'birth-near',
  'birth-differs',
] as const;
export type LikenessReason = (typeof likenessReasons)[number];

export type Known = Pick<Person, 'givenName' | 'familyName' | 'birthDate'>;

export interface Likeness {
  readonly score: number;
  readonly reasons: readonly LikenessReason[];
}

const points: Readonly<Record<LikenessReason, number>> = {
  'name-same': 60,
  'name-swapped': 50,
  'name-alike': 50,
  'name-begins': 40,
  'one-name-alike': 20,
  'birth-same': 45,
  'birth-swapped': 40,
  'birth-near': 20,
  // Wrong birth dates are common: a name alone is still worth a look.
  'birth-differs': -10,
};

/** From here on a hit is shown, from the second number on it is called likely. */
export const worthALook = 40;
export const likely = 80;

const equal = (one: readonly string[], other: readonly string[]): boolean =>
  one.every((name, index) => name !== '' && name === other[index]);

/** One is the other's beginning: a name that is still being typed, or of which an office left a part out. */
const begins = (one: string, other: string): boolean =>
  one !== '' && other !== '' && (one.startsWith(other) || other.startsWith(one));

/** Given and family name as they sound (`soundOf`). */
type Sounds = readonly [given: string, family: string];

const plainNames = ({ givenName, familyName }: Known) =>
  [plainName(givenName), plainName(familyName)] as const;
const soundsOf = ([given, family]: ReturnType<typeof plainNames>): Sounds => [
  soundOfPlain(given),
  soundOfPlain(family),
];

function nameReasons(
  plain: readonly string[],
  sound: Sounds,
  known: Known,
  knownSound: Sounds,
): LikenessReason[] {
  // Same names sound the same, so few have to be made plain.
  if (equal(sound, knownSound)) return [equal(plain, plainNames(known)) ? 'name-same' : 'name-alike'];
  const swapped: Sounds = [knownSound[1], knownSound[0]];
  if (equal(sound, swapped)) return ['name-swapped'];
  for (const [given, family] of [knownSound, swapped])
    if (begins(sound[0], given) && begins(sound[1], family)) return ['name-begins'];
  return sound.some((one) => one !== '' && knownSound.includes(one)) ? ['one-name-alike'] : [];
}

function birthReasons(wanted: string | null, known: string | null): LikenessReason[] {
  if (wanted === null || known === null) return [];
  if (wanted === known) return ['birth-same'];
  if (readings(wanted).includes(known)) return ['birth-swapped'];
  const [parts, others] = [wanted.split('-'), known.split('-')];
  const agreeing = parts.filter((part, index) => part === others[index]).length;
  return [agreeing === 2 ? 'birth-near' : 'birth-differs'];
}

/** `2019-04-03` may have been heard as 3 April and as 4 March. */
export function readings(birthDate: string): string[] {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  return Number(day) <= 12 && day !== month ? [birthDate, `${year}-${day}-${month}`] : [birthDate];
}

/** How much speaks for two entries being one person, and what. A birth date speaks against it only beside a name. */
export const likeness = (wanted: Known, known: Known): Likeness => likenessTo(wanted)(known);

/**
 * The same for one person beside many: a name is taken apart once. Whoever has the sounds of the known ones at hand gives
 * them along.
 */
export function likenessTo(wanted: Known): (known: Known, knownSounds?: Sounds) => Likeness {
  const plain = plainNames(wanted);
  const sounds = soundsOf(plain);
  return (known, knownSounds = soundsOf(plainNames(known))) => {
    const names = nameReasons(plain, sounds, known, knownSounds);
    const births = birthReasons(wanted.birthDate, known.birthDate);
    const reasons =
      names.length === 0 ? births.filter((reason) => reason !== 'birth-differs') : [...names, ...births];
    return { score: reasons.reduce((sum, reason) => sum + points[reason], 0), reasons };
  };
}
