import { createRoute, redirect } from '@tanstack/react-router';
import { navigationOf } from './navigation.ts';
import { NotFound } from './NotFound.tsx';
import { frameRoute } from './root-routes.tsx';

/** `/`: leads to the first page that the role may use. */
export const startRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/',
  beforeLoad({ context }) {
    const [first] = navigationOf(context.session.role);
    if (first) throw redirect({ href: first.to, replace: true });
  },
  component: NotFound,
});
