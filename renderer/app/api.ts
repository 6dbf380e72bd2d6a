import {
  keepPreviousData,
  QueryClient,
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { OperationFailure, type OperationResult } from '../../domain/contract/errors.ts';
import type { Input, Output } from '../../domain/contract/operations.ts';
import type { WindowOperation } from '../../domain/contract/window-api.ts';

/** The only file that touches `window.kim`: everything a screen knows of the core goes through here. */

type Method = (input: unknown) => Promise<OperationResult<unknown>>;

/** Calls one operation. Rejects with `OperationFailure`, whose `error.code` is one of `domain/contract/errors.ts`. */
export async function call<Name extends WindowOperation>(
  name: Name,
  input: Input<Name>,
): Promise<Output<Name>> {
  const [area = '', method = ''] = name.split('.');
  const bridge = window.kim as unknown as Record<string, Record<string, Method>>;
  const run = bridge[area]?.[method];
  if (!run) throw new OperationFailure('internal');
  const result = await run(input);
  if (result.ok) return result.output as Output<Name>;
  const { code, ...more } = result.error;
  throw new OperationFailure(code, more);
}

export const shellEvents = () => window.kim.events;

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // The machine has no network and the core needs none: „offline“ must not hold anything back.
        networkMode: 'always',
        // A refusal stays a refusal; asking three times would also stand three times in the log.
        retry: false,
        // The pages of one file ask for it once, not each anew: every answer is an entry in the log.
        staleTime: 60_000,
        // Reading a file is an event in the log: not again because a window got the focus.
        refetchOnWindowFocus: false,
      },
      // What was sent is forgotten with the form that sent it: it may be a password.
      mutations: { networkMode: 'always', retry: false, gcTime: 0 },
    },
  });
}

/** Under which key an answer is kept: `operationKey('case.open')` names all cases, with an input one of them. */
export const operationKey = <Name extends WindowOperation>(name: Name, input?: Input<Name>) =>
  input === undefined ? [name] : [name, input];

interface QueryOptions {
  /** False while something is still missing to ask. */
  readonly enabled?: boolean | undefined;
  /** Shows the former answer while a new one is on its way: for lists that are filtered while one types. */
  readonly keepPrevious?: boolean | undefined;
  /** Forgets the answer with the page that asked: what is confidential is read, and recorded, each time it is opened. */
  readonly forget?: boolean | undefined;
}

/** Asks an operation and keeps the answer until a command makes it out of date. Show it with `<Loaded query={…}>`. */
export function useOperation<Name extends WindowOperation>(
  name: Name,
  input: Input<Name>,
  { enabled = true, keepPrevious = false, forget = false }: QueryOptions = {},
): UseQueryResult<Output<Name>, OperationFailure> {
  return useQuery<Output<Name>, OperationFailure>({
    queryKey: operationKey(name, input),
    queryFn: () => call(name, input),
    enabled,
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
    ...(forget ? { gcTime: 0, staleTime: 0 } : {}),
  });
}

/**
 * Changes something. `mutateAsync(input)` resolves with the output, or rejects with `OperationFailure`, which
 * `useForm` shows by itself when it comes out of `onSubmit`.
 * @param outdated the operations whose answers the page shows anew before the promise resolves; all of a name, whatever
 *   their input. All other answers are asked for again when a page next needs them.
 */
export function useCommand<Name extends WindowOperation>(
  name: Name,
  outdated: readonly WindowOperation[] = [],
): UseMutationResult<Output<Name>, OperationFailure, Input<Name>> {
  const client = useQueryClient();
  return useMutation<Output<Name>, OperationFailure, Input<Name>>({
    mutationFn: (input) => call(name, input),
    async onSuccess() {
      await client.invalidateQueries({ refetchType: 'none' });
      await Promise.all(outdated.map((one) => client.invalidateQueries({ queryKey: [one] })));
    },
  });
}
