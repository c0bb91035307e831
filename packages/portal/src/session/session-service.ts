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

/** What a person did with a session. */
export interface SessionRecord {
  readonly id: string;
  /** Instant, UTC. */
  readonly at: string;
  readonly kind:
    'SIGNED_IN' | 'SIGNED_OUT' | 'REVOKED' | 'ACTING_AS' | 'VIEWING_AS' | 'CALENDAR_OPENED' | 'CALENDAR_CLOSED';
  /** As which one reads since then; null: as oneself. */
  readonly party: PartyCode | null;
  /** Whether it was done in this very session. */
  readonly here: boolean;
}

export interface SessionRecordPage {
  readonly records: readonly SessionRecord[];
  /** What the next page is asked with; null on the last one. */
  readonly before: string | null;
}

/** The records of the person’s own sessions, the newest first, twenty at a time. @throws Problem */
export async function readRecords(before: string | undefined, signal: AbortSignal): Promise<SessionRecordPage> {
  return askService(
    `/auth/records${before === undefined ? '' : `?${new URLSearchParams({ before })}`}`,
    undefined,
    signal,
  );
}
