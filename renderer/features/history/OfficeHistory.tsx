import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '../../../domain/contract/operations.ts';
import type { OfficeRecordKind } from '../../../domain/history/directory-fields.ts';
import { officeKinds } from '../../../domain/history/office-kinds.ts';
import { useOperation } from '../../app/api.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { useMayUse } from '../../app/session.ts';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { FailureMessage } from '../../ui/FailureMessage.tsx';
import { toast } from '../../ui/toast.ts';
import { useFormat } from '../../ui/useFormat.ts';
import { ChangeTable } from './ChangeTable.tsx';
import './history.scss';
import { RecordChange } from './RecordChange.tsx';
import { recordInWords } from './record-words.ts';
import { useOfficeUndoCommand } from './useOfficeUndo.ts';
import { useWordContext } from './useWordContext.ts';

interface Props {
  readonly kind: OfficeRecordKind;
  readonly recordId: string;
}
type Entry = Output<'history.listOffice'>['entries'][number];

/** Who changed what in a record of the office, and the way back. Read, and recorded as read, once somebody opens it. */
export function OfficeHistory({ kind, recordId }: Props) {
  const { t } = useTranslation('history');
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="kim-disclosure" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('office.heading')}</summary>
      {isOpen && <Entries kind={kind} recordId={recordId} />}
    </details>
  );
}

function Entries({ kind, recordId }: Props) {
  const { t } = useTranslation('history');
  const format = useFormat();
  const context = useWordContext();
  const mayWrite = useMayUse(officeKinds[kind].write);
  const query = useOperation('history.listOffice', { kind, recordId }, { forget: true });
  const [chosen, setChosen] = useState<Entry | null>(null);
  const titleOf = ({ record }: Entry) =>
    t(`what.${record.what}`, { record: recordInWords(record, context) ?? '' });
  return (
    <Loaded query={query}>
      {({ entries }) => (
        <div className="kim-stack">
          <p className="kim-muted">{t('office.lead')}</p>
          <ol className="kim-stack kim-office-history" aria-label={t('office.heading')}>
            {entries.map((entry) => (
              <li className="kim-stack kim-stack--small" key={entry.record.version}>
                <p className="kim-subheading">{titleOf(entry)}</p>
                <p className="kim-muted kim-small">
                  {t('office.at', {
                    when: format.timestamp(entry.at),
                    name: entry.by || t('formerPerson'),
                  })}
                </p>
                <RecordChange title={titleOf(entry)} record={entry.record} />
                {mayWrite && entry.undo === 'possible' && (
                  <div>
                    <Button
                      kind="tertiary"
                      compact
                      icon={Undo2}
                      aria-label={t('undo.buttonLong', { what: titleOf(entry) })}
                      onClick={() => setChosen(entry)}
                    >
                      {t('undo.button')}
                    </Button>
                  </div>
                )}
              </li>
            ))}
          </ol>
          {chosen && <UndoQuestion title={titleOf(chosen)} entry={chosen} onClose={() => setChosen(null)} />}
        </div>
      )}
    </Loaded>
  );
}

interface QuestionProps {
  readonly title: string;
  readonly entry: Entry;
  readonly onClose: () => void;
}

/** Shows what taking the last save back would do, before it is done. */
function UndoQuestion({ title, entry: { record }, onClose }: QuestionProps) {
  const { t } = useTranslation('history');
  const undo = useOfficeUndoCommand();
  const fields = record.fields.map(({ path, before, after }) => ({ path, before: after, after: before }));
  const { recordId, version } = record;
  const takeBack = () =>
    undo.mutate(
      { kind: record.kind as OfficeRecordKind, recordId, version },
      {
        onSuccess() {
          toast(t('undo.done'));
          onClose();
        },
      },
    );
  return (
    <ConfirmDialog
      isOpen
      heading={t('undo.heading')}
      confirmLabel={t('undo.button')}
      busy={undo.isPending}
      onCancel={onClose}
      onConfirm={takeBack}
    >
      {undo.error && <FailureMessage failure={undo.error} />}
      <p>{t(fields.length === 0 ? 'undo.same' : 'office.intro')}</p>
      {fields.length > 0 && (
        <ChangeTable
          label={title}
          record={{ ...record, fields }}
          columns={{ before: t('now'), after: t('then') }}
        />
      )}
    </ConfirmDialog>
  );
}
