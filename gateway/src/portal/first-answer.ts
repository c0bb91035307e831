import type { Viewer } from '@iscg/access';
import type { FastifyBaseLogger } from 'fastify';
import type { AskGraph } from './ask-graph.js';
import type { FirstAnswer } from './page-state.js';
import type { TrustedDocument } from './portal-files.js';

/** A page waits no longer than that for its first figures: it can ask for them itself. */
const PATIENCE_MILLISECONDS = 2_000;

export interface AskFirst {
  /** The answer to one trusted document, or `null` when it fails or is late. */
  (document: TrustedDocument, viewer: Viewer, requestId: string): Promise<FirstAnswer | null>;
}

export function askFirst(ask: AskGraph, log: FastifyBaseLogger): AskFirst {
  return async ({ id, text }, viewer, requestId) => {
    try {
      const answer = await ask({ text, viewer, requestId, patienceMilliseconds: PATIENCE_MILLISECONDS });
      return answer ? { documentId: id, variables: {}, answer } : null;
    } catch (error) {
      log.warn({ requestId, err: error }, 'a page’s first answer failed');
      return null;
    }
  };
}
