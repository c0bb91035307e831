import type { RouteObject } from 'react-router';
import { Layout } from './layout/layout';
import { PageFailure } from './layout/page-failure';
import { aboutRoutes } from './pages/about/routes';
import { accessRoutes } from './pages/access/routes';
import { amendmentsRoutes } from './pages/amendments/routes';
import { boardSeatsRoutes } from './pages/board-seats/routes';
import { cofundingRoutes } from './pages/cofunding/routes';
import { coverageTargetsRoutes } from './pages/coverage-targets/routes';
import { difficultiesRoutes } from './pages/difficulties/routes';
import { disseminationRoutes } from './pages/dissemination/routes';
import { essentialDataRoutes } from './pages/essential-data/routes';
import { explorerRoutes } from './pages/explorer/routes';
import { financialReportsRoutes } from './pages/financial-reports/routes';
import { fipdEnvelopeRoutes } from './pages/fipd-envelope/routes';
import { fundingCliffRoutes } from './pages/funding-cliff/routes';
import { fundingRoutes } from './pages/funding/routes';
import { governanceRoutes } from './pages/governance/routes';
import { homeRoutes } from './pages/home/routes';
import { directoryRoutes } from './pages/directory/routes';
import { postPlanningRoutes } from './pages/post-planning/routes';
import { localConventionsRoutes } from './pages/local-conventions/routes';
import { meetingsRoutes } from './pages/meetings/routes';
import { mySessionRoutes } from './pages/my-session/routes';
import { NotFound } from './pages/not-found';
import { notificationsRoutes } from './pages/notifications/routes';
import { postsRoutes } from './pages/posts/routes';
import { projectsRoutes } from './pages/projects/routes';
import { resolutionsRoutes } from './pages/resolutions/routes';
import { rulesRoutes } from './pages/rules/routes';
import { trainingRoutes } from './pages/training/routes';
import { Loading } from './ui/answer';

const PAGES: readonly RouteObject[] = [
  ...homeRoutes,
  ...postsRoutes,
  ...cofundingRoutes,
  ...coverageTargetsRoutes,
  ...difficultiesRoutes,
  ...projectsRoutes,
  ...directoryRoutes,
  ...postPlanningRoutes,
  ...localConventionsRoutes,
  ...meetingsRoutes,
  ...trainingRoutes,
  ...fundingRoutes,
  ...fundingCliffRoutes,
  ...fipdEnvelopeRoutes,
  ...essentialDataRoutes,
  ...financialReportsRoutes,
  ...amendmentsRoutes,
  ...governanceRoutes,
  ...disseminationRoutes,
  ...rulesRoutes,
  ...boardSeatsRoutes,
  ...resolutionsRoutes,
  ...notificationsRoutes,
  ...accessRoutes,
  ...explorerRoutes,
  ...mySessionRoutes,
  ...aboutRoutes,
  { path: '*', element: <NotFound /> },
];

/**
 * Every page of a person who is signed in; all but the shell are fetched when they are opened. Failures of a page are
 * shown by a route of their own between the two: the router draws nothing for a page whose code it could not fetch.
 */
export const routes: RouteObject[] = [
  {
    element: <Layout />,
    errorElement: <PageFailure />,
    children: [
      { errorElement: <PageFailure />, hydrateFallbackElement: <Loading what="la page" />, children: [...PAGES] },
    ],
  },
];
