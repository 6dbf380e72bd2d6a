import { useState, type ReactNode } from 'react';
import type { DefaultValues } from 'react-hook-form';
import type { z } from 'zod';
import { useDraft, type Draft } from '../../app/drafts.ts';
import { Form } from '../../ui/form/Form.tsx';
import { useForm, type FormHandle, type FormOptions } from '../../ui/form/useForm.ts';
import { Loading } from '../../ui/Loading.tsx';
import { ConflictNote } from './ConflictNote.tsx';
import { DraftNote } from './DraftNote.tsx';
import { ObstacleList } from './ObstacleList.tsx';

type FormSchema = FormOptions<z.ZodType<Record<string, unknown>, Record<string, unknown>>>['schema'];

interface Props<Schema extends FormSchema> {
  /** The page's address, and after `#` the record where a page has several. „Mein Tag“ leads back by it. */
  readonly draftKey: string;
  readonly schema: Schema;
  /** What the file says now. */
  readonly stored: DefaultValues<z.input<Schema>>;
  /** May throw an `OperationFailure`, which the form shows. */
  readonly onSave: (values: z.output<Schema>, form: FormHandle<Schema>) => Promise<unknown>;
  readonly submitLabel: string;
  readonly label?: string | undefined;
  readonly actions?: ReactNode;
  readonly children: (form: FormHandle<Schema>) => ReactNode;
}

/** A form of the case file: what is typed is kept as a draft until it is saved, and said when it comes back. */
export function DraftedForm<Schema extends FormSchema>(props: Props<Schema>) {
  const draft = useDraft<DefaultValues<z.input<Schema>>>(props.draftKey);
  // Found once: what the form itself keeps later must not start it anew.
  const [start, setStart] = useState<Pick<Draft<DefaultValues<z.input<Schema>>>, 'found'> | null>(null);
  if (start === null && draft.ready) setStart({ found: draft.found });
  if (start === null) return <Loading />;
  return <OpenForm {...props} draft={draft} found={start.found} />;
}

interface OpenProps<Schema extends FormSchema> extends Props<Schema> {
  readonly draft: Draft<DefaultValues<z.input<Schema>>>;
  readonly found: Draft<DefaultValues<z.input<Schema>>>['found'];
}

function OpenForm<Schema extends FormSchema>(props: OpenProps<Schema>) {
  const { draft, found, stored } = props;
  const [restored, setRestored] = useState(found?.savedAt ?? null);
  const form: FormHandle<Schema> = useForm<Schema>({
    schema: props.schema,
    defaultValues: found?.values ?? stored,
    onDraft: (values) => draft.keep(values as DefaultValues<z.input<Schema>>),
    onSubmit: async (values) => {
      await props.onSave(values, form);
      setRestored(null);
      await draft.discard();
    },
  });
  const startAnew = async () => {
    await draft.discard();
    form.hook.reset(stored);
    setRestored(null);
  };
  const outdated = form.failure?.error.code === 'version-conflict';
  const obstacles = form.failure?.error.obstacles;
  return (
    <>
      {restored !== null && <DraftNote savedAt={restored} onDiscard={startAnew} />}
      <Form form={form} submitLabel={props.submitLabel} label={props.label} actions={props.actions}>
        {props.children(form)}
        {outdated && <ConflictNote form={form} stored={stored} />}
        {obstacles && <ObstacleList obstacles={obstacles} />}
      </Form>
    </>
  );
}
