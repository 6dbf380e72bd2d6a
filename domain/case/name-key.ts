const folded: readonly (readonly [RegExp, string])[] = [
  [/ä/g, 'ae'],
  [/ö/g, 'oe'],
  [/ü/g, 'ue'],
  [/ß/g, 'ss'],
];

/** Spellings of one sound that passports and offices mix up; longer ones first. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/tsch|sch|sh|ch/g, 's'],
  [/ph/g, 'f'],
  [/[ckq]+h?/g, 'k'],
  [/dj|dsch|[jy]/g, 'i'],
  [/w/g, 'v'],
  [/[zß]/g, 's'],
  // Vowels are what transliterations agree on least (Yousef, Jusuf; Mohamed, Muhammad): only the first sound counts.
  [/(?<=.)[aeiou]+/g, ''],
  [/(.)\1+/g, '$1'],
];

/**
 * A key that alike names share, for the search before a new case is made: case, accents, umlaut spellings, vowels and
 * common transliterations are levelled out, and given and family name may be exchanged. It finds too much rather than too
 * little: people look at the hits.
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
