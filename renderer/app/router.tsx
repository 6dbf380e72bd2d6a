import { createHashHistory, createRouter } from '@tanstack/react-router';
import { auditRoutes } from '../features/audit/routes.ts';
import { caseFileRoutes } from '../features/case-file/routes.ts';
import { caseListRoutes } from '../features/cases/routes.ts';
import { calendarRoutes } from '../features/calendar/routes.ts';
import { custodyRoutes } from '../features/custody/routes.ts';
import { dayRoutes } from '../features/day/routes.ts';
import { directoryRoutes } from '../features/directory/routes.ts';
import { listRoutes } from '../features/lists/routes.ts';
import { interpretingRoutes } from '../features/interpreting/routes.ts';
import { programmeRoutes } from '../features/programmes/routes.ts';
import { startRoutes } from '../features/start/routes.ts';
import { handoffRoutes } from '../features/handoff/routes.ts';
import { Loading } from '../ui/Loading.tsx';
import { NotFound } from './NotFound.tsx';
import { PageFailure } from './PageFailure.tsx';
import { frameRoute, plainRoute, rootRoute, type RouterContext } from './root-routes.tsx';
import { startRoute } from './start-route.tsx';

/**
 * How a feature brings its pages: `features/<area>/routes.ts` exports a tuple of routes whose parent is `frameRoute`
 * (open file) or `plainRoute` (before unlock), each with a component that is loaded when it is first needed:
 *
 *   export const caseListRoute = createRoute({
 *     getParentRoute: () => frameRoute,
 *     path: '/faelle',
 *     component: lazyRouteComponent(() => import('./CaseListPage.tsx'), 'CaseListPage'),
 *   });
 *   export const caseRoutes = [caseListRoute, caseFileRoute] as const;
 *
 * and is listed here: `frameRoute.addChildren([startRoute, ...dayRoutes, ...caseRoutes])`. A page reads its parameters with
 * `useParams({ from: '/frame/faelle/$caseId' })`. Entries of the navigation stand in `navigation.ts`, fillings of the
 * header and of the keys in `frame-slots.ts`.
 */
export const routeTree = rootRoute.addChildren([
  plainRoute.addChildren([...startRoutes]),
  frameRoute.addChildren([
    startRoute,
    ...dayRoutes,
    ...custodyRoutes,
    ...calendarRoutes,
    ...caseListRoutes,
    ...caseFileRoutes,
    ...directoryRoutes,
    ...programmeRoutes,
    ...listRoutes,
    ...interpretingRoutes,
    ...handoffRoutes,
    ...auditRoutes,
  ]),
]);

export function createAppRouter(context: RouterContext) {
  return createRouter({
    routeTree,
    history: createHashHistory(),
    context,
    defaultNotFoundComponent: NotFound,
    defaultErrorComponent: PageFailure,
    defaultPendingComponent: Loading,
    // Reading a file is an event in the log: nothing is loaded because a pointer passed over a link.
    defaultPreload: false,
    scrollRestoration: true,
  });
}

export type AppRouter = ReturnType<typeof createAppRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
}
