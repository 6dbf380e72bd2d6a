import {
  isValidOn,
  type Vocabulary,
  type VocabularyEntry,
  type VocabularyLanguage,
} from '../../../domain/vocabulary/vocabulary.ts';
import type { Option } from '../../ui/field.ts';
import type { OptionGroup } from '../../ui/SelectField.tsx';

interface Wanted {
  readonly language: VocabularyLanguage;
  readonly today: string;
  /** What the file says: stays in the list even when it may no longer be chosen. */
  readonly current?: string | null | undefined;
}

function entriesOf(vocabulary: Vocabulary, { today, current }: Wanted): VocabularyEntry[] {
  return vocabulary.entries.filter((entry) => isValidOn(entry, today) || entry.code === current);
}

const optionOf = (entry: VocabularyEntry, language: VocabularyLanguage): Option => ({
  value: entry.code,
  label: entry.label[language],
  ...(entry.hint && { hint: entry.hint[language] }),
});

/** The entries of a list as a field offers them, in the order of the list. */
export const optionsOf = (vocabulary: Vocabulary, wanted: Wanted): Option[] =>
  entriesOf(vocabulary, wanted).map((entry) => optionOf(entry, wanted.language));

/** The same under the headings of its groups, in the order in which they first occur. */
export function groupedOptionsOf(vocabulary: Vocabulary, wanted: Wanted): OptionGroup[] {
  const groups = new Map<string, Option[]>();
  for (const entry of entriesOf(vocabulary, wanted)) {
    const group = entry.group ?? '';
    groups.set(group, [...(groups.get(group) ?? []), optionOf(entry, wanted.language)]);
  }
  return [...groups].map(([group, options]) => ({
    label: vocabulary.groupLabel(group, wanted.language),
    options,
  }));
}
