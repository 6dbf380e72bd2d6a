import type { Ref } from 'react';
import type { TermName } from '../../domain/glossary/terms.ts';

/** The same words in a second language, to be set beside. */
export interface SecondWords {
  readonly text: string;
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
}

/** What every field shows, whatever it asks for. */
export interface FieldWords {
  readonly label: string;
  /** One sentence between label and field; linked by aria-describedby. */
  readonly hint?: string | undefined;
  /** Marks the few fields that must be filled. */
  readonly required?: boolean | undefined;
  readonly error?: string | undefined;
  /** The label in the language of the person opposite. */
  readonly second?: SecondWords | undefined;
  /** The term of the field that needs explaining: a „?“ beside the label opens what it means. */
  readonly term?: TermName | undefined;
}

/** What a frame shows around a control, out of the field's properties. */
export const wordsOf = ({ label, hint, required, error, second, term }: FieldWords): FieldWords => ({
  label,
  hint,
  required,
  error,
  second,
  term,
});

/** A field under the control of its parent. `{...form.field('name')}` fills in the second half of it. */
export interface ControlledField<Value> extends FieldWords {
  /** Of the control itself, for labels and links; made up where absent. */
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly inputRef?: Ref<HTMLElement> | undefined;
  readonly disabled?: boolean | undefined;
  readonly readOnly?: boolean | undefined;
}

export interface Option<Value extends string | number = string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly second?: SecondWords | undefined;
}

/** The ids of hint and error that exist, for aria-describedby. */
export function describedBy(
  id: string,
  { hint, error }: FieldWords,
  more?: string | false,
): string | undefined {
  const ids = [hint && `${id}-hint`, error && `${id}-error`, more].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** Lets a component that knows only `HTMLElement` hand its ref to a certain element. */
export const refTo = <Element extends HTMLElement>(ref: Ref<HTMLElement> | undefined) =>
  (ref ?? null) as Ref<Element>;
