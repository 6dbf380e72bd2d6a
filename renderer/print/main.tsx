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
import { applyPageBoxes } from './page-boxes.ts';
import { layoutOf } from './paper-layouts.tsx';

/** Typefaces are asked for when text in them is laid out; only then is there something to wait for. */
async function whenFontsAreThere(): Promise<void> {
  document.body.getBoundingClientRect();
  await document.fonts.ready;
}

/** The address is `#/<paper>`; core knows which one that is. */
async function layOut(): Promise<void> {
  const content = await call('paper.content', { paperId: location.hash.replace(/^#\//, '') });
  const root = document.getElementById('root');
  if (!root) return window.close();
  const { page, margins } = layoutOf(content);
  document.title = margins.title;
  applyPageBoxes(margins);
  flushSync(() => createRoot(root).render(page));
  await whenFontsAreThere();
  await call('print.ready', {});
}

// A page that can't be laid out ends itself: the shell sees it at once and says so, instead of waiting for it.
layOut().catch(() => window.close());
