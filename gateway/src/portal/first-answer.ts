import { setMaxListeners } from 'node:events';
import type { ApolloServer } from '@apollo/server';
import type { Viewer } from '@iscg/access';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphContext } from '../planning/graph.js';
import type { FirstAnswer } from './page-state.js';
import type { TrustedDocument } from './portal-files.js';

/** A page waits no longer than that for its first figures: it can ask for them itself. */
const PATIENCE_MILLISECONDS = 2_000;

export interface AskFirst {
  /** The answer to one trusted document, or `null` when it fails or is late. */
  (document: TrustedDocument, viewer: Viewer, requestId: string): Promise<FirstAnswer | null>;
}

/** Asks the graph in this very process, as `POST /graphql` would for the same viewer. */
export function askFirst(apollo: ApolloServer<GraphContext>, log: FastifyBaseLogger): AskFirst {
  return async ({ id, text }, viewer, requestId) => {
    const patience = AbortSignal.timeout(PATIENCE_MILLISECONDS);
    // Every fetch under way listens, and a plan may have more of them than Node’s ten.
    setMaxListeners(0, patience);
    const late = new Promise<null>((resolve) => patience.addEventListener('abort', () => resolve(null)));
    try {
      const caller = { viewer, requestId, signal: patience };
      const asked = apollo.executeOperation({ query: text }, { contextValue: { caller } });
      const answered = await Promise.race([asked, late]);
      if (answered === null || answered.body.kind !== 'single') return null;
      const { data, errors } = answered.body.singleResult;
      if (data === undefined || data === null) return null;
      return { documentId: id, variables: {}, answer: { data, ...(errors && { errors }) } };
    } catch (error) {
      log.warn({ requestId, err: error }, 'a page’s first answer failed');
      return null;
    }
  };
}
