import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../../app/root-routes.tsx';

const offersRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/stellen',
  component: lazyRouteComponent(() => import('./OffersPage.tsx'), 'OffersPage'),
});

const institutionsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/stellen/alle',
  component: lazyRouteComponent(() => import('./InstitutionsPage.tsx'), 'InstitutionsPage'),
});

const newInstitutionRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/stellen/neu',
  component: lazyRouteComponent(() => import('./NewInstitutionPage.tsx'), 'NewInstitutionPage'),
});

const institutionRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/stellen/$institutionId',
  component: lazyRouteComponent(() => import('./InstitutionPage.tsx'), 'InstitutionPage'),
});

const editInstitutionRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/stellen/$institutionId/bearbeiten',
  component: lazyRouteComponent(() => import('./EditInstitutionPage.tsx'), 'EditInstitutionPage'),
});

const offerRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/stellen/$institutionId/angebot/$offerId',
  component: lazyRouteComponent(() => import('./OfferPage.tsx'), 'OfferPage'),
});

/** Institutions and offers, for the router. */
export const directoryRoutes = [
  offersRoute,
  institutionsRoute,
  newInstitutionRoute,
  institutionRoute,
  editInstitutionRoute,
  offerRoute,
] as const;
