import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../../app/root-routes.tsx';

export const calendarPath = '/tag/kalender';

const calendarRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: calendarPath,
  component: lazyRouteComponent(() => import('./CalendarPage.tsx'), 'CalendarPage'),
});

export const calendarRoutes = [calendarRoute] as const;
