import './app/zod-without-eval.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { languageOfStart } from '../domain/contract/window-start.ts';
import { createQueryClient } from './app/api.ts';
import { App } from './app/App.tsx';
import { createAppRouter } from './app/router.tsx';
import { loadVaultStatus } from './app/session.ts';
import { createTranslations, loadTexts } from './locales/i18n.ts';
import './styles/index.scss';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const queryClient = createQueryClient();
// Asked before all else: the answer comes while the rest is made.
void loadVaultStatus(queryClient).catch(() => undefined);
const startsIn = languageOfStart(window.location.search);
const translations = createTranslations();
const router = createAppRouter({ queryClient, translations });

function show(container: HTMLElement): void {
  createRoot(container).render(
    <StrictMode>
      <App queryClient={queryClient} router={router} translations={translations} startsIn={startsIn} />
    </StrictMode>,
  );
}
if (startsIn === 'de') show(root);
else {
  // German comes with the page; another language is waited for, or the first screen would be half of each. Not by an
  // `await` of this module: the texts may share a piece with it, and would wait for it in turn.
  void loadTexts(translations, startsIn)
    .then(() => translations.changeLanguage(startsIn))
    .catch(() => undefined)
    .then(() => show(root));
}
