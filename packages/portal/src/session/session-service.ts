import { kindOfCode, Problem, type PartyCode } from '@iscg/client';

/** Where a sign-in that comes back to `path` begins. */
export function signInAddress(path: string): string {
  return `/auth/login?${new URLSearchParams({ returnTo: path })}`;
}

/** Ends the session, or all of the person’s, here and at the identity provider. @throws Problem */
export async function signOut(everywhere: boolean): Promise<void> {
  const { location } = await post<{ location: string }>('/auth/logout', { everywhere });
  window.location.assign(location);
}

/**
 * Narrows the session to one party held, or reads as another (ANISCG): the page starts afresh, so that nothing read
 * as the one stays in view of the other.
 * @throws Problem
 */
export async function readAs(view: { actingAs?: PartyCode | null; viewingAs?: PartyCode | null }): Promise<void> {
  await post('/auth/view', view);
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
  return ask(`/auth/records${before === undefined ? '' : `?${new URLSearchParams({ before })}`}`, { signal });
}

async function post<Result>(address: string, body: object): Promise<Result> {
  return ask(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

async function ask<Result>(address: string, request: RequestInit): Promise<Result> {
  let response: Response;
  try {
    response = await fetch(address, request);
  } catch {
    throw new Problem('OFFLINE', 'Le service est injoignable. Vérifiez votre connexion, puis réessayez.');
  }
  const answer: ErrorBody | undefined = await response.json().catch(() => undefined);
  if (response.ok && answer) return answer as Result;
  const error = answer?.errors?.[0];
  throw new Problem(kindOfCode(error?.extensions?.code), error?.message ?? 'Le service n’a pas répondu.');
}

interface ErrorBody {
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}
