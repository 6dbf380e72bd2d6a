import type { OperationResult } from '../../domain/contract/errors.ts';
import { createDispatcher } from './dispatch.ts';
import * as handlers from './handlers.ts';
import { Session, type Environment } from './session.ts';

export interface Core {
  /** Never rejects: what went wrong is in the result. */
  call(operation: string, input: unknown): Promise<OperationResult<unknown>>;
  /** Waits for what is running, then locks. */
  close(): Promise<void>;
}

/** Everything behind the port, without the port: plain Node, so that tests need no window. */
export function createCore(environment: Environment): Core {
  const session = new Session(environment);
  const dispatcher = createDispatcher(session, handlers);
  return {
    call: dispatcher.call,
    async close() {
      await dispatcher.idle();
      await session.close();
    },
  };
}
