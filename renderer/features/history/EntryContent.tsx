import { GitCompareArrows, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { HistoryEntry, RecordChangeView } from '../../../domain/contract/history.operations.ts';
import { useMayUse } from '../../app/session.ts';
import { Button } from '../../ui/Button.tsx';
import { leadingFirst } from './record-words.ts';
import { RecordChange } from './RecordChange.tsx';
import { useEntryWords } from './useEntryWords.ts';

interface Props {
  readonly entry: HistoryEntry;
  readonly onUndo: (record: RecordChangeView) => void;
}

/** Under the line of an entry: who, what each record said, and the way back. */
export function EntryContent({ entry, onUndo }: Props) {
  const { t } = useTranslation('history');
  const words = useEntryWords();
  const mayWrite = useMayUse('case.write');
  const title = words.ofEntry(entry);
  const records = leadingFirst(entry.records);
  const [first] = records;
  const stale = entry.undo === 'changed-since';
  return (
    <div className="kim-stack kim-stack--small">
      <p className="kim-muted kim-small">{t('byWhom', { name: entry.by || t('formerPerson') })}</p>
      {entry.access && <p className="kim-entered">{entry.access.reasonText}</p>}
      {records.map((record) => (
        <div className="kim-stack kim-stack--small" key={`${record.kind} ${record.recordId}`}>
          {records.length > 1 && <p className="kim-subheading">{words.ofRecord(record)}</p>}
          <RecordChange title={words.ofRecord(record)} record={record} />
        </div>
      ))}
      {mayWrite && first && entry.undo !== 'never' && (
        <div>
          <Button
            kind="tertiary"
            compact
            icon={stale ? GitCompareArrows : Undo2}
            aria-label={t(stale ? 'undo.compareLong' : 'undo.buttonLong', { what: title })}
            onClick={() => onUndo(first)}
          >
            {t(stale ? 'undo.compare' : 'undo.button')}
          </Button>
        </div>
      )}
    </div>
  );
}
