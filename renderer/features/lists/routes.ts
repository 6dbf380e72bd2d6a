import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../../app/root-routes.tsx';

const casesRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/faelle/aus-liste',
  component: lazyRouteComponent(() => import('./CaseListImportPage.tsx'), 'CaseListImportPage'),
});

const contactsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/faelle/aus-liste/kontakte',
  component: lazyRouteComponent(() => import('./ContactListImportPage.tsx'), 'ContactListImportPage'),
});

const directoryRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/stellen/einlesen',
  component: lazyRouteComponent(() => import('./DirectoryListImportPage.tsx'), 'DirectoryListImportPage'),
});

const interpretersRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/sprachmittlung/aus-liste',
  component: lazyRouteComponent(() => import('./InterpreterListImportPage.tsx'), 'InterpreterListImportPage'),
});

/** Taking over what an office has as lists, for the router. */
export const listRoutes = [casesRoute, contactsRoute, directoryRoute, interpretersRoute] as const;
