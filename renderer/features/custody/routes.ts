import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../../app/root-routes.tsx';

export const custodyPath = '/tag/vertretung';

const custodyRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: custodyPath,
  component: lazyRouteComponent(() => import('./CustodyPage.tsx'), 'CustodyPage'),
});

export const custodyRoutes = [custodyRoute] as const;
