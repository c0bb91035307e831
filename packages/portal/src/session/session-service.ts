import type { PartyCode } from '@iscg/client';
import { askService } from './service';

/** Where a sign-in that comes back to `path` begins. */
export function signInAddress(path: string): string {
  return `/auth/login?${new URLSearchParams({ returnTo: path })}`;
}

/** Ends the session, or all of the person’s, here and at the identity provider. @throws Problem */
export async function signOut(everywhere: boolean): Promise<void> {
  const { location } = await askService<{ location: string }>('/auth/logout', { everywhere });
  window.location.assign(location);
}

/**
 * Narrows the session to one party held, or reads as another (ANISCG): the page starts afresh, so that nothing read
 * as the one stays in view of the other.
 * @throws Problem
 */
export async function readAs(view: { actingAs?: PartyCode | null; viewingAs?: PartyCode | null }): Promise<void> {
  await askService('/auth/view', view);
  window.location.reload();
}
