import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron';
import type { OperationResult } from '../../domain/contract/errors.ts';
import { isShellOnly } from '../../domain/contract/window-api.ts';
import { isOurAddress } from './address.ts';

/** Which operations a window may ask for; the print page needs two. */
export type Reach = 'everything' | readonly string[];

export interface Router {
  admit(window: BrowserWindow, reach: Reach): void;
}

export type ShellOperation = (input: unknown, window: BrowserWindow) => Promise<OperationResult<unknown>>;

export interface Destinations {
  callCore(operation: string, input: unknown): Promise<OperationResult<unknown>>;
  /** The operations of the window process itself, by name. */
  shell: Readonly<Record<string, ShellOperation>>;
}

const refused: OperationResult<never> = { ok: false, error: { code: 'not-allowed' } };

/**
 * The only door from a page into the program. It answers the top frame of our own windows, for operations of the
 * contract; everything else is refused without a word about why. Schema, role and audit follow in core's dispatcher.
 */
export function openRouter({ callCore, shell }: Destinations): Router {
  const admitted = new Map<number, { window: BrowserWindow; reach: Reach }>();
  // Its schemas take a while to build; the window can load meanwhile.
  const contract = import('../../domain/contract/operations.ts');

  ipcMain.handle(
    'operation',
    async (event, name: unknown, input: unknown): Promise<OperationResult<unknown>> => {
      const sender = admitted.get(event.sender.id);
      if (sender === undefined || !isTopFrameOfOurs(event)) return refused;
      const { operations, isOperationName } = await contract;
      if (!isOperationName(name) || isShellOnly(name)) return refused;
      if (sender.reach !== 'everything' && !sender.reach.includes(name)) return refused;
      if (operations[name].place !== 'shell') return callCore(name, input);
      const parsed = operations[name].input.safeParse(input);
      const run = Object.hasOwn(shell, name) ? shell[name] : undefined;
      if (run === undefined || !parsed.success) return { ok: false, error: { code: 'invalid-input' } };
      return run(parsed.data, sender.window).catch(() => ({ ok: false, error: { code: 'internal' } }));
    },
  );

  return {
    admit(window, reach) {
      const { id } = window.webContents;
      admitted.set(id, { window, reach });
      window.webContents.once('destroyed', () => admitted.delete(id));
    },
  };
}

function isTopFrameOfOurs(event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame;
  return (
    frame !== null && frame.parent === null && frame === event.sender.mainFrame && isOurAddress(frame.url)
  );
}
