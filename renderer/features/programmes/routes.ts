import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../../app/root-routes.tsx';

const groupsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/programme',
  component: lazyRouteComponent(() => import('./GroupsPage.tsx'), 'GroupsPage'),
});

const schoolEntriesRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/programme/seiteneinstieg',
  component: lazyRouteComponent(() => import('./SchoolEntriesPage.tsx'), 'SchoolEntriesPage'),
});

const newGroupRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/programme/neu',
  component: lazyRouteComponent(() => import('./GroupForm.tsx'), 'NewGroupPage'),
});

const groupRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/programme/$groupId',
  component: lazyRouteComponent(() => import('./GroupPage.tsx'), 'GroupPage'),
});

const editGroupRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/programme/$groupId/bearbeiten',
  component: lazyRouteComponent(() => import('./GroupForm.tsx'), 'EditGroupPage'),
});

/** Groups and the list of children over all cases, for the router. */
export const programmeRoutes = [
  groupsRoute,
  schoolEntriesRoute,
  newGroupRoute,
  groupRoute,
  editGroupRoute,
] as const;
