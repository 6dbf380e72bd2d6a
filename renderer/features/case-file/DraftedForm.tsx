import { useContext, useState, type ReactNode } from 'react';
import type { DefaultValues } from 'react-hook-form';
import type { z } from 'zod';
import { useDraft, type Draft } from '../../app/drafts.ts';
import { Form } from '../../ui/form/Form.tsx';
import { useForm, type FormHandle, type FormOptions } from '../../ui/form/useForm.ts';
import { Loading } from '../../ui/Loading.tsx';
import { ConflictPanel } from '../history/ConflictPanel.tsx';
import type { NamedRecord, OfficeRecord } from '../history/useSavedMeanwhile.ts';
import { DraftNote } from './DraftNote.tsx';
import { ObstacleList } from './ObstacleList.tsx';
import { baseAfter, useBase, type Base } from './useBase.ts';
import { CaseContext } from './useCase.ts';

type FormSchema = FormOptions<z.ZodType<Record<string, unknown>, Record<string, unknown>>>['schema'];
type Values<Schema extends FormSchema> = DefaultValues<z.input<Schema>>;

interface Props<Schema extends FormSchema> {
  /** The page's address, and after `#` the record where a page has several. „Mein Tag“ leads back by it. */
  readonly draftKey: string;
  readonly schema: Schema;
  /** What the file says now. */
  readonly stored: Values<Schema>;
  /** In which version it says so; 0 for what is not there yet. */
  readonly version?: number | undefined;
  /** Whose fields these are, so that a conflict can be told in their names. */
  readonly record?: NamedRecord | OfficeRecord | undefined;
  /**
   * Saves on top of the version that the typing began with, which is not always the one that the file has now. Gives
   * what core answered. May throw an `OperationFailure`, which the form shows.
   */
  readonly onSave: (values: z.output<Schema>, form: FormHandle<Schema>, version: number) => Promise<unknown>;
  readonly submitLabel: string;
  readonly label?: string | undefined;
  readonly actions?: ReactNode | ((form: FormHandle<Schema>) => ReactNode);
  /** In a conversation: what Enter and the first button do instead of saving. */
  readonly onStep?: ((form: FormHandle<Schema>) => void) | undefined;
  readonly children: (form: FormHandle<Schema>) => ReactNode;
}

/** What is kept of a form that was not saved: the typing, and what the file said when it began. */
interface Kept<Schema extends FormSchema> {
  readonly values: Values<Schema>;
  readonly base: Base;
}

/** A form of the case file: what is typed is kept as a draft until it is saved, and said when it comes back. */
export function DraftedForm<Schema extends FormSchema>(props: Props<Schema>) {
  const draft = useDraft<Kept<Schema>>(props.draftKey);
  // Found once: what the form itself keeps later must not start it anew.
  const [start, setStart] = useState<Pick<Draft<Kept<Schema>>, 'found'> | null>(null);
  if (start === null && draft.ready) setStart({ found: draft.found });
  if (start === null) return <Loading />;
  return <OpenForm {...props} draft={draft} found={start.found} />;
}

interface OpenProps<Schema extends FormSchema> extends Props<Schema> {
  readonly draft: Draft<Kept<Schema>>;
  readonly found: Draft<Kept<Schema>>['found'];
}

function OpenForm<Schema extends FormSchema>(props: OpenProps<Schema>) {
  const { draft, found, stored, version = 0, record } = props;
  const inCase = useContext(CaseContext) !== null;
  const [restored, setRestored] = useState(found?.savedAt ?? null);
  const now = { version, stored };
  const base = useBase(found?.values.base ?? now, now, () => (restored === null ? form : null));
  const form: FormHandle<Schema> = useForm<Schema>({
    schema: props.schema,
    // A draft from before an update lacks the fields that are new.
    defaultValues: { ...stored, ...found?.values.values },
    onDraft: (values) => draft.keep({ values: values as Values<Schema>, base: base.current }),
    onSubmit: (values) =>
      draft.settling(async () => {
        const sent = structuredClone(form.hook.getValues());
        const saved = await props.onSave(values, form, base.current.version);
        base.current = baseAfter(saved, sent, base.current);
        setRestored(null);
        // Whoever typed on while it was being saved has not saved that.
        if (form.touched())
          await draft.keep({ values: form.hook.getValues() as Values<Schema>, base: base.current });
        else await draft.discard();
      }),
  });
  const startAnew = async () => {
    await draft.discard();
    form.hook.reset(stored);
    base.current = now;
    setRestored(null);
  };
  const outdated = form.failure?.error.code === 'version-conflict' && (inCase || record !== undefined);
  const obstacles = form.failure?.error.obstacles;
  return (
    <>
      {restored !== null && <DraftNote savedAt={restored} onDiscard={startAnew} />}
      <Form
        form={form}
        submitLabel={props.submitLabel}
        label={props.label}
        actions={typeof props.actions === 'function' ? props.actions(form) : props.actions}
        onStep={props.onStep && (() => props.onStep?.(form))}
        ownFailure={
          outdated && (
            <ConflictPanel
              key={form.attempts}
              form={form}
              record={record}
              base={base.current}
              now={now}
              onDecided={(decided) => void (base.current = decided)}
            />
          )
        }
      >
        {props.children(form)}
        {obstacles && <ObstacleList obstacles={obstacles} />}
      </Form>
    </>
  );
}
