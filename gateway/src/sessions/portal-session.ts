import { PARTIES, scopesOfParties, type Party, type Scope, type Viewer } from '@iscg/access';
import { z } from 'zod';
import type { Grant } from './people.js';
import { validView } from './view.js';

const party = z.enum(PARTIES).nullable();

/** What a session row remembers of a person who has signed in. */
export const signedInShape = z.object({
  subject: z.string().min(1),
  name: z.string(),
  /** As the provider vouched for it; what the person holds is looked up at every request. */
  email: z.string(),
  siret: z.string().optional(),
  /** Instants, ISO 8601 in UTC. */
  signedInAt: z.iso.datetime(),
  seenAt: z.iso.datetime(),
  lastVisitAt: z.iso.datetime().nullable(),
  actingAs: party,
  viewingAs: party,
  /** Shown to the provider at sign-out. */
  idToken: z.string(),
});
export type SignedIn = z.output<typeof signedInShape>;

/** How long a session lives. */
export interface SessionLimits {
  readonly idleMilliseconds: number;
  /** From the sign-in, however active the person is. */
  readonly absoluteMilliseconds: number;
}

/** A browser session as the portal’s pages know it. */
export interface PortalSession {
  readonly subject: string;
  readonly name: string;
  /** Held. */
  readonly parties: readonly Party[];
  readonly actingAs: Party | null;
  readonly viewingAs: Party | null;
  /** Those that what is read is decided by. */
  readonly reading: readonly Party[];
  /** Effective verbs; reads only while viewing as another party. */
  readonly scopes: readonly Scope[];
  /** Instant of the person’s last activity in an earlier session, ISO 8601 in UTC; `null` on the first visit. */
  readonly lastVisitAt: string | null;
  /** The absolute limit, ISO 8601 in UTC. */
  readonly expiresAt: string;
  /** Inactivity that ends the session, in seconds. */
  readonly idleSeconds: number;
}

/** What a session is worth for someone who holds `grant`. */
export function portalSession(signedIn: SignedIn, grant: Grant, limits: SessionLimits): PortalSession {
  const { subject, name, lastVisitAt, signedInAt } = signedIn;
  const { actingAs, viewingAs } = validView(grant.parties, signedIn);
  const chosen = viewingAs ?? actingAs;
  const reading = chosen === null ? grant.parties : [chosen];
  const scopes = scopesOfParties(reading);
  return {
    subject,
    name,
    parties: grant.parties,
    actingAs,
    viewingAs,
    reading,
    scopes: viewingAs === null ? scopes : scopes.filter((scope) => scope.endsWith(':read')),
    lastVisitAt,
    expiresAt: new Date(Date.parse(signedInAt) + limits.absoluteMilliseconds).toISOString(),
    idleSeconds: Math.round(limits.idleMilliseconds / 1000),
  };
}

/** The viewer that the graph answers. */
export function viewerOf({ subject, name, reading, scopes }: PortalSession, { departments }: Grant): Viewer {
  return { subject, name, kind: 'PERSON', parties: reading, scopes, ...(departments && { departments }) };
}

/** Whether neither the idle nor the absolute limit has passed at `now`. */
export function isAlive({ signedInAt, seenAt }: SignedIn, limits: SessionLimits, now: Date): boolean {
  const instant = now.getTime();
  return (
    instant - Date.parse(signedInAt) < limits.absoluteMilliseconds &&
    instant - Date.parse(seenAt) < limits.idleMilliseconds
  );
}
