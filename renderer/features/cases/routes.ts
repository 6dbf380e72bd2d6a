import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../../app/root-routes.tsx';
import { readListSearch } from './list-search.ts';

const caseListRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/faelle',
  // Coming back from a case shows the same list again.
  validateSearch: readListSearch,
  component: lazyRouteComponent(() => import('./CaseListPage.tsx'), 'CaseListPage'),
});

const newCaseRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/faelle/neu',
  component: lazyRouteComponent(() => import('./NewCasePage.tsx'), 'NewCasePage'),
});

export const caseListRoutes = [caseListRoute, newCaseRoute] as const;
