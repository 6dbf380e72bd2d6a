/** Why a password is refused, as codes. No rules on composition and no expiry (NIST SP 800-63B-4, section 3.1.1). */
export type PasswordProblem = 'too-short' | 'too-long' | 'common' | 'contains-name';

export const passwordLength = { least: 12, most: 1000 } as const;

/** Parts of passwords that attackers try first, German and English, and the words that lie at hand in such an office. */
const wornParts = [
  'passwort',
  'password',
  'kennwort',
  'passwd',
  'willkommen',
  'welcome',
  'geheim',
  'secret',
  'hallo',
  'hello',
  'letmein',
  'iloveyou',
  'ichliebedich',
  'schatz',
  'sommer',
  'winter',
  'frühling',
  'fruehling',
  'herbst',
  'summer',
  'spring',
  'autumn',
  'januar',
  'februar',
  'dezember',
  'montag',
  'freitag',
  'monday',
  'friday',
  'administrator',
  'admin',
  'root',
  'test',
  'demo',
  'master',
  'dragon',
  'football',
  'fussball',
  'fußball',
  'bayern',
  'schalke',
  'qwertz',
  'qwerty',
  'asdfgh',
  'yxcvbn',
  'zxcvbn',
  'uiop',
  'abcdef',
  'abc',
  'integration',
  'fallmanagement',
  'fallakte',
  'teamleitung',
  'datenschutz',
  'verwaltung',
  'kreis',
  'lippe',
  'detmold',
  'lemgo',
  'stadt',
  'jobcenter',
  'kim',
];

const sequences = ['01234567890123456789', '98765432109876543210', 'abcdefghijklmnopqrstuvwxyz'];

/** The form in which a password is typed once and recognised on every keyboard. */
export function normalizePassword(password: string): string {
  return password.normalize('NFKC');
}

/**
 * All that speaks against a password; empty when it may be used.
 *
 * @param name the user's own name, whose parts of three letters or more must not carry the password
 */
export function passwordProblems(password: string, name: string): PasswordProblem[] {
  const normal = normalizePassword(password);
  const length = [...normal].length;
  if (length < passwordLength.least) return ['too-short'];
  if (length > passwordLength.most) return ['too-long'];
  const lower = normal.toLocaleLowerCase('de');
  const problems: PasswordProblem[] = [];
  if (containsName(lower, name)) problems.push('contains-name');
  if (isWorn(lower)) problems.push('common');
  return problems;
}

function containsName(lower: string, name: string): boolean {
  const parts = name
    .normalize('NFKC')
    .toLocaleLowerCase('de')
    .split(/[^\p{Letter}]+/u);
  return parts.some((part) => part.length >= 3 && lower.includes(part));
}

/** True when little is left after taking away worn parts, runs of digits and letters, and repetitions. */
function isWorn(lower: string): boolean {
  if (new Set(lower).size < 5) return true;
  const withoutWords = wornParts.reduce((rest, part) => rest.replaceAll(part, ''), lower);
  const withoutRuns = withoutWords.replace(/[a-z]{3,}|\d{2,}/g, (run) =>
    sequences.some((sequence) => sequence.includes(run)) ? '' : run,
  );
  const withoutYears = withoutRuns.replace(/(19|20)\d\d/g, '').replace(/[\d\s!?.,_-]+$/, '');
  return [...withoutYears].length < 5;
}
