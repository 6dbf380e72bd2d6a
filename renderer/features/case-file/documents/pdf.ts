import * as pdfjs from 'pdfjs-dist';
import * as worker from 'pdfjs-dist/build/pdf.worker.mjs';

// PDF.js asks for its second half here before it starts a worker, whose script it would have to load from an address
// that the content security policy does not trust.
Object.assign(globalThis, { pdfjsWorker: worker });

/** Reads a PDF without running anything that lies in it. Rejects where it is none, or is locked with a password. */
export const openPdf = (bytes: Uint8Array): Promise<pdfjs.PDFDocumentProxy> =>
  // PDF.js takes over the bytes it is given; the page keeps its own.
  pdfjs.getDocument({ data: bytes.slice(), enableXfa: false, useWasm: false, useSystemFonts: true }).promise;

export type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
