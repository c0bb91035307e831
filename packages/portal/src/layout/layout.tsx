import { Suspense, type ReactNode } from 'react';
import { Outlet, ScrollRestoration, useLocation } from 'react-router';
import { useSession } from '../session/session';
import { Announcer } from '../ui/announce';
import { Loading } from '../ui/answer';
import { PageFooter } from './page-footer';
import { PageHeader } from './page-header';
import { Offline } from './offline';
import { ReadingAs } from './reading-as';
import { ServiceNotice } from './service-notice';
import { SessionEnd } from './session-end';
import { SkipLinks } from './skip-links';

/** Around every page of a person who is signed in; `data-address` tells which address the content in view answers. */
export function Layout(): ReactNode {
  const session = useSession();
  const { pathname, search } = useLocation();
  return (
    <>
      <SkipLinks />
      <PageHeader session={session} />
      <ServiceNotice />
      <ReadingAs session={session} />
      <Offline />
      <main id="contenu" tabIndex={-1} data-address={pathname + search}>
        <Suspense fallback={<Loading what="la page" />}>
          <Outlet />
        </Suspense>
      </main>
      <PageFooter />
      <Announcer />
      <SessionEnd />
      <ScrollRestoration />
    </>
  );
}
