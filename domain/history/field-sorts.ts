import type { Label, Vocabulary } from '../vocabulary/vocabulary.ts';

/** What a field of a record holds, so that its history can be read in words. */
export type FieldSort =
  | { readonly sort: 'text' | 'day' | 'number' | 'minutes' | 'yes-no' | 'staff' | 'link' }
  /** Any number of the same, each of some words: the people of an institution. */
  | { readonly sort: 'list' }
  /** Bodies of the directory, each with who came from there. */
  | { readonly sort: 'bodies' }
  /** People of the case by their ids: one, or several. */
  | { readonly sort: 'person' | 'persons' }
  | { readonly sort: 'code' | 'codes'; readonly list: Vocabulary }
  /** A short closed list that is no vocabulary of its own. */
  | { readonly sort: 'words'; readonly words: Readonly<Record<string, Label>> }
  /** Fields inside a field: the levels of a goal. */
  | { readonly sort: 'group'; readonly fields: Fields }
  /** One line per Handlungsfeld, or per goal of the case. */
  | {
      readonly sort: 'lines';
      readonly key: string;
      readonly names: Vocabulary | 'goals';
      readonly fields: Fields;
    };
export type Field = FieldSort & { readonly label: Label };
export type Fields = Readonly<Record<string, Field>>;

const named =
  (
    sort:
      | 'text'
      | 'day'
      | 'number'
      | 'minutes'
      | 'yes-no'
      | 'staff'
      | 'link'
      | 'person'
      | 'persons'
      | 'bodies'
      | 'list',
  ) =>
  (de: string, en: string): Field => ({ sort, label: { de, en } });

export const text = named('text');
export const day = named('day');
export const number = named('number');
export const minutes = named('minutes');
export const yesNo = named('yes-no');
export const staff = named('staff');
export const onePerson = named('person');
export const persons = named('persons');
export const bodies = named('bodies');
export const list = named('list');
/** Names another record by its id; the words that were typed with it stand in a field of their own. */
export const link = named('link');

export const code = (de: string, en: string, list: Vocabulary): Field => ({
  sort: 'code',
  list,
  label: { de, en },
});
export const codes = (de: string, en: string, list: Vocabulary): Field => ({
  sort: 'codes',
  list,
  label: { de, en },
});
/** `words(label…, { oral: ['mündlich', 'oral'] })` */
export const words = (
  de: string,
  en: string,
  list: Readonly<Record<string, readonly [de: string, en: string]>>,
): Field => ({
  sort: 'words',
  label: { de, en },
  words: Object.fromEntries(
    Object.entries(list).map(([value, [german, english]]) => [value, { de: german, en: english }]),
  ),
});
export const group = (de: string, en: string, fields: Fields): Field => ({
  sort: 'group',
  fields,
  label: { de, en },
});
export const lines = (
  de: string,
  en: string,
  key: string,
  names: Vocabulary | 'goals',
  fields: Fields,
): Field => ({ sort: 'lines', key, names, fields, label: { de, en } });
