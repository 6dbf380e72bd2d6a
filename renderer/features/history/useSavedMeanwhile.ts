import { useQueryClient } from '@tanstack/react-query';
import { useContext, useEffect, useState } from 'react';
import type { WindowOperation } from '../../../domain/contract/window-api.ts';
import type { OfficeRecordKind } from '../../../domain/history/directory-fields.ts';
import type { Fields } from '../../../domain/history/field-sorts.ts';
import { recordKind, type RecordKindName } from '../../../domain/history/record-kinds.ts';
import { call, operationKey } from '../../app/api.ts';
import { CaseContext } from '../case-file/useCase.ts';

export interface NamedRecord {
  readonly kind: RecordKindName;
  /** Null for what is not there yet. */
  readonly id: string | null;
  /** What reads it again, where the answer of `case.open` doesn't hold it. */
  readonly readBy?: readonly WindowOperation[];
  /** Where the form asks otherwise than the record is kept. */
  readonly fields?: Fields;
}

/** A record that belongs to no case: one of the directory, somebody of the pool. */
export interface OfficeRecord {
  readonly kind?: never;
  /** Absent for what is no record, such as a choice between two. */
  readonly office?: OfficeRecordKind;
  readonly id?: string | null;
  readonly fields: Fields;
  readonly readBy: readonly WindowOperation[];
}

export interface Author {
  readonly at: string;
  readonly by: string;
}

export const fieldsOfRecord = (record: NamedRecord | OfficeRecord | undefined): Fields =>
  record?.fields ?? recordKind(record?.kind ?? '')?.fields ?? {};

async function lastAuthor(
  record: NamedRecord | OfficeRecord | undefined,
  caseId: string | undefined,
): Promise<Author | null> {
  if (!record?.id) return null;
  const { id: recordId } = record;
  if (record.kind === undefined)
    return record.office === undefined
      ? null
      : call('history.lastOfficeChange', { kind: record.office, recordId });
  return caseId === undefined ? null : call('history.lastChange', { caseId, kind: record.kind, recordId });
}

/** Reads the file again, and who saved in it meanwhile; `ready` once both are known. */
export function useSavedMeanwhile(record: NamedRecord | OfficeRecord | undefined) {
  const client = useQueryClient();
  const open = useContext(CaseContext);
  const [ready, setReady] = useState(false);
  const [author, setAuthor] = useState<Author | null>(null);
  useEffect(() => {
    let gone = false;
    const read = async () => {
      await open?.refresh();
      await Promise.all(
        (record?.readBy ?? []).map((one) => client.invalidateQueries({ queryKey: operationKey(one) })),
      );
      const found = await lastAuthor(record, open?.caseId).catch(() => null);
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
