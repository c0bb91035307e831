import type { PortalSession } from '../sessions/portal-session.js';
import type { Problem } from '../sessions/sign-in-problem.js';
import type { LegalNotice } from './legal-notice.js';

/** The graph’s answer to the question that a page asks first. */
export interface FirstAnswer {
  readonly documentId: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** As `POST /graphql` would have answered it. */
  readonly answer: unknown;
}

/** What a page knows before it asks anything. */
export interface PageState {
  readonly session: PortalSession | null;
  readonly firstAnswer: FirstAnswer | null;
  readonly problem: Problem | null;
  readonly legalNotice: LegalNotice;
  /** Whether the development identity provider and invented data may be at work. */
  readonly development: boolean;
}

/** The state as an element of the page, in which no text can end the element or begin another. */
export function stateElement(state: PageState): string {
  const json = JSON.stringify(state).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<script type="application/json" id="page-state">${json}</script>`;
}
