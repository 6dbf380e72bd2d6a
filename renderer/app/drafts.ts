import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { call, operationKey, useCommand } from './api.ts';

/** A file that was chosen still lies where it lay: it is chosen again. */
const withoutFiles = (_name: string, value: unknown) => (value instanceof File ? undefined : value);

export interface Draft<Values> {
  /** False until it is known whether there is a draft; show the form after that. */
  readonly ready: boolean;
  /** What was typed and never saved, and when (timestamp). */
  readonly found: { readonly values: Values; readonly savedAt: string } | null;
  /** For `useForm({ onDraft })`. */
  readonly keep: (values: Values) => Promise<void>;
  /** When the person doesn't want it. */
  readonly discard: () => Promise<void>;
  /**
   * Runs what saves and then settles the draft. A form that opens under this key meanwhile waits for the end of it: it
   * would find what is just being saved, and show it as never saved.
   */
  readonly settling: <Saved>(work: () => Promise<Saved>) => Promise<Saved>;
}

/** Drafts that are being settled, by key. */
const unsettled = new Map<string, Promise<unknown>>();

/**
 * Keeps what is typed into a form encrypted in the vault, and gives it back after a lock or a crash.
 * @param key names the form and its record: `contact:<caseId>`. A different key is a different draft.
 */
export function useDraft<Values>(key: string): Draft<Values> {
  const client = useQueryClient();
  const [reader] = useState(() => crypto.randomUUID());
  const loaded = useQuery({
    // Each form asks for itself: two that share a draft follow each other on the screen, and the second needs the newer text.
    queryKey: [...operationKey('draft.load', { key }), reader],
    queryFn: async () => {
      await unsettled.get(key)?.catch(() => undefined);
      return call('draft.load', { key });
    },
    // Asked once per form: the open form holds the newer text, and the next one must not get this old answer.
    staleTime: 'static',
    gcTime: 0,
  });
  const discard = useCommand('draft.discard', ['draft.list']);
  const payload = loaded.data?.payload ?? null;
  const savedAt = loaded.data?.savedAt ?? null;
  const found = useMemo(
    () => (payload === null || savedAt === null ? null : { values: JSON.parse(payload) as Values, savedAt }),
    [payload, savedAt],
  );
  return {
    ready: !loaded.isPending,
    found,
    async keep(values) {
      await call('draft.save', { key, payload: JSON.stringify(values, withoutFiles) });
      await client.invalidateQueries({ queryKey: operationKey('draft.list') });
    },
    async discard() {
      await discard.mutateAsync({ key });
    },
    settling(work) {
      const end = work();
      unsettled.set(key, end);
      const settled = () => {
        if (unsettled.get(key) === end) unsettled.delete(key);
      };
      end.then(settled, settled);
      return end;
    },
  };
}
