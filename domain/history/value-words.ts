import { bodyInWords, type BodyAtTable } from '../case/conference.ts';
import { formatGermanDate } from '../date.ts';
import type { VocabularyLanguage } from '../vocabulary/vocabulary.ts';
import type { Field, Fields } from './field-sorts.ts';
import { describePath } from './record-changes.ts';

export interface WordContext {
  readonly language: VocabularyLanguage;
  /** Titles of the goals of the case, by id. */
  readonly goals: ReadonlyMap<string, string>;
  /** Names of the people with a slot, by slot id. */
  readonly staff: ReadonlyMap<string, string>;
  /** Names of those who belong or belonged to the household, by id. */
  readonly persons: ReadonlyMap<string, string>;
}

const yesNo = { de: ['nein', 'ja'], en: ['no', 'yes'] } as const;
const linked = { de: 'ausgewählt', en: 'chosen' } as const;
const unit = { de: 'Min.', en: 'min' } as const;

const plain = (value: unknown): string =>
  typeof value === 'string' ? value : value === null || value === undefined ? '' : JSON.stringify(value);

/** A value as people read it; empty text for an empty field. */
export function valueInWords(field: Field, value: unknown, context: WordContext): string {
  const { language } = context;
  const text = plain(value);
  if (text === '') return '';
  switch (field.sort) {
    case 'day':
      // Of a moment only the day is told here.
      return formatGermanDate(text.slice(0, 10));
    case 'minutes':
      return `${text} ${unit[language]}`;
    case 'yes-no':
      return yesNo[language][value === true || value === 1 ? 1 : 0];
    case 'link':
      return linked[language];
    case 'staff':
      return context.staff.get(text) ?? '';
    case 'person':
      return context.persons.get(text) ?? '';
    case 'persons':
      return (Array.isArray(value) ? value : [])
        .map((id) => context.persons.get(plain(id)) ?? '')
        .filter((name) => name !== '')
        .join(', ');
    case 'code':
      return field.list.label(text, language);
    case 'codes':
      return (Array.isArray(value) ? value : [])
        .map((code) => field.list.label(plain(code), language))
        .join(', ');
    case 'words':
      return (Array.isArray(value) ? value : [value])
        .map((one) => field.words[plain(one)]?.[language] ?? plain(one))
        .join(', ');
    case 'bodies':
      return (Array.isArray(value) ? (value as BodyAtTable[]) : []).map(bodyInWords).join('; ');
    case 'list':
      return (Array.isArray(value) ? value : [])
        .map((one) =>
          Object.values(one as object)
            .map(plain)
            .filter((part) => part !== '')
            .join(', '),
        )
        .join('; ');
    default:
      return text;
  }
}

/** „Wohnen: Einschätzung“ for a line, „Frist“ for a field of the record itself. */
export function fieldInWords(fields: Fields, path: string, context: WordContext): string {
  const described = describePath(fields, path);
  if (described === undefined) return path;
  const { field, line } = described;
  const label = field.label[context.language];
  if (line === null) return label;
  const name =
    line.names === 'goals'
      ? (context.goals.get(line.key) ?? '')
      : line.names.label(line.key, context.language);
  return name === '' ? label : `${name}: ${label}`;
}

/** The value at a path in words. */
export function valueAt(fields: Fields, path: string, value: unknown, context: WordContext): string {
  const described = describePath(fields, path);
  return described === undefined ? plain(value) : valueInWords(described.field, value, context);
}
