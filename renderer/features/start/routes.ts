import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { plainRoute, unlockPath } from '../../app/root-routes.tsx';
import { loadVaultStatus } from '../../app/session.ts';
import { UnlockPage } from './UnlockPage.tsx';

const unlockRoute = createRoute({
  getParentRoute: () => plainRoute,
  path: unlockPath,
  /** `weiter`: where the person was before the lock. Only addresses of this program, which begin with one slash. */
  validateSearch: ({ weiter }: Record<string, unknown>): { weiter?: string } =>
    typeof weiter === 'string' && /^\/(?!\/)/.test(weiter) ? { weiter } : {},
  async beforeLoad({ context }) {
    const { state } = await loadVaultStatus(context.queryClient);
    // TanStack Router takes redirects as thrown values.
    if (state === 'none') throw redirect({ to: '/einrichten' });
  },
  // Not loaded when needed: it is what every start shows first.
  component: UnlockPage,
});

const recoverRoute = createRoute({
  getParentRoute: () => plainRoute,
  path: '/wiederherstellen',
  component: lazyRouteComponent(() => import('./RecoverPage.tsx'), 'RecoverPage'),
});

const setupRoute = createRoute({
  getParentRoute: () => plainRoute,
  path: '/einrichten',
  component: lazyRouteComponent(() => import('./SetupPage.tsx'), 'SetupPage'),
});

export const startRoutes = [unlockRoute, recoverRoute, setupRoute] as const;
