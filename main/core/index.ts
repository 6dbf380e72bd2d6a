import type { FromCore, ToCore } from '../../domain/contract/port.ts';
import { createCore } from './core.ts';
import { environmentFrom } from './environment.ts';

/**
 * The core process: a port in, a port out. It starts locked and ends on lock, because only the end of a process
 * really forgets a key.
 */
const port = process.parentPort;
const core = createCore(environmentFrom(process.argv, process.env));
const send = (message: FromCore): void => port.postMessage(message);

port.on('message', ({ data }: { data: ToCore }) => {
  if ('command' in data) {
    core.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
    return;
  }
  const { id, operation, input } = data;
  void core.call(operation, input).then((result) => send({ id, ...result }));
});
send({ event: 'ready' });
