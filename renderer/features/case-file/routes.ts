import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { frameRoute } from '../../app/root-routes.tsx';
import { readConversationSearch } from '../conversation/conversation-search.ts';
import { casePath } from './case-pages.ts';

const caseFileRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/faelle/$caseId',
  component: lazyRouteComponent(() => import('./CaseFileFrame.tsx'), 'CaseFileFrame'),
});

const startRoute = createRoute({
  getParentRoute: () => caseFileRoute,
  path: '/',
  beforeLoad({ params }) {
    throw redirect({ href: casePath(params.caseId), replace: true });
  },
});

const overviewRoute = createRoute({
  getParentRoute: () => caseFileRoute,
  path: '/ueberblick',
  component: lazyRouteComponent(() => import('./overview/OverviewPage.tsx'), 'OverviewPage'),
});

const intakeRoute = createRoute({
  getParentRoute: () => caseFileRoute,
  path: '/zugang',
  component: lazyRouteComponent(() => import('./intake/IntakePage.tsx'), 'IntakePage'),
});

const personsRoute = createRoute({
  getParentRoute: () => caseFileRoute,
  path: '/personen',
  component: lazyRouteComponent(() => import('./persons/PersonsPage.tsx'), 'PersonsPage'),
});

const assessmentRoute = createRoute({
  getParentRoute: () => caseFileRoute,
  path: '/erstgespraech',
  component: lazyRouteComponent(() => import('./assessment/AssessmentPage.tsx'), 'AssessmentPage'),
});

const planRoute = createRoute({
  getParentRoute: () => caseFileRoute,
  path: '/plan',
  component: lazyRouteComponent(() => import('../plan/PlanPage.tsx'), 'PlanPage'),
});

const referralsRoute = createRoute({
  getParentRoute: () => caseFileRoute,
  path: '/vermittlungen',
  component: lazyRouteComponent(() => import('../referrals/ReferralsPage.tsx'), 'ReferralsPage'),
});

const gapsRoute = createRoute({
  getParentRoute: () => caseFileRoute,
  path: '/bedarfe',
  // Strg+N begins a new one from anywhere in the file.
  validateSearch: (search: Record<string, unknown>): { neu?: true } =>
    search['neu'] === true ? { neu: true } : {},
  component: lazyRouteComponent(() => import('../gaps/GapsPage.tsx'), 'GapsPage'),
});

const contactsRoute = createRoute({
  getParentRoute: () => caseFileRoute,
  path: '/verlauf',
  // The contact that the search found: the course opens at it.
  validateSearch: (search: Record<string, unknown>): { kontakt?: string } =>
    typeof search['kontakt'] === 'string' ? { kontakt: search['kontakt'] } : {},
  component: lazyRouteComponent(() => import('../contacts/ContactsPage.tsx'), 'ContactsPage'),
});

const programmesRoute = createRoute({
  getParentRoute: () => caseFileRoute,
  path: '/programme',
  // The measure of the plan that leads here: its form then stands open.
  validateSearch: (search: Record<string, unknown>): { massnahme?: string } =>
    typeof search['massnahme'] === 'string' ? { massnahme: search['massnahme'] } : {},
  component: lazyRouteComponent(() => import('../programmes/CaseProgrammesPage.tsx'), 'CaseProgrammesPage'),
});

const interpretingRoute = createRoute({
  getParentRoute: () => caseFileRoute,
  path: '/sprachmittlung',
  component: lazyRouteComponent(
    () => import('../interpreting/CaseInterpretingPage.tsx'),
    'CaseInterpretingPage',
  ),
});

const consentsRoute = createRoute({
  getParentRoute: () => caseFileRoute,
  path: '/einwilligungen',
  component: lazyRouteComponent(() => import('./consents/ConsentsPage.tsx'), 'ConsentsPage'),
});

const documentsRoute = createRoute({
  getParentRoute: () => caseFileRoute,
  path: '/dokumente',
  component: lazyRouteComponent(() => import('./documents/DocumentsPage.tsx'), 'DocumentsPage'),
});

const documentRoute = createRoute({
  getParentRoute: () => caseFileRoute,
  path: '/dokumente/$documentId',
  component: lazyRouteComponent(() => import('./documents/DocumentPage.tsx'), 'DocumentPage'),
});

const closingRoute = createRoute({
  getParentRoute: () => caseFileRoute,
  path: '/abschluss',
  component: lazyRouteComponent(() => import('../closing/ClosingPage.tsx'), 'ClosingPage'),
});

const sustainabilityRoute = createRoute({
  getParentRoute: () => caseFileRoute,
  path: '/nachhaltigkeit',
  component: lazyRouteComponent(
    () => import('../sustainability/SustainabilityPage.tsx'),
    'SustainabilityPage',
  ),
});

const historyRoute = createRoute({
  getParentRoute: () => caseFileRoute,
  path: '/protokoll',
  // One change, to be shown with what taking it back would do.
  validateSearch: (search: Record<string, unknown>): { eintrag?: string } =>
    typeof search['eintrag'] === 'string' ? { eintrag: search['eintrag'] } : {},
  component: lazyRouteComponent(() => import('../history/HistoryPage.tsx'), 'HistoryPage'),
});

// Beside the frame, not in it: whoever sits opposite sees nothing of the file but what the talk is about.
const closingTalkRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/faelle/$caseId/abschluss/gespraech',
  validateSearch: readConversationSearch,
  component: lazyRouteComponent(
    () => import('../closing/conversation/ClosingConversationPage.tsx'),
    'ClosingConversationPage',
  ),
});

const checkTalkRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/faelle/$caseId/nachhaltigkeit/gespraech',
  validateSearch: readConversationSearch,
  component: lazyRouteComponent(
    () => import('../sustainability/conversation/CheckConversationPage.tsx'),
    'CheckConversationPage',
  ),
});

/** The frame with all pages of a case file, for the router. */
export const caseFileRoutes = [
  closingTalkRoute,
  checkTalkRoute,
  caseFileRoute.addChildren([
    startRoute,
    overviewRoute,
    intakeRoute,
    personsRoute,
    assessmentRoute,
    planRoute,
    referralsRoute,
    gapsRoute,
    contactsRoute,
    programmesRoute,
    interpretingRoute,
    consentsRoute,
    documentsRoute,
    documentRoute,
    closingRoute,
    sustainabilityRoute,
    historyRoute,
  ]),
] as const;
