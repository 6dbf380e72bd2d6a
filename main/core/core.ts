import type { OperationResult } from '../../domain/contract/errors.ts';
import { vaultStatusOperation } from '../../domain/contract/vault-status.operation.ts';
import { createDispatcher, type Registry } from './dispatch.ts';
import { status } from './services/vault-status.ts';
import { Session, type Environment } from './session.ts';

export interface Core {
  /** Never rejects: what went wrong is in the result. */
  call(operation: string, input: unknown): Promise<OperationResult<unknown>>;
  /** Waits for what is running, then locks. */
  close(): Promise<void>;
}

/** What the unlock screen asks. */
const atOnce: Registry = { operations: vaultStatusOperation, session: { 'vault.status': status }, work: {} };
/** The schemas of all others, databases, OpenPGP and all that works on them: nearly all of the time it takes to start. */
const loadHandlers = () => import('./handlers.ts');
/** The unlock screen comes first; then there is time, since somebody has to type a password (milliseconds). */
const loadAfter = 1500;

/** Everything behind the port, without the port: plain Node, so that tests need no window. */
export function createCore(environment: Environment): Core {
  const session = new Session(environment);
  const dispatcher = createDispatcher(session, atOnce, loadHandlers);
  setTimeout(() => void loadHandlers(), loadAfter).unref();
  return {
    call: dispatcher.call,
    async close() {
      await dispatcher.idle();
      await session.close();
    },
  };
}
