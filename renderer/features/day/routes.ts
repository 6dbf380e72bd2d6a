import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../../app/root-routes.tsx';

const dayRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/tag',
  component: lazyRouteComponent(() => import('./DayPage.tsx'), 'DayPage'),
});

export const dayRoutes = [dayRoute] as const;
