import type { PartyCode } from '@iscg/client';

/** What the gateway wrote into the page: who reads, and the page’s first answer. */
export interface PortalSession {
  readonly subject: string;
  readonly name: string;
  /** Held by the person. */
  readonly parties: readonly PartyCode[];
  /** The one of them that the session is narrowed to. */
  readonly actingAs: PartyCode | null;
  /** The party that a member of ANISCG’s staff reads as; nothing can be written meanwhile. */
  readonly viewingAs: PartyCode | null;
  /** As whom the person reads. */
  readonly reading: readonly PartyCode[];
  readonly scopes: readonly string[];
  /** Instant, UTC; null on the first visit. */
  readonly lastVisitAt: string | null;
  /** Instant, UTC. */
  readonly expiresAt: string;
  readonly idleSeconds: number;
}

export interface PageState {
  readonly session: PortalSession | null;
  readonly firstAnswer: { readonly documentId: string; readonly variables: object; readonly answer: object } | null;
  readonly problem: PageProblem | null;
  readonly legalNotice: LegalNotice;
  /** Whether this is a development service. */
  readonly development: boolean;
}

/** What the service that runs the portal says of itself, in French; `null`: not told yet. */
export interface LegalNotice {
  readonly publisher: string | null;
  readonly publicationDirector: string | null;
  readonly host: string | null;
  /** Whom to write to about personal data. */
  readonly dataProtectionOfficer: string | null;
}

export interface PageProblem {
  readonly code: 'SIGN_IN_REFUSED' | 'SIGN_IN_UNAVAILABLE' | 'UNKNOWN_PERSON';
  readonly message: string;
  readonly name?: string;
  readonly email?: string;
  readonly contact?: string;
}

const NOBODY: PageState = {
  session: null,
  firstAnswer: null,
  problem: null,
  legalNotice: { publisher: null, publicationDirector: null, host: null, dataProtectionOfficer: null },
  development: false,
};

/** Reads it once; a page served without it has nobody signed in. */
export function readPageState(page: Document): PageState {
  const text = page.getElementById('page-state')?.textContent;
  return text ? { ...NOBODY, ...(JSON.parse(text) as Partial<PageState>) } : NOBODY;
}
