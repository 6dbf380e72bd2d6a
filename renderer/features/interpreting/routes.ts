import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../../app/root-routes.tsx';

const openRequestsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/sprachmittlung',
  component: lazyRouteComponent(() => import('./OpenRequestsPage.tsx'), 'OpenRequestsPage'),
});

const poolRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/sprachmittlung/pool',
  component: lazyRouteComponent(() => import('./PoolPage.tsx'), 'PoolPage'),
});

const newInterpreterRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/sprachmittlung/pool/neu',
  component: lazyRouteComponent(() => import('./InterpreterPage.tsx'), 'NewInterpreterPage'),
});

const interpreterRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/sprachmittlung/pool/$interpreterId',
  component: lazyRouteComponent(() => import('./InterpreterPage.tsx'), 'InterpreterPage'),
});

/** Requests over all cases and the pool, for the router. */
export const interpretingRoutes = [
  openRequestsRoute,
  poolRoute,
  newInterpreterRoute,
  interpreterRoute,
] as const;
