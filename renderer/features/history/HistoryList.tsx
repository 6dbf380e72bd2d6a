import { Archive, Eye, Minus, Pencil, Plus, Undo2, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { HistoryEntry, RecordChangeView } from '../../../domain/contract/history.operations.ts';
import { localToday } from '../../../domain/validation.ts';
import { Timeline, type TimelineEntry } from '../../ui/Timeline.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { EntryContent } from './EntryContent.tsx';
import { leadingFirst } from './record-words.ts';
import { useEntryWords } from './useEntryWords.ts';

interface Props {
  readonly entries: readonly HistoryEntry[];
  readonly onUndo: (record: RecordChangeView) => void;
}

const icons: Readonly<Record<RecordChangeView['what'], LucideIcon>> = {
  added: Plus,
  changed: Pencil,
  removed: Minus,
  'laid-aside': Archive,
  restored: Undo2,
};

const dayOf = ({ at }: HistoryEntry) => localToday(new Date(at));

/** One group for each day, the newest first. */
export function HistoryList({ entries, onUndo }: Props) {
  const { t } = useTranslation('history');
  const format = useFormat();
  const words = useEntryWords();
  const days = Map.groupBy(entries, dayOf);
  const lineOf = (entry: HistoryEntry): TimelineEntry => {
    const [first] = leadingFirst(entry.records);
    const when = format.timestamp(entry.at).split(', ')[1] ?? '';
    return {
      id: entry.id,
      when,
      dateTime: entry.at,
      title: words.ofEntry(entry),
      icon: first === undefined ? Eye : icons[first.what],
      content: <EntryContent entry={entry} onUndo={onUndo} />,
    };
  };
  return (
    <div className="kim-stack" role="group" aria-label={t('list')}>
      {[...days].map(([day, ofDay]) => (
        <section className="kim-section" key={day} aria-labelledby={`history-${day}`}>
          <h2 id={`history-${day}`}>
            {format.day(day)} <span className="kim-muted">({format.relativeDay(day)})</span>
          </h2>
          <Timeline label={format.day(day)} entries={ofDay.map(lineOf)} />
        </section>
      ))}
    </div>
  );
}
