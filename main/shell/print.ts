import { BrowserWindow } from 'electron';
import type { OperationResult } from '../../domain/contract/errors.ts';
import type { ParsedInput } from '../../domain/contract/operations.ts';
import { printPage } from './address.ts';
import type { Router } from './router.ts';
import { secureOptions } from './window.ts';

/** How long a page may take to fetch its content and lay it out. */
const layoutTime = 30_000;

const reach = ['plan.printout', 'referral.letter', 'print.ready'] as const;

export interface Printer {
  /** `plan.print`: lays the plan out on a hidden page and hands the PDF to core, which delivers it. */
  printPlan(input: ParsedInput<'plan.print'>): Promise<OperationResult<unknown>>;
  /** `referral.print`: the same for the letter of a referral. */
  printLetter(input: ParsedInput<'referral.print'>): Promise<OperationResult<unknown>>;
  /** `print.ready`: the page in this window is laid out. */
  ready(window: BrowserWindow): void;
}

export function makePrinter(
  router: Router,
  callCore: (operation: string, input: unknown) => Promise<OperationResult<unknown>>,
): Printer {
  const whenReady = new Map<BrowserWindow, () => void>();

  async function layOut(route: string): Promise<Uint8Array | undefined> {
    const window = new BrowserWindow(secureOptions({ show: false, width: 900, height: 1200 }));
    router.admit(window, reach);
    try {
      const laidOut = new Promise<boolean>((resolve) => {
        whenReady.set(window, () => resolve(true));
        window.once('closed', () => resolve(false));
        setTimeout(() => resolve(false), layoutTime).unref();
      });
      await window.loadURL(printPage(route));
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

  async function print(
    route: string,
    deliver: (bytes: Uint8Array) => Promise<OperationResult<unknown>>,
  ): Promise<OperationResult<unknown>> {
    const bytes = await layOut(route).catch(() => undefined);
    if (bytes === undefined) return { ok: false, error: { code: 'internal' } };
    const delivered = await deliver(bytes);
    // This process lives on after a lock: nothing of a case stays in it.
    bytes.fill(0);
    return delivered;
  }

  return {
    printPlan: ({ caseId, number, language }) =>
      print(`/plan/${caseId}/${number}/${encodeURIComponent(language)}`, (bytes) =>
        callCore('document.deliver', { caseId, kind: 'plan', number, language, bytes }),
      ),
    printLetter: ({ caseId, referralId }) =>
      print(`/vermittlung/${caseId}/${referralId}`, (bytes) =>
        callCore('referral.deliverLetter', { caseId, referralId, bytes }),
      ),
    ready: (window) => whenReady.get(window)?.(),
  };
}
