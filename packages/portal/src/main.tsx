import { startReactDsfr } from '@codegouvfr/react-dsfr/spa';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, type ComponentProps, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter, createBrowserRouter, Link, RouterProvider } from 'react-router';
import { createQueryClient } from './graph/graph';
import { routes } from './routes';
import { readPageState } from './session/page-state';
import { PageStateProvider, SessionProvider } from './session/session';
import { SignedOut } from './signed-out';
import './ui/dsfr';
import './ui/portal.css';

type AnchorProps = Omit<ComponentProps<'a'>, 'href'> & { href: string };

/** The design system’s links stay in the portal, without loading it again. */
function DesignLink({ href, ...props }: AnchorProps): ReactNode {
  return href.startsWith('/') ? <Link to={href} {...props} /> : <a href={href} {...props} />;
}

declare module '@codegouvfr/react-dsfr/spa' {
  interface RegisterLink {
    Link: typeof DesignLink;
  }
}

startReactDsfr({ defaultColorScheme: 'system', Link: DesignLink });

const state = readPageState(document);
const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
createRoot(root).render(
  <StrictMode>
    <PageStateProvider value={state}>
      {state.session && !state.problem ? (
        <SessionProvider value={state.session}>
          <QueryClientProvider client={createQueryClient(state)}>
            <RouterProvider router={createBrowserRouter(routes)} />
          </QueryClientProvider>
        </SessionProvider>
      ) : (
        <BrowserRouter>
          <SignedOut />
        </BrowserRouter>
      )}
    </PageStateProvider>
  </StrictMode>,
);
