/**
 * What a code list is. Vocabularies are data: labels and validity may change with the law, codes never do,
 * because files and handed-over packages keep them for years.
 */
export const vocabularyLanguages = ['de', 'en'] as const;
export type VocabularyLanguage = (typeof vocabularyLanguages)[number];

/** Accepted by every coded field: a question nobody asked is no reason to invent an answer. */
export const notAsked = 'not-asked';
export type NotAsked = typeof notAsked;

export type Label = Readonly<Record<VocabularyLanguage, string>>;

const notAskedLabel: Label = { de: 'nicht gefragt', en: 'not asked' };

/** validFrom and validTo are ISO dates, both days included; they limit what is offered, never what is kept. */
export interface VocabularyEntry<Code extends string = string> {
  readonly code: Code;
  readonly label: Label;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly group?: string;
  /** A sentence for the person who chooses: legal situation, delimitation from neighbouring entries. */
  readonly hint?: Label;
}

export interface Vocabulary<
  Code extends string = string,
  Entry extends VocabularyEntry<Code> = VocabularyEntry<Code>,
> {
  readonly name: string;
  readonly entries: readonly [Entry, ...Entry[]];
  /** The codes in the order of the list, literal, as `z.enum` wants them. */
  readonly codes: readonly [Code, ...Code[]];
  /** The codes plus `not-asked`, for fields of a form. */
  readonly answers: readonly [Code | NotAsked, ...(Code | NotAsked)[]];
  /** Label of a code; an unknown code is shown as it is, so that nothing in an old file becomes invisible. */
  label(code: string, language: VocabularyLanguage): string;
  /** The entries that may be chosen on an ISO date. */
  validOn(date: string): readonly Entry[];
  has(code: string): code is Code;
  find(code: string): Entry | undefined;
  groupLabel(group: string, language: VocabularyLanguage): string;
}

/** The code type of a vocabulary: `CodeOf<typeof fieldsOfAction>`. */
export type CodeOf<List extends { readonly codes: readonly string[] }> = List['codes'][number];

/** One entry, in the short form in which the lists are written. */
export function term<const Code extends string, const Extra extends object = object>(
  code: Code,
  de: string,
  en: string,
  extra?: Extra,
) {
  return { code, label: { de, en }, ...extra } as { readonly code: Code; readonly label: Label } & Extra;
}

/** Throws when a code occurs twice: a list with two meanings for one code stops the program at start. */
export function defineVocabulary<const Entries extends readonly [VocabularyEntry, ...VocabularyEntry[]]>(
  name: string,
  entries: Entries,
  groups: Readonly<Record<string, Label>> = {},
): Vocabulary<Entries[number]['code'], Entries[number]> {
  type Entry = Entries[number];
  type Code = Entry['code'];
  const byCode = new Map<string, Entry>(entries.map((entry) => [entry.code, entry]));
  if (byCode.size !== entries.length || byCode.has(notAsked)) {
    throw new Error(`vocabulary ${name} defines a code twice`);
  }
  const [first, ...others] = entries.map((entry): Code => entry.code) as [Code, ...Code[]];
  return {
    name,
    entries,
    codes: [first, ...others],
    answers: [first, ...others, notAsked],
    label: (code, language) =>
      code === notAsked ? notAskedLabel[language] : (byCode.get(code)?.label[language] ?? code),
    validOn: (date) => entries.filter((entry) => isValidOn(entry, date)),
    has: (code): code is Code => byCode.has(code),
    find: (code) => byCode.get(code),
    groupLabel: (group, language) => groups[group]?.[language] ?? group,
  };
}

/** ISO dates compare as text. */
export function isValidOn(entry: VocabularyEntry, date: string): boolean {
  return (
    (entry.validFrom === undefined || entry.validFrom <= date) &&
    (entry.validTo === undefined || date <= entry.validTo)
  );
}
