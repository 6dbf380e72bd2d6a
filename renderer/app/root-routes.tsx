import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import type { i18n } from 'i18next';
import { loadTexts } from '../locales/i18n.ts';
import { PlainFrame } from './PlainFrame.tsx';
import { loadVaultStatus } from './session.ts';

/** Where somebody without an open file is led. */
export const unlockPath = '/entsperren';

/** What loading a page may ask. */
export interface RouterContext {
  readonly queryClient: QueryClient;
  readonly translations: i18n;
}

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: Outlet,
});

/** Parent of the pages before unlock: unlock, recovery, the first-run wizard. */
export const plainRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'plain',
  component: PlainFrame,
});

/** Parent of every page of an open file. */
export const frameRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'frame',
  component: lazyRouteComponent(() => import('./Frame.tsx'), 'Frame'),
  async beforeLoad({ context, location }) {
    const { session } = await loadVaultStatus(context.queryClient);
    // TanStack Router takes redirects as thrown values.
    if (!session)
      throw redirect({ to: unlockPath, search: location.href === '/' ? {} : { weiter: location.href } });
    // Texts of the open file; English ones are there already if somebody has chosen them.
    await loadTexts(context.translations, 'de');
    return { session };
  },
});
