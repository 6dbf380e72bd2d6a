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
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { call } from '../app/api.ts';
import { printLabels } from './labels/index.ts';
import { applyPageBoxes } from './page-boxes.ts';
import { PrintedPlan } from './PrintedPlan.tsx';
import { readPrintRoute } from './print-route.ts';

/** Typefaces are asked for when text in them is laid out; only then is there something to wait for. */
async function whenFontsAreThere(): Promise<void> {
  document.body.getBoundingClientRect();
  await document.fonts.ready;
}

async function layOut(): Promise<void> {
  const input = readPrintRoute(location.hash);
  const root = document.getElementById('root');
  if (!input || !root) return window.close();
  const printout = await call('plan.printout', input);
  const title = `${printLabels.de.title} ${printout.reference}, ${printLabels.de.version} ${printout.plan.number}`;
  document.title = title;
  applyPageBoxes({ office: printout.officeName, reference: printout.reference, title });
  flushSync(() => createRoot(root).render(<PrintedPlan printout={printout} />));
  await whenFontsAreThere();
  await call('print.ready', {});
}

// A page that can't be laid out ends itself: the shell sees it at once and says so, instead of waiting for it.
layOut().catch(() => window.close());
