import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { OperationFailure } from '../../../domain/contract/errors.ts';
import type { Paper } from '../../../domain/paper/paper.ts';
import { call } from '../../app/api.ts';

interface LaidOut {
  readonly paperId: string;
  /** The PDF. */
  readonly bytes: Uint8Array;
}

async function layOut(paper: Paper): Promise<LaidOut> {
  const { paperId } = await call('paper.prepare', { paper });
  await call('paper.layOut', { paperId });
  return { paperId, ...(await call('paper.look', { paperId })) };
}

/** A paper laid out to be looked at; forgotten with whoever shows it. */
export const usePaper = (paper: Paper): UseQueryResult<LaidOut, OperationFailure> =>
  useQuery<LaidOut, OperationFailure>({
    queryKey: ['paper', paper],
    queryFn: () => layOut(paper),
    gcTime: 0,
    // Laying it out again is an entry in the log and a new paper, which nobody has looked at.
    staleTime: Infinity,
  });
