import { useEffect, useRef, useState } from 'react';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import { useCommand } from '../../app/api.ts';
import type { Writing } from './useListImport.ts';

/** Whether something is still to be written that nothing stands in the way of. */
export const isOpen = ({ written, total, held }: Writing) => written + held.count < total;

/** Asks for one part after the other until all is written or held back, somebody stops it, or it fails. */
export function useWriting(started: Writing) {
  const [progress, setProgress] = useState(started);
  const [running, setRunning] = useState(isOpen(started));
  const { mutateAsync, error } = useCommand('list.write');
  const decide = useCommand('list.decideHeld', ['list.imports']);
  // A page that was left asks for no further part.
  const goesOn = useRef(false);

  useEffect(() => {
    if (!running) return undefined;
    goesOn.current = true;
    const run = async () => {
      for (let open = true; goesOn.current && open;) {
        const now = await mutateAsync({ importId: started.id });
        setProgress(now);
        open = isOpen(now);
      }
      setRunning(false);
    };
    run().catch((thrown: unknown) => {
      setRunning(false);
      if (!(thrown instanceof OperationFailure)) throw thrown;
    });
    return () => {
      goesOn.current = false;
    };
  }, [running, mutateAsync, started.id]);

  const { written, total, held } = progress;
  return {
    written,
    total,
    held,
    state: running
      ? ('running' as const)
      : isOpen(progress)
        ? ('stopped' as const)
        : held.count > 0
          ? ('held' as const)
          : ('done' as const),
    failure: running ? null : (error ?? decide.error),
    stop: () => {
      goesOn.current = false;
    },
    goOn: () => setRunning(true),
    deciding: decide.isPending,
    /** What was confirmed again and still does not fit. */
    stillHeld: decide.data !== undefined && decide.data.held.count > 0,
    decideHeld: (decision: 'again' | 'leave-out') =>
      decide.mutate(
        { importId: started.id, decision },
        {
          onSuccess: (now) => {
            setProgress(now);
            setRunning(isOpen(now));
          },
        },
      ),
  };
}
