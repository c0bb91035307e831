import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { Layout } from './layout/layout';
import { PageFailure } from './layout/page-failure';
import { NotFound } from './pages/not-found';

type PageModule = { readonly default: ComponentType };

/** Every page but the shell is fetched when it is opened. */
function page(path: string, load: () => Promise<PageModule>): RouteObject {
  return { path, lazy: async () => ({ Component: (await load()).default }), errorElement: <PageFailure /> };
}

export const routes: RouteObject[] = [
  {
    element: <Layout />,
    errorElement: <PageFailure />,
    hydrateFallbackElement: <p>Chargement…</p>,
    children: [
      page('/', () => import('./pages/home/home')),
      page('/ma-session', () => import('./pages/my-session/my-session')),
      page('/plan-du-site', () => import('./pages/about/site-map')),
      { path: '*', element: <NotFound /> },
    ],
  },
];
