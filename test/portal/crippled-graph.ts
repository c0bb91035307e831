import { readFile } from 'node:fs/promises';
import { post, startTestGateway, tokenFor, type TestStack } from '@iscg/test-kit';
import type { Party } from '@iscg/access';
import type { Route } from 'playwright-core';

const OPERATIONS = new URL('../../packages/portal/dist/trusted-documents.json', import.meta.url);

/** The graph of a stack without some of its services. */
export interface CrippledGraph {
  /** Answers a page's question as the gateway does when these services are dead. */
  answer(route: Route): Promise<void>;
  stop(): Promise<void>;
}

/** A second gateway over a stack, for which some services are dead; asked as a party. */
export async function crippledGraph(stack: TestStack, dead: readonly string[], party: Party): Promise<CrippledGraph> {
  const nowhere = Object.fromEntries(dead.map((name) => [name, 'http://127.0.0.1:1/graphql']));
  const gateway = await startTestGateway({ subgraphs: { ...stack.subgraphs, ...nowhere }, timeoutMilliseconds: 5_000 });
  const authorization = `Bearer ${await tokenFor(gateway, { parties: [party] })}`;
  const listed: { id: string; text: string }[] = JSON.parse(await readFile(OPERATIONS, 'utf8'));
  const operations = new Map(listed.map(({ id, text }) => [id, text]));
  return {
    answer: async (route) => {
      const { documentId, variables } = route.request().postDataJSON();
      const asked = { query: operations.get(documentId), variables };
      const { status, text } = await post(`${gateway.url}/graphql`, { authorization }, asked);
      await route.fulfill({ status, contentType: 'application/json', body: text });
    },
    stop: () => gateway.stop(),
  };
}
