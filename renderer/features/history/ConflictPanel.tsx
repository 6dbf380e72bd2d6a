import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { conflictsOf, merged, type Side } from '../../../domain/history/merge.ts';
import type { RecordState } from '../../../domain/history/record-changes.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import type { FormHandle } from '../../ui/form/useForm.ts';
import { useFormat } from '../../ui/useFormat.ts';
import type { Base } from '../case-file/useBase.ts';
import { ConflictTable } from './ConflictTable.tsx';
import './history.scss';
import {
  fieldsOfRecord,
  useSavedMeanwhile,
  type Author,
  type NamedRecord,
  type OfficeRecord,
} from './useSavedMeanwhile.ts';

interface Props {
  // Works on the values as a whole, whatever they are.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly form: FormHandle<any>;
  readonly record: NamedRecord | OfficeRecord | undefined;
  /** What both began with. */
  readonly base: Base;
  /** What the file says, as last read. */
  readonly now: Base;
  /** The file as it was compared with is what the next save is built on. */
  readonly onDecided: (base: Base) => void;
}

/** After a save on an old version: what differs, field by field, and which of both shall hold. Nothing typed is lost. */
export function ConflictPanel(props: Props) {
  const { ready, author } = useSavedMeanwhile(props.record);
  const { t } = useTranslation('history');
  if (!ready) return <p role="status">{t('conflict.reading')}</p>;
  return <Decision {...props} author={author} />;
}

function Decision({
  form,
  record,
  base,
  now,
  onDecided,
  author,
}: Props & { readonly author: Author | null }) {
  const { t } = useTranslation('history');
  const format = useFormat();
  const fields = fieldsOfRecord(record);
  // Compared once: what is typed from now on is what somebody wants instead.
  const [mine] = useState(() => structuredClone(form.hook.getValues()) as RecordState);
  const conflicts = conflictsOf(fields, base.version === now.version ? null : base.stored, mine, now.stored);
  const [choices, setChoices] = useState<Readonly<Record<string, Side>>>({});
  const [asked, setAsked] = useState(false);
  const heading = useRef<HTMLDivElement>(null);
  const saving = useRef(false);
  useEffect(() => heading.current?.focus(), []);

  const choice = (path: string): Side | null =>
    choices[path] ?? conflicts.find((conflict) => conflict.path === path)?.suggested ?? null;
  const everywhere = (side: Side) =>
    setChoices(Object.fromEntries(conflicts.map(({ path }) => [path, side])));
  const save = async () => {
    setAsked(true);
    if (saving.current || conflicts.some(({ path }) => choice(path) === null)) return;
    saving.current = true;
    onDecided(now);
    form.hook.reset(merged(fields, mine, conflicts, choice));
    await form.submit();
    saving.current = false;
  };
  return (
    <div ref={heading} tabIndex={-1} className="kim-conflict">
      <Alert tone="warning" heading={t('conflict.heading')} live>
        <p>
          {conflicts.length === 0
            ? t('conflict.none')
            : author
              ? t('conflict.text', { when: format.timestamp(author.at), name: author.by })
              : t('conflict.textUnknown')}
        </p>
        {conflicts.length > 0 && (
          <>
            <ConflictTable
              form={form}
              fields={fields}
              conflicts={conflicts}
              choice={choice}
              asked={asked}
              onChoose={(path, side) => setChoices((before) => ({ ...before, [path]: side }))}
            />
            <div className="kim-row">
              <Button kind="tertiary" compact onClick={() => everywhere('mine')}>
                {t('conflict.allMine')}
              </Button>
              <Button kind="tertiary" compact onClick={() => everywhere('theirs')}>
                {t('conflict.allTheirs')}
              </Button>
            </div>
          </>
        )}
        <div>
          <Button busy={form.busy} onClick={() => void save()}>
            {t('conflict.save')}
          </Button>
        </div>
      </Alert>
    </div>
  );
}
