import type { OperationResult } from '../../domain/contract/errors.ts';
import type { FromCore, ToCore } from '../../domain/contract/port.ts';
import { createCore } from './core.ts';
import { environmentFrom } from './environment.ts';
import { serveWindow, type WindowPort } from './window-port.ts';

/**
 * The core process: a port in, a port out. It starts locked and ends on lock, because only the end of a process
 * really forgets a key.
 */
const port = process.parentPort;
const core = createCore(environmentFrom(process.argv, process.env));
const send = (message: FromCore): void => port.postMessage(message);

/** After these core holds keys. */
const opening: readonly string[] = ['vault.confirm', 'vault.unlock'];

async function callOfWindow(operation: string, input: unknown): Promise<OperationResult<unknown>> {
  const result = await core.call(operation, input);
  if (result.ok && opening.includes(operation)) send({ event: 'opened' });
  return result;
}

port.on('message', ({ data, ports }: { data: ToCore; ports: readonly WindowPort[] }) => {
  if (!('command' in data)) {
    const { id, operation, input } = data;
    void core.call(operation, input).then((result) => send({ id, ...result }));
  } else if (data.command === 'connect') {
    const [window] = ports;
    if (window !== undefined) serveWindow(window, data.reach, callOfWindow);
  } else {
    core.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  }
});
send({ event: 'ready' });
