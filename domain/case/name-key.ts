const folded: readonly (readonly [RegExp, string])[] = [
  [/ä/g, 'ae'],
  [/ö/g, 'oe'],
  [/ü/g, 'ue'],
  [/ß/g, 'ss'],
];

/** Spellings of one sound that passports and offices mix up (Yousef/Youssef/Jusuf, Olena/Olenna). */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/ou|oo|u/g, 'u'],
  [/ph/g, 'f'],
  [/[ckq]+h?/g, 'k'],
  [/sch|sh|tsch|ch/g, 's'],
  [/[jy]/g, 'i'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/e+/g, 'e'],
  [/ie|ei/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/**
 * A key that alike names share, for the search before a new case is made: case, accents, umlaut spellings and common
 * transliterations are levelled out, and given and family name may be exchanged.
 */
export function nameKey(givenName: string, familyName: string): string {
  return [soundOf(givenName), soundOf(familyName)].filter(Boolean).sort().join(' ');
}

function soundOf(name: string): string {
  let sound = name.toLowerCase();
  for (const [pattern, replacement] of folded) sound = sound.replace(pattern, replacement);
  sound = sound
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}]/gu, '');
  for (const [pattern, replacement] of sounds) sound = sound.replace(pattern, replacement);
  return sound;
}
