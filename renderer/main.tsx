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
if (startsIn !== 'de') {
  // German comes with the page; another language is waited for, or the first screen would be half of each.
  await loadTexts(translations, startsIn).then(
    () => translations.changeLanguage(startsIn),
    () => undefined,
  );
}
const router = createAppRouter({ queryClient, translations });
createRoot(root).render(
  <StrictMode>
    <App queryClient={queryClient} router={router} translations={translations} startsIn={startsIn} />
  </StrictMode>,
);
