import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import {
  useForm as useHookForm,
  type DefaultValues,
  type FieldPath,
  type UseFormReturn,
} from 'react-hook-form';
import type { z } from 'zod';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import type { AnyValues, FieldBinding, FieldEntry, FormBinding } from './form-binding.ts';
import { codeOfIssue } from './messages.ts';
import { useDraftSaving } from './useDraftSaving.ts';

type FormSchema = z.ZodType<AnyValues, AnyValues>;

export interface FormOptions<Schema extends FormSchema> {
  /** The rules; mostly the operation's own input schema or a part of it. */
  readonly schema: Schema;
  readonly defaultValues: DefaultValues<z.input<Schema>>;
  /** Called with parsed values. May throw an `OperationFailure`: it is shown, and fields it names are marked. */
  readonly onSubmit: (values: z.output<Schema>) => Promise<unknown> | void;
  /** Called with the raw values soon after each change, to keep as a draft. While it is kept, leaving needs no question. */
  readonly onDraft?: ((values: z.input<Schema>) => void | Promise<void>) | undefined;
  /** Leaving asks no question: a name and a password are soon typed anew. */
  readonly nothingToLose?: boolean | undefined;
}

export interface FormHandle<Schema extends FormSchema> {
  /** Binds a field: `<TextField {...form.field('givenName')} label={…} />`. */
  readonly field: <Path extends FieldPath<z.input<Schema>>>(path: Path) => FieldBinding<Path>;
  readonly submit: () => Promise<void>;
  /** Gives on what stands in the form, if it holds by the rules; else it is marked as on saving. Nothing is saved. */
  readonly check: (then: (values: z.output<Schema>) => void) => Promise<void>;
  /** True while `onSubmit` runs. */
  readonly busy: boolean;
  readonly failure: OperationFailure | null;
  /** Grows with each attempt that found errors; the summary then takes focus. */
  readonly attempts: number;
  /** A draft could not be kept: what was typed stands in this form alone. */
  readonly notKept: boolean;
  /** Whether leaving now would lose typing; asked by the guard at the moment of leaving. */
  readonly wouldLose: () => boolean;
  /** Whether somebody typed since the last save. */
  readonly touched: () => boolean;
  /** react-hook-form's own handle: `useFieldArray({ control })`, `watch`, `reset`. */
  readonly hook: UseFormReturn<z.input<Schema>, unknown, z.output<Schema>>;
  readonly binding: FormBinding;
}

/** Where the form has the field that core complains about: `details.phone` of the operation is `phone` here. */
function pathInForm(path: string, entries: ReadonlyMap<string, FieldEntry>): string {
  const parts = path.split('.');
  for (let start = 0; start < parts.length; start += 1) {
    const shorter = parts.slice(start).join('.');
    if (entries.has(shorter)) return shorter;
  }
  return path;
}

/** What may go is told while one chooses: a refusal was of what had been chosen before. */
const stillStands = (failure: OperationFailure | null): OperationFailure | null =>
  failure?.error.code === 'disclosure-refused' ? null : failure;

export function useForm<Schema extends FormSchema>(options: FormOptions<Schema>): FormHandle<Schema> {
  const { schema, onDraft, nothingToLose = false } = options;
  const hook = useHookForm<z.input<Schema>, unknown, z.output<Schema>>({
    resolver: zodResolver(schema, { error: (issue) => codeOfIssue(issue as z.core.$ZodRawIssue) }) as never,
    defaultValues: options.defaultValues,
    mode: 'onSubmit',
    reValidateMode: 'onChange',
    // The error summary takes focus, not the first field.
    shouldFocusError: false,
  });
  const id = useId();
  const entries = useRef(new Map<string, FieldEntry>()).current;
  const binding = useMemo<FormBinding>(
    () => ({ id, control: hook.control as unknown as FormBinding['control'], entries }),
    [id, hook.control, entries],
  );
  const [failure, setFailure] = useState<OperationFailure | null>(null);
  const [attempts, setAttempts] = useState(0);
  const [busy, setBusy] = useState(false);
  const dirty = useRef(false);
  const { draft, notKept } = useDraftSaving(
    onDraft as ((values: AnyValues) => void | Promise<void>) | undefined,
  );

  useEffect(
    () =>
      hook.subscribe({
        formState: { values: true },
        callback: ({ values, name }) => {
          // Without a name it was a reset: the program's doing, not typing.
          if (name === undefined) return;
          dirty.current = true;
          setFailure(stillStands);
          draft.changed(structuredClone(values) as AnyValues);
        },
      }),
    [hook, draft],
  );

  const send = async (values: z.output<Schema>) => {
    const wasDirty = dirty.current;
    // While it is being sent nothing is lost by leaving: onSubmit may lead to another page.
    dirty.current = false;
    draft.forget();
    try {
      await options.onSubmit(values);
      setFailure(null);
    } catch (error) {
      dirty.current = wasDirty;
      // Refused is not saved: the draft still has to know it.
      if (wasDirty) draft.changed(structuredClone(hook.getValues()) as AnyValues);
      if (!(error instanceof OperationFailure)) throw error;
      for (const { path, code } of error.error.fields ?? []) {
        hook.setError(pathInForm(path, entries) as FieldPath<z.input<Schema>>, { message: code });
      }
      setFailure(error);
      setAttempts((count) => count + 1);
    }
  };

  const refuse = () => setAttempts((count) => count + 1);

  const submit = async () => {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    try {
      await hook.handleSubmit(send, refuse)();
    } finally {
      setBusy(false);
    }
  };

  return {
    field: (path) => ({ name: path, form: binding }),
    submit,
    check: (then) => hook.handleSubmit(then, refuse)(),
    busy,
    failure,
    attempts,
    notKept,
    touched: () => dirty.current,
    wouldLose: () => dirty.current && (onDraft === undefined || draft.unkept()) && !nothingToLose,
    hook,
    binding,
  };
}
