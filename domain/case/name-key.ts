/**
 * Raised with each change of the rules below: what is stored of a name is then worked out again
 * (`repositories/person-keys.ts`).
 */
export const nameRule = 3;

/** Letters without a base letter of their own, and the umlauts as offices write them. */
const latin: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ı: 'i',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
};

/** Russian, Ukrainian and Bulgarian letters as passports write them. */
const cyrillic: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ie',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** Arabic, Persian and Urdu letters; short vowels are not written, and the sounds below don't count them either. */
const arabic: Readonly<Record<string, string>> = {
  ا: 'a',
  أ: 'a',
  إ: 'i',
  آ: 'a',
  ٱ: 'a',
  ء: '',
  ئ: 'y',
  ؤ: 'u',
  ب: 'b',
  پ: 'p',
  ت: 't',
  ث: 'th',
  ج: 'j',
  چ: 'ch',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  ژ: 'zh',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ک: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  ہ: 'h',
  ة: 'a',
  و: 'u',
  ي: 'y',
  ی: 'y',
  ى: 'a',
};

const letters: Readonly<Record<string, string>> = { ...latin, ...cyrillic, ...arabic };

/** Spellings of one sound that passports and offices mix up; longer ones first. */
const sounds: readonly (readonly [RegExp, string])[] = [
  // Not the Albanian one: Xhevdet.
  [/x(?!h)/g, 'ks'],
  [/tsch|shch|sch|sh|ch|zh/g, 's'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/[ckq]+h?/g, 'k'],
  // One letter in Ukrainian and Russian: Olha and Olga.
  [/gh?|h/g, 'h'],
  [/dsch|dj|[jy]/g, 'i'],
  [/w/g, 'v'],
  [/z/g, 's'],
  // Vowels are what transliterations agree on least (Yousef, Jusuf; Mohamed, Muhammad): only that a name begins with one counts.
  [/^[aeiou]+/, 'a'],
  [/(?<=.)[aeiou]+/g, ''],
  [/(.)\1+/g, '$1'],
];

/** `Al-Ahmad`, `Ahmad`: the article comes and goes between one paper and the next. */
const article = /^(?:(?:al|el|as|ash|at|ad|an)[-\s]+(?=\p{L})|ال(?=\p{L}{3}))/u;

/** At the beginning and before a long a the letter of the u is a w: Walid, Marwan, Marwa. */
const consonantWaw = /(?<!\p{L})و|و(?=[اآةى])/gu;

/** A name in small Latin letters and nothing else, whatever script and accents it was typed in. */
export function plainName(name: string): string {
  const small = name.normalize('NFC').trim().toLowerCase().replace(article, '').replace(consonantWaw, 'w');
  return [...small]
    .map((letter) => letters[letter] ?? letter)
    .join('')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}]/gu, '');
}

/**
 * What alike names share: case, accents, script, umlaut spellings, vowels and common transliterations are levelled out.
 * It finds too much rather than too little: people look at the hits.
 */
export const soundOf = (name: string): string => soundOfPlain(plainName(name));

/** The same of a name that is plain already. */
export function soundOfPlain(plain: string): string {
  let sound = plain;
  for (const [pattern, replacement] of sounds) sound = sound.replace(pattern, replacement);
  return sound;
}
