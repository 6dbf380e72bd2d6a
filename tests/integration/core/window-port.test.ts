import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { afterEach, expect, it } from 'vitest';
import { operations, type OperationName } from '../../../domain/contract/operations.ts';
import type { WindowAnswer } from '../../../domain/contract/port.ts';
import { operationsOfShell, type Reach } from '../../../domain/contract/window-api.ts';
import { serveWindow } from '../../../main/core/window-port.ts';

const open: MessagePort[] = [];
afterEach(() => {
  for (const port of open.splice(0)) port.close();
});

/** A window's end of a port that core serves; `asked` is what got through to the dispatcher. */
function connected(reach: Reach) {
  const { port1: window, port2: core } = new MessageChannel();
  open.push(window, core);
  const asked: string[] = [];
  serveWindow(
    {
      on: (_event, listener) => core.on('message', (data: unknown) => listener({ data })),
      postMessage: (answer) => core.postMessage(answer),
      start: () => core.start(),
    },
    reach,
    async (operation, input) => {
      asked.push(operation);
      return { ok: true, output: input };
    },
  );
  const answers: WindowAnswer[] = [];
  const send = (message: unknown) =>
    new Promise<WindowAnswer>((resolve) => {
      window.once('message', (answer: WindowAnswer) => {
        answers.push(answer);
        resolve(answer);
      });
      window.postMessage(message);
    });
  return { window, send, asked, answers };
}

const notAllowed = { ok: false, error: { code: 'not-allowed' } };

it('answers each call under its own number', async () => {
  const { send, asked } = connected('everything');
  expect(await send({ id: 7, operation: 'case.open', input: 'a' })).toEqual({
    id: 7,
    result: { ok: true, output: 'a' },
  });
  expect(asked).toEqual(['case.open']);
});

it('never lets a window hand over bytes of its own, however far it reaches', async () => {
  const { send, asked } = connected('everything');
  expect((await send({ id: 1, operation: 'paper.keep', input: {} })).result).toEqual(notAllowed);
  expect(asked).toEqual([]);
});

it('gives the print page what it needs and nothing else', async () => {
  const { send, asked } = connected(['paper.content', 'print.ready']);
  const others = (Object.keys(operations) as OperationName[]).filter(
    (name) => name !== 'paper.content' && name !== 'print.ready',
  );
  for (const [id, operation] of others.entries()) {
    expect([operation, (await send({ id, operation, input: {} })).result]).toEqual([operation, notAllowed]);
  }
  expect(asked).toEqual([]);
  await send({ id: 0, operation: 'paper.content', input: {} });
  expect(asked).toEqual(['paper.content']);
});

it('passes over what is no call and goes on', async () => {
  const { window, send, asked, answers } = connected('everything');
  const nonsense = [
    null,
    1,
    'x',
    [],
    {},
    { id: 1 },
    { id: 'a', operation: 'case.open' },
    { operation: 'case.open' },
  ];
  for (const message of nonsense) window.postMessage(message);
  await send({ id: 3, operation: 'day.overview', input: {} });
  expect(answers.map(({ id }) => id)).toEqual([3]);
  expect(asked).toEqual(['day.overview']);
});

it('the preload’s list of the shell’s operations is the contract’s', () => {
  const declared = (Object.keys(operations) as OperationName[]).filter(
    (name) => operations[name].place === 'shell',
  );
  expect([...operationsOfShell].sort()).toEqual(declared.sort());
});
