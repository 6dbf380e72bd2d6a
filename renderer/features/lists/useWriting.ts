import { useEffect, useRef, useState } from 'react';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import { useCommand } from '../../app/api.ts';
import type { Writing } from './useListImport.ts';

/** Asks for one part after the other until all is written, somebody stops it, or it fails. */
export function useWriting(started: Writing) {
  const [{ written, total }, setProgress] = useState(started);
  const [running, setRunning] = useState(started.written < started.total);
  const { mutateAsync, error } = useCommand('list.write');
  // A page that was left asks for no further part.
  const goesOn = useRef(false);

  useEffect(() => {
    if (!running) return undefined;
    goesOn.current = true;
    const run = async () => {
      for (let at = 0, of = 1; goesOn.current && at < of;) {
        const progress = await mutateAsync({ importId: started.id });
        ({ written: at, total: of } = progress);
        setProgress(progress);
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

  return {
    written,
    total,
    state: written === total ? ('done' as const) : running ? ('running' as const) : ('stopped' as const),
    failure: running ? null : error,
    stop: () => {
      goesOn.current = false;
    },
    goOn: () => setRunning(true),
  };
}
