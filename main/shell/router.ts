import {
  ipcMain,
  type BrowserWindow,
  type IpcMainEvent,
  type IpcMainInvokeEvent,
  type MessagePortMain,
} from 'electron';
import type { OperationResult } from '../../domain/contract/errors.ts';
import { isWithin, type Reach } from '../../domain/contract/window-api.ts';
import { isOurAddress } from './address.ts';

export interface Router {
  admit(window: BrowserWindow, reach: Reach): void;
}

export type ShellOperation = (input: unknown, window: BrowserWindow) => Promise<OperationResult<unknown>>;

export interface Destinations {
  /** Hands a page's port to core, with what the page may ask for. */
  connect(port: MessagePortMain, reach: Reach): void;
  /** The operations of the window process itself, by name. */
  shell: Readonly<Record<string, ShellOperation>>;
  /** Answers `vault.status` before there is a core. */
  look: () => Promise<OperationResult<unknown>>;
}

const refused: OperationResult<never> = { ok: false, error: { code: 'not-allowed' } };
const failed = (): OperationResult<never> => ({ ok: false, error: { code: 'internal' } });

/**
 * The only door from a page into the program. It opens for the top frame of our own windows: to the operations of the
 * shell, and to core by a port of the page's own, so that no word of a case passes through this process, which lives on
 * after a lock. Everything else is refused without a word about why. Reach, schema, role and audit follow in core.
 */
export function openRouter({ connect, shell, look }: Destinations): Router {
  const admitted = new Map<number, { window: BrowserWindow; reach: Reach }>();
  // Its schemas take a while to build, and while this process is busy no window gets its files: only when first needed.
  const loadContract = () => import('../../domain/contract/operations.ts');

  ipcMain.on('connect', (event) => {
    const [port] = event.ports;
    const sender = admitted.get(event.sender.id);
    if (port === undefined) return;
    if (sender === undefined || !isTopFrameOfOurs(event)) port.close();
    else connect(port, sender.reach);
  });

  ipcMain.handle(
    'operation',
    async (event, name: unknown, input: unknown): Promise<OperationResult<unknown>> => {
      const sender = admitted.get(event.sender.id);
      if (sender === undefined || !isTopFrameOfOurs(event)) return refused;
      if (name === 'vault.status' && isWithin(sender.reach, name)) return look().catch(failed);
      const { operations, isOperationName } = await loadContract();
      if (!isOperationName(name) || !isWithin(sender.reach, name)) return refused;
      const run = Object.hasOwn(shell, name) ? shell[name] : undefined;
      if (run === undefined) return refused;
      const parsed = operations[name].input.safeParse(input);
      if (!parsed.success) return { ok: false, error: { code: 'invalid-input' } };
      return run(parsed.data, sender.window).catch(failed);
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

function isTopFrameOfOurs(event: IpcMainInvokeEvent | IpcMainEvent): boolean {
  const frame = event.senderFrame;
  return (
    frame !== null && frame.parent === null && frame === event.sender.mainFrame && isOurAddress(frame.url)
  );
}
