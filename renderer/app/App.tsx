import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { i18n } from 'i18next';
import { loadTexts, localeOf, type Language } from '../locales/i18n.ts';
import { flushDrafts } from '../ui/form/draft-flush.ts';
import { hasToasts, onToasts } from '../ui/toast.ts';
import { call, shellEvents } from './api.ts';
import { LanguageContext } from './LanguageContext.ts';
import type { AppRouter } from './router.tsx';

/** Nothing is told before somebody has acted, so no start waits for it. */
const ToastRegion = lazy(async () => ({ default: (await import('../ui/ToastRegion.tsx')).ToastRegion }));

interface Props {
  readonly queryClient: QueryClient;
  readonly router: AppRouter;
  readonly translations: i18n;
  /** What this PC spoke last; its texts are there. */
  readonly startsIn: Language;
}

/** What every page relies on: language, answers of the core, addresses, toasts, drafts that survive a lock. */
export function App({ queryClient, router, translations, startsIn }: Props) {
  const [language, setLanguage] = useState(startsIn);

  useEffect(() => {
    void translations.changeLanguage(language);
    document.documentElement.lang = localeOf[language];
  }, [translations, language]);
  useEffect(() => shellEvents().onFlushDrafts(flushDrafts), []);

  const toasted = useSyncExternalStore(onToasts, hasToasts);
  const choice = useMemo(
    () => ({
      language,
      choose(next: Language) {
        void loadTexts(translations, next).then(() => setLanguage(next));
        // The screens speak it in any case; kept, the next window does, too.
        void call('language.keep', { language: next }).catch(() => undefined);
      },
    }),
    [translations, language],
  );
  return (
    <LanguageContext value={choice}>
      <I18nextProvider i18n={translations}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
          <Suspense>{toasted && <ToastRegion />}</Suspense>
        </QueryClientProvider>
      </I18nextProvider>
    </LanguageContext>
  );
}
