import { useTranslation } from 'react-i18next';
import type { HistoryEntry, RecordChangeView } from '../../../domain/contract/history.operations.ts';
import { accessReasons } from '../../../domain/vocabulary/access-reasons.ts';
import { leadingFirst, recordInWords } from './record-words.ts';
import { useWordContext } from './useWordContext.ts';

/** What happened, in one line. */
export function useEntryWords() {
  const { t } = useTranslation('history');
  const context = useWordContext();
  const ofRecord = (record: RecordChangeView): string =>
    t(`what.${record.what}`, { record: recordInWords(record, context) ?? t('other') });
  const ofEntry = ({ access, records }: HistoryEntry): string => {
    if (access !== null) return t('opened', { reason: accessReasons.label(access.reason, context.language) });
    const [first, ...others] = leadingFirst(records);
    if (first === undefined) return t('other');
    const title = ofRecord(first);
    return others.length === 0 ? title : `${title} ${t('withOthers', { count: others.length })}`;
  };
  return { ofRecord, ofEntry };
}
