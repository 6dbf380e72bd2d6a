import { useMemo } from 'react';
import { call, operationKey, useCommand, useOperation } from './api.ts';
import { useQueryClient } from '@tanstack/react-query';

export interface Draft<Values> {
  /** False until it is known whether there is a draft; show the form after that. */
  readonly ready: boolean;
  /** What was typed and never saved, and when (timestamp). */
  readonly found: { readonly values: Values; readonly savedAt: string } | null;
  /** For `useForm({ onDraft })`. */
  readonly keep: (values: Values) => Promise<void>;
  /** After saving, or when the person doesn't want it. */
  readonly discard: () => Promise<void>;
}

/**
 * Keeps what is typed into a form encrypted in the vault, and gives it back after a lock or a crash.
 * @param key names the form and its record: `contact:<caseId>`. A different key is a different draft.
 */
export function useDraft<Values>(key: string): Draft<Values> {
  const client = useQueryClient();
  const loaded = useOperation('draft.load', { key });
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
      await call('draft.save', { key, payload: JSON.stringify(values) });
      // The answer in memory is old now, but the open form holds the newer text: no refetch.
      client.removeQueries({ queryKey: operationKey('draft.load', { key }), type: 'inactive' });
      await client.invalidateQueries({ queryKey: ['draft.list'] });
    },
    async discard() {
      await discard.mutateAsync({ key });
      client.removeQueries({ queryKey: operationKey('draft.load', { key }) });
    },
  };
}
