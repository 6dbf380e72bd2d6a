import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { PlainFrame } from './PlainFrame.tsx';
import { loadVaultStatus } from './session.ts';

/** Where somebody without an open file is led. */
export const unlockPath = '/entsperren';

export const rootRoute = createRootRouteWithContext<{ readonly queryClient: QueryClient }>()({
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
    return { session };
  },
});
