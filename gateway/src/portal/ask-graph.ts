import { setMaxListeners } from 'node:events';
import type { ApolloServer } from '@apollo/server';
import { PortalError, type Viewer } from '@iscg/access';
import type { GraphQLFormattedError } from 'graphql';
import type { GraphContext } from '../planning/graph.js';

export interface GraphAnswer<Data> {
  readonly data: Data;
  /** Reasons of what is `null`; absent when there are none. */
  readonly errors?: readonly GraphQLFormattedError[];
}

/** Asks the graph in this very process, as `POST /graphql` would for the same viewer. */
export interface AskGraph {
  /**
   * Nothing when no answer came in time, or one without data.
   * @throws PortalError `BAD_USER_INPUT` for variables that are not what the operation takes
   */
  <Data extends object>(question: Question): Promise<GraphAnswer<Data> | undefined>;
}

export interface Question {
  readonly text: string;
  readonly variables?: Record<string, unknown>;
  readonly viewer: Viewer;
  readonly requestId: string;
  readonly patienceMilliseconds: number;
}

export function askGraph(apollo: ApolloServer<GraphContext>): AskGraph {
  return async <Data extends object>(question: Question) => {
    const { text: query, variables, viewer, requestId, patienceMilliseconds } = question;
    const signal = AbortSignal.timeout(patienceMilliseconds);
    // Every fetch under way listens, and a plan may have more of them than Node’s ten.
    setMaxListeners(0, signal);
    const late = new Promise<undefined>((resolve) => signal.addEventListener('abort', () => resolve(undefined)));
    const asked = apollo.executeOperation<Data>(
      { query, ...(variables && { variables }) },
      { contextValue: { caller: { viewer, requestId, signal, patienceMilliseconds } } },
    );
    const answered = await Promise.race([asked, late]);
    if (answered?.body.kind !== 'single') return undefined;
    const { data, errors } = answered.body.singleResult;
    if (data !== undefined && data !== null) return { data, ...(errors && { errors }) };
    const [error] = errors ?? [];
    if (error?.extensions?.['code'] === 'BAD_USER_INPUT') throw new PortalError('BAD_USER_INPUT', error.message);
    return undefined;
  };
}
