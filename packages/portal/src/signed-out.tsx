import { lazy, Suspense, type ReactNode } from 'react';
import { Route, Routes, useLocation } from 'react-router';
import { PageBoundary } from './layout/page-boundary';
import { PageFooter } from './layout/page-footer';
import { PageHeader } from './layout/page-header';
import { SkipLinks } from './layout/skip-links';
import { SignIn } from './session/sign-in';
import { Loading } from './ui/answer';

const Accessibility = lazy(() => import('./pages/about/accessibility'));
const LegalNotice = lazy(() => import('./pages/about/legal-notice'));

/** What a person sees who is not signed in: the way in, and the two pages that the law opens to everyone. */
export function SignedOut(): ReactNode {
  return (
    <Routes>
      <Route path="/accessibilite" element={<OpenPage page={<Accessibility />} />} />
      <Route path="/mentions-legales" element={<OpenPage page={<LegalNotice />} />} />
      <Route path="*" element={<SignIn />} />
    </Routes>
  );
}

function OpenPage({ page }: { readonly page: ReactNode }): ReactNode {
  const { pathname } = useLocation();
  return (
    <>
      <SkipLinks hasMenu={false} />
      <PageHeader session={null} />
      <main id="contenu" tabIndex={-1}>
        <PageBoundary key={pathname}>
          <Suspense fallback={<Loading what="la page" />}>{page}</Suspense>
        </PageBoundary>
      </main>
      <PageFooter />
    </>
  );
}
