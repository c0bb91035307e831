import { post, type Reply } from './post.js';
import { kindOfCode, Problem } from './problem.js';
import { tieReasons, type GraphError } from './reason.js';

/** An operation of operations/, known to the gateway by its id. */
export interface TrustedDocument<Result, Variables> {
  readonly __meta__?: Record<string, unknown> | undefined;
  /** Never there at run time: carries the types. */
  readonly __apiType?: ((variables: Variables) => Result) | undefined;
}

export interface GraphClientOptions {
  /** Address of the graph; the page's own origin when it is a path. */
  readonly url: string;
  /** Sent with each request: an application's bearer token. A browser needs none, its cookie tells who asks. */
  readonly headers?: () => Readonly<Record<string, string>>;
}

export interface GraphClient {
  /**
   * Runs an operation. Fields that a rule masks are null in the result, and `reasonOf` tells why.
   * @throws Problem when there is no data
   */
  ask<Result, Variables>(
    document: TrustedDocument<Result, Variables>,
    variables: Variables,
    signal?: AbortSignal,
  ): Promise<Result>;
}

interface Answer {
  readonly data?: object | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: { readonly code?: string; readonly rule?: string };
  }[];
}

/** Internal applications and the portal speak to the graph through this, and only by trusted documents. */
export function createGraphClient({ url, headers = () => ({}) }: GraphClientOptions): GraphClient {
  return {
    async ask<Result, Variables>(
      document: TrustedDocument<Result, Variables>,
      variables: Variables,
      signal?: AbortSignal,
    ): Promise<Result> {
      const body = JSON.stringify({ documentId: documentId(document), variables });
      return read(await post(url, { 'content-type': 'application/json', ...headers() }, body, signal));
    },
  };
}

/**
 * The data of an answer as it came; a proxy in between may have answered something else.
 * @throws Problem when it holds none
 */
export function read<Result>({ text, requestId }: Reply): Result {
  return resultOf<Result>(answerIn(text), requestId);
}

/** Nothing when it is not JSON. */
function answerIn(text: string): Answer | undefined {
  try {
    const body: Answer = JSON.parse(text);
    return body;
  } catch {
    return undefined;
  }
}

/** Identifies an operation: `sha256:` and the digest of its text. */
export function documentId<Result, Variables>(document: TrustedDocument<Result, Variables>): string {
  return String(document.__meta__?.['hash']);
}

/**
 * The data of an answer, its masked fields tied to their reasons.
 * @throws Problem when it holds none
 */
export function resultOf<Result>(answer: Answer | undefined, requestId?: string): Result {
  if (!answer) throw new Problem('UNAVAILABLE', 'Le service a donné une réponse illisible. Réessayez.', requestId);
  const errors = (answer.errors ?? []).map(flatten);
  if (!hasData(answer)) {
    const [first] = errors;
    throw new Problem(kindOfCode(first?.code), first?.message ?? 'Le service n’a rien répondu.', requestId);
  }
  tieReasons(answer.data, errors);
  return answer.data as Result;
}

function hasData(answer: Answer): answer is Answer & { data: object } {
  return typeof answer.data === 'object' && answer.data !== null;
}

function flatten({ message, path, extensions = {} }: NonNullable<Answer['errors']>[number]): GraphError {
  const { code = 'INTERNAL', rule } = extensions;
  return { message, code, ...(path && { path }), ...(rule !== undefined && { rule }) };
}
