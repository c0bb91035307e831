import { createContext, useContext } from 'react';
import type { PageState, PortalSession } from './page-state';

/** Who reads. */
const SessionContext = createContext<PortalSession | null>(null);

export const SessionProvider = SessionContext.Provider;

/** The person signed in. @throws Error outside the signed-in pages */
export function useSession(): PortalSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error('no session here');
  return session;
}

/** The service’s own words about the page. */
const PageStateContext = createContext<PageState | null>(null);

export const PageStateProvider = PageStateContext.Provider;

/** What the gateway wrote into the page. @throws Error outside the portal */
export function usePageState(): PageState {
  const state = useContext(PageStateContext);
  if (!state) throw new Error('no page state here');
  return state;
}
