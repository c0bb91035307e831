import {
  COURIER,
  PASSPORT_HEADER,
  REQUEST_ID_HEADER,
  eventAudience,
  type PassportIssuer,
  type Viewer,
} from '@iscg/access';
import { Client, Pool, type Dispatcher } from 'undici';
import { isJsonObject } from '../execution/json-object.js';
import { exchange, type ExchangeRequest } from './exchange.js';
import { readAnswer, type SubgraphAnswer } from './subgraph-answer.js';
import { SubgraphFailure } from './subgraph-failure.js';

/** On whose behalf subgraphs are asked. */
export interface Caller {
  /** Absent only where the access features are off. */
  readonly viewer: Viewer | undefined;
  readonly requestId: string;
  /** Aborted when the caller has left. */
  readonly signal: AbortSignal;
  /** For work that takes longer than an answer to a page; the service's own patience when absent. */
  readonly patienceMilliseconds?: number;
}

export interface SubgraphOptions {
  readonly name: string;
  readonly url: string;
  readonly timeoutMilliseconds: number;
  readonly maximumBytes: number;
  readonly passports: PassportIssuer | undefined;
}

const CONNECTIONS = 64;
const HEALTH_CHARACTERS = 10_000;

/** One subgraph over kept-alive connections. Nothing of the caller's own request is forwarded to it. */
export class Subgraph {
  readonly name: string;
  private readonly url: URL;
  private readonly pool: Pool;

  constructor(private readonly options: SubgraphOptions) {
    this.name = options.name;
    this.url = new URL(options.url);
    this.pool = new Pool(this.url.origin, { connections: CONNECTIONS, pipelining: 1 });
  }

  /**
   * Asks one operation, given as the JSON text of a GraphQL request. A query whose connection broke
   * before any byte of an answer is asked once more on a fresh connection; a mutation never is.
   * @throws SubgraphFailure
   */
  async ask(caller: Caller, body: string, kind: 'query' | 'mutation'): Promise<SubgraphAnswer> {
    const { name, maximumBytes } = this.options;
    const timeoutMilliseconds = caller.patienceMilliseconds ?? this.options.timeoutMilliseconds;
    const headers = await this.headers(caller);
    const path = `${this.url.pathname}${this.url.search}`;
    const request = { subgraph: name, path, headers, body, timeoutMilliseconds, maximumBytes, signal: caller.signal };
    const answer = await exchange(this.pool, request).catch((failure: unknown) => {
      if (kind === 'query' && isBrokenConnection(failure)) return this.askAfresh(request);
      throw failure;
    });
    return readAnswer(name, answer);
  }

  /** Whether the service says that it is ready, through its `/health`. */
  async isReady(timeoutMilliseconds: number): Promise<boolean> {
    return (await this.health(timeoutMilliseconds)) !== undefined;
  }

  /** SHA-256 of the SDL that the service serves, in hexadecimal; nothing when it does not answer or does not say. */
  async servedSdl(timeoutMilliseconds: number): Promise<string | undefined> {
    const health = await this.health(timeoutMilliseconds);
    const sdl = isJsonObject(health) ? health['sdl'] : undefined;
    return typeof sdl === 'string' ? sdl : undefined;
  }

  /**
   * Fetches events (no body), brings some, or has the service forget, as the courier. Nothing for an answer without content.
   * @throws Error when the service does not answer 200 or 204 in time
   */
  async courier(path: `/events${string}` | '/forget', content?: object): Promise<unknown> {
    const { name, passports, timeoutMilliseconds } = this.options;
    if (!passports) throw new Error('events travel with passports only');
    const { statusCode, body } = await this.pool.request({
      path,
      method: content ? 'POST' : 'GET',
      headers: {
        'content-type': 'application/json',
        [PASSPORT_HEADER]: await passports.issue(COURIER, eventAudience(name)),
      },
      signal: AbortSignal.timeout(timeoutMilliseconds),
      ...(content && { body: JSON.stringify(content) }),
    });
    const text = await body.text();
    if (statusCode !== 200 && statusCode !== 204) throw new Error(`${name} answers ${statusCode} to ${path}`);
    return text === '' ? undefined : JSON.parse(text);
  }

  async close(): Promise<void> {
    await this.pool.destroy();
  }

  /** What `/health` says, read to its end; nothing unless it answers 200 with JSON in time. */
  private async health(timeoutMilliseconds: number): Promise<unknown> {
    try {
      const signal = AbortSignal.timeout(timeoutMilliseconds);
      const { statusCode, body } = await this.pool.request({ path: '/health', method: 'GET', signal });
      let text = '';
      for await (const chunk of body.setEncoding('utf8')) {
        text += String(chunk);
        if (text.length > HEALTH_CHARACTERS) return undefined;
      }
      return statusCode === 200 ? JSON.parse(text) : undefined;
    } catch {
      return undefined;
    }
  }

  private async headers({ viewer, requestId }: Caller): Promise<Record<string, string>> {
    const headers: Record<string, string> = {
      'content-type': 'application/json',
      accept: 'application/json',
      [REQUEST_ID_HEADER]: requestId,
    };
    const { passports, name } = this.options;
    if (passports && viewer) headers[PASSPORT_HEADER] = await passports.issue(viewer, name);
    return headers;
  }

  private async askAfresh(request: ExchangeRequest): ReturnType<typeof exchange> {
    const client: Dispatcher = new Client(this.url.origin);
    try {
      return await exchange(client, request);
    } finally {
      await client.destroy();
    }
  }
}

/** The other side closed a connection that it had accepted, before it answered. */
function isBrokenConnection(failure: unknown): boolean {
  if (!(failure instanceof SubgraphFailure) || failure.reason !== 'CONNECTION' || failure.answered) return false;
  const { cause } = failure;
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return code === 'ECONNRESET' || code === 'UND_ERR_SOCKET' || code === 'EPIPE';
}
