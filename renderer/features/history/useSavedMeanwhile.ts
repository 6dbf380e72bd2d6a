import { useContext, useEffect, useState } from 'react';
import { recordKind, type RecordKindName } from '../../../domain/history/record-kinds.ts';
import { call } from '../../app/api.ts';
import { CaseContext } from '../case-file/useCase.ts';

export interface NamedRecord {
  readonly kind: RecordKindName;
  /** Null for what is not there yet. */
  readonly id: string | null;
}

export interface Author {
  readonly at: string;
  readonly by: string;
}

export const fieldsOfRecord = (record: NamedRecord | undefined) =>
  (record && recordKind(record.kind)?.fields) ?? {};

/** Reads the file again, and who saved in it meanwhile; `ready` once both are known. */
export function useSavedMeanwhile(record: NamedRecord | undefined) {
  const open = useContext(CaseContext);
  const [ready, setReady] = useState(false);
  const [author, setAuthor] = useState<Author | null>(null);
  useEffect(() => {
    let gone = false;
    const read = async () => {
      await open?.refresh();
      const { kind, id } = record ?? {};
      const found =
        open && kind !== undefined && id
          ? await call('history.lastChange', { caseId: open.caseId, kind, recordId: id }).catch(() => null)
          : null;
      if (gone) return;
      setAuthor(found);
      setReady(true);
    };
    void read();
    return () => void (gone = true);
    // Once for each refused save: the panel is made anew then.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return { ready, author };
}
