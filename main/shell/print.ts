import { BrowserWindow } from 'electron';
import type { OperationResult } from '../../domain/contract/errors.ts';
import type { ParsedInput } from '../../domain/contract/operations.ts';
import { printPage } from './address.ts';
import type { Router } from './router.ts';
import { secureOptions } from './window.ts';

/** How long a page may take to fetch its content and lay it out. */
const layoutTime = 30_000;

const reach = ['paper.content', 'print.ready'] as const;

export interface Printer {
  /** `paper.layOut`: lays a paper out on a hidden page and hands the PDF to core, where it waits to be looked at. */
  layOut(input: ParsedInput<'paper.layOut'>): Promise<OperationResult<unknown>>;
  /** `print.ready`: the page in this window is laid out. */
  ready(window: BrowserWindow): void;
}

export function makePrinter(
  router: Router,
  callCore: (operation: string, input: unknown) => Promise<OperationResult<unknown>>,
): Printer {
  const whenReady = new Map<BrowserWindow, () => void>();

  async function pdfOf(paperId: string): Promise<Uint8Array | undefined> {
    const window = new BrowserWindow(secureOptions({ show: false, width: 900, height: 1200 }));
    router.admit(window, reach);
    try {
      const laidOut = new Promise<boolean>((resolve) => {
        whenReady.set(window, () => resolve(true));
        window.once('closed', () => resolve(false));
        setTimeout(() => resolve(false), layoutTime).unref();
      });
      await window.loadURL(printPage(`/${paperId}`));
      if (!(await laidOut)) return undefined;
      return await window.webContents.printToPDF({
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      });
    } finally {
      whenReady.delete(window);
      if (!window.isDestroyed()) window.destroy();
    }
  }

  return {
    async layOut({ paperId }) {
      const bytes = await pdfOf(paperId).catch(() => undefined);
      if (bytes === undefined) return { ok: false, error: { code: 'internal' } };
      const kept = await callCore('paper.keep', { paperId, bytes });
      // This process lives on after a lock: nothing of a case stays in it.
      bytes.fill(0);
      return kept;
    },
    ready: (window) => whenReady.get(window)?.(),
  };
}
