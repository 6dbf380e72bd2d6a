import type { Control, FieldValues } from 'react-hook-form';
import type { ValidationCode } from '../../../domain/validation.ts';

/** Own words for a rule, where the general ones are too vague: `{ required: 'Geben Sie den Vornamen ein.' }`. */
export type FieldMessages = Partial<Record<ValidationCode, string>>;

/** What a field asks for; „required“ has other words for each. */
export type FieldKind = 'text' | 'number' | 'date' | 'choice' | 'tick';

/** What the error summary has to know of a field on the page. */
export interface FieldEntry {
  readonly id: string;
  readonly label: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  readonly messages: FieldMessages;
}

/** The string between a form and its fields; made by `useForm`, passed by `{...form.field('name')}`. */
export interface FormBinding {
  readonly id: string;
  // Every form has its own values; a field only ever uses the path that `form.field` checked.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly control: Control<any, any, any>;
  readonly entries: Map<string, FieldEntry>;
}

export interface FieldBinding<Path extends string = string> {
  readonly name: Path;
  readonly form: FormBinding;
}

export const fieldId = (form: FormBinding, name: string) => `${form.id}-${name.replaceAll('.', '-')}`;

export type AnyValues = FieldValues;
