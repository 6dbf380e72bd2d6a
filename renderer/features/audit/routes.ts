import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../../app/root-routes.tsx';

const auditRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/datenschutz',
  component: lazyRouteComponent(() => import('./AuditPage.tsx'), 'AuditPage'),
});

/** The data-protection officer's page, for the router. */
export const auditRoutes = [auditRoute] as const;
