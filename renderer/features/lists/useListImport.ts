import { useEffect, useRef, useState } from 'react';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import type { ListPreview } from '../../../domain/contract/list.operations.ts';
import type { Output } from '../../../domain/contract/operations.ts';
import {
  changedRows,
  countsOfRows,
  type ListCounts,
  type ListRowState,
} from '../../../domain/lists/list-decisions.ts';
import type { ListKind } from '../../../domain/lists/list-kinds.ts';
import { useCommand } from '../../app/api.ts';

export type ListStep = 'file' | 'columns' | 'look' | 'write';

export interface ListFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export type Writing = Output<'list.write'>;
/** So many rows are compared at a time: short enough that cancelling and locking never wait for long. */
const rowsAtOnce = 500;
const nothing = { from: 0, count: 0 };

type Columns = readonly (string | null)[];

/** Where somebody is on the way from a file to its records. What they chose is theirs until they confirm it. */
export function useListImport(kind: ListKind) {
  const [step, setStep] = useState<ListStep>('file');
  const [file, setFile] = useState<ListFile | null>(null);
  const [preview, setPreview] = useState<ListPreview | null>(null);
  const [anyway, setAnyway] = useState<ReadonlySet<number>>(new Set());
  /** Since somebody looked, by line, with what the row would have become. */
  const [changed, setChanged] = useState<ReadonlyMap<number, ListRowState>>(new Map());
  const [writing, setWriting] = useState<Writing | null>(null);
  const ask = useCommand('list.preview');
  /** How many of the rows are compared; null while nothing is compared. */
  const [comparing, setComparing] = useState<{ readonly done: number; readonly total: number } | null>(null);
  const goesOn = useRef(true);
  const wasStopped = () => !goesOn.current;
  // A page that was left asks for no further part.
  useEffect(
    () => () => {
      goesOn.current = false;
    },
    [],
  );
  const confirming = useCommand('list.confirm', ['list.imports']);

  async function look(
    chosen: ListFile,
    sheet: string | null,
    columns: Columns | null,
    next: ListStep,
    seen: ListPreview | null = null,
  ) {
    goesOn.current = true;
    try {
      const input = { kind, file: chosen, sheet, columns: columns === null ? null : [...columns] };
      // For the choice of the columns nothing is compared yet. Rows of the directory belong together.
      const first =
        next === 'columns' ? nothing : kind === 'directory' ? null : { from: 0, count: rowsAtOnce };
      let found = await ask.mutateAsync({ ...input, part: first });
      while (next === 'look' && found.rows.length < found.total) {
        const from = found.rows.length;
        setComparing({ done: from, total: found.total });
        const part = await ask.mutateAsync({ ...input, part: { from, count: rowsAtOnce } });
        if (wasStopped()) return;
        found = { ...part, rows: [...found.rows, ...part.rows] };
      }
      setFile(chosen);
      setPreview(found);
      const since = seen === null ? new Map<number, ListRowState>() : changedRows(seen.rows, found.rows);
      setChanged(since);
      // What was decided of a row that is as it was stays decided.
      setAnyway((before) => new Set(seen === null ? [] : [...before].filter((line) => !since.has(line))));
      setStep(next);
    } catch (thrown) {
      // The page shows it.
      if (!(thrown instanceof OperationFailure)) throw thrown;
    } finally {
      setComparing(null);
    }
  }

  const counts: ListCounts =
    preview === null ? {} : kind === 'directory' ? preview.counts : countsOfRows(kind, preview.rows, anyway);

  async function confirm() {
    if (file === null || preview === null) return;
    try {
      const begun = await confirming.mutateAsync({
        kind,
        file,
        sheet: preview.sheet,
        columns: preview.columns.map(({ field }) => field),
        anyway: [...anyway],
        confirmed: counts,
      });
      setWriting(begun);
      setStep('write');
    } catch (thrown) {
      if (!(thrown instanceof OperationFailure)) throw thrown;
      // What changed meanwhile is shown before anybody confirms again.
      if (thrown.error.code === 'version-conflict')
        await look(
          file,
          preview.sheet,
          preview.columns.map(({ field }) => field),
          'look',
          preview,
        );
    }
  }

  const startOver = () => {
    setStep('file');
    setFile(null);
    setPreview(null);
    setWriting(null);
    ask.reset();
    confirming.reset();
  };

  return {
    step,
    fileName: file?.name ?? '',
    preview,
    changed,
    counts,
    anyway,
    writing,
    busy: ask.isPending || comparing !== null,
    comparing,
    stopComparing: () => {
      goesOn.current = false;
    },
    confirming: confirming.isPending,
    failure: ask.error,
    refusal: confirming.error,
    choose: (chosen: ListFile) => look(chosen, null, null, 'columns'),
    chooseSheet: (sheet: string) => (file === null ? undefined : void look(file, sheet, null, 'columns')),
    useColumns: (columns: Columns) =>
      file === null ? undefined : void look(file, preview?.sheet ?? null, columns, 'look'),
    backToColumns: () => setStep('columns'),
    decide: (lines: readonly number[], create: boolean) =>
      setAnyway((before) => {
        const after = new Set(before);
        for (const line of lines)
          if (create) after.add(line);
          else after.delete(line);
        return after;
      }),
    confirm: () => void confirm(),
    resume: (begun: Writing) => {
      setWriting(begun);
      setStep('write');
    },
    startOver,
  };
}
export type ListImportState = ReturnType<typeof useListImport>;
