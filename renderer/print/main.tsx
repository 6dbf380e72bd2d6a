import '../app/zod-without-eval.ts';
import '@fontsource/noto-sans/400.css';
import '@fontsource/noto-sans/600.css';
import '@fontsource/noto-sans-arabic/400.css';
import '@fontsource/noto-sans-arabic/600.css';
import '@fontsource/noto-sans-ethiopic/400.css';
import '@fontsource/noto-sans-ethiopic/600.css';
import '@fontsource/noto-nastaliq-urdu/400.css';
import '@fontsource/noto-nastaliq-urdu/600.css';
import './print.css';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { call } from '../app/api.ts';
import { printLabels } from './labels/index.ts';
import { applyPageBoxes } from './page-boxes.ts';
import { PrintedLetter } from './PrintedLetter.tsx';
import { PrintedPlan } from './PrintedPlan.tsx';
import { readLetterRoute, readPrintRoute } from './print-route.ts';

/** Typefaces are asked for when text in them is laid out; only then is there something to wait for. */
async function whenFontsAreThere(): Promise<void> {
  document.body.getBoundingClientRect();
  await document.fonts.ready;
}

interface Paper {
  readonly office: string;
  readonly reference: string;
  readonly title: string;
  readonly content: ReactNode;
}

/** What the address asks for, as a paper; null for an address that asks for nothing. */
async function paperFor(hash: string): Promise<Paper | null> {
  const letterInput = readLetterRoute(hash);
  if (letterInput) {
    const letter = await call('referral.letter', letterInput);
    const { officeName: office, reference } = letter;
    const title = `Vermittlung ${reference}`;
    return { office, reference, title, content: <PrintedLetter letter={letter} /> };
  }
  const input = readPrintRoute(hash);
  if (!input) return null;
  const printout = await call('plan.printout', input);
  const { officeName: office, reference } = printout;
  const title = `${printLabels.de.title} ${reference}, ${printLabels.de.version} ${printout.plan.number}`;
  return { office, reference, title, content: <PrintedPlan printout={printout} /> };
}

async function layOut(): Promise<void> {
  const paper = await paperFor(location.hash);
  const root = document.getElementById('root');
  if (!paper || !root) return window.close();
  document.title = paper.title;
  applyPageBoxes(paper);
  flushSync(() => createRoot(root).render(paper.content));
  await whenFontsAreThere();
  await call('print.ready', {});
}

// A page that can't be laid out ends itself: the shell sees it at once and says so, instead of waiting for it.
layOut().catch(() => window.close());
