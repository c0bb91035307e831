import { createGraphClient, documentId, Problem, resultOf, type TrustedDocument } from '@iscg/client';
import {
  keepPreviousData,
  MutationCache,
  QueryCache,
  QueryClient,
  useMutation,
  useQuery,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { PageState } from '../session/page-state';
import { sessionEnded } from '../session/session-end';

export const graph = createGraphClient({ url: '/graphql' });

const FRESH_MILLISECONDS = 30_000;

/** One answer per operation and variables, kept while fresh; an answer already in the page is not asked for again. */
export function createQueryClient({ firstAnswer }: PageState): QueryClient {
  const client = new QueryClient({
    queryCache: new QueryCache({ onError: noticeEnd }),
    mutationCache: new MutationCache({ onError: noticeEnd }),
    defaultOptions: {
      queries: {
        staleTime: FRESH_MILLISECONDS,
        retry: (failures, problem) => failures < 1 && problem instanceof Problem && problem.kind === 'UNAVAILABLE',
        networkMode: 'always',
        // The reasons of masked fields are tied to the answer's own objects: they must not be copied.
        structuralSharing: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
  if (firstAnswer) seed(client, firstAnswer);
  return client;
}

function seed(client: QueryClient, { documentId: id, variables, answer }: NonNullable<PageState['firstAnswer']>): void {
  try {
    client.setQueryData([id, variables], resultOf<object>(answer));
  } catch {
    // The page asks again, and says then what is wrong.
  }
}

function noticeEnd(error: Error): void {
  if (error instanceof Problem && error.kind === 'SIGNED_OUT') sessionEnded();
}

/** An operation’s answer for a page; the former answer stays in view while variables change. */
export function useGraph<Result, Variables>(
  document: TrustedDocument<Result, Variables>,
  variables: Variables,
  options: { readonly enabled?: boolean } = {},
): UseQueryResult<Result> {
  return useQuery({
    queryKey: [documentId(document), variables],
    queryFn: ({ signal }) => graph.ask(document, variables, signal),
    placeholderData: keepPreviousData,
    ...options,
  });
}

/** Runs a mutation; every answer in view is asked for again once it has succeeded. */
export function useSend<Result, Variables>(
  document: TrustedDocument<Result, Variables>,
  /** Another way than `POST /graphql` to the same mutation: one that takes a file along. */
  carry: (variables: Variables) => Promise<Result> = (variables) => graph.ask(document, variables),
): UseMutationResult<Result, Error, Variables> {
  return useMutation({
    mutationFn: carry,
    onSuccess: (_result, _variables, _context, { client }) => client.invalidateQueries(),
  });
}
