import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../../app/root-routes.tsx';

const handoffRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/uebergabe',
  component: lazyRouteComponent(() => import('./HandoffPage.tsx'), 'HandoffPage'),
});

/** The month's handover, for the router. */
export const handoffRoutes = [handoffRoute] as const;
