const foldings: readonly (readonly [RegExp, string])[] = [
  [/ä/g, 'ae'],
  [/ö/g, 'oe'],
  [/ü/g, 'ue'],
  [/ß/g, 'ss'],
];

/** The short name of an office for file names (`officePattern`): `Kreis Lippe – KIM` → `kreis-lippe-kim`. */
export function officeSlug(officeName: string): string {
  let slug = officeName.toLowerCase();
  for (const [letter, folded] of foldings) slug = slug.replace(letter, folded);
  slug = slug
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 32)
    .replace(/^-|-$/g, '');
  return slug === '' ? 'kim' : slug;
}
