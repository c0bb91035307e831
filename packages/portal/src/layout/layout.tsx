import { Suspense, type ReactNode } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';
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

/** Around every page of a person who is signed in. */
export function Layout(): ReactNode {
  const session = useSession();
  return (
    <>
      <SkipLinks />
      <PageHeader session={session} />
      <ServiceNotice />
      <ReadingAs session={session} />
      <Offline />
      <main id="contenu" tabIndex={-1}>
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
