import { createHash } from 'node:crypto';
import { mkdtemp, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { post, type GraphAnswer, type RunningStack } from '@iscg/test-kit';

export const LINES = 'query Lines { subsidyLines(year: 2021) { totalCount nodes { funder { code } } } }';
export const LINES_ID = `sha256:${createHash('sha256').update(LINES).digest('hex')}`;

/** The smallest folder of pages that a gateway serves: one page, whose first question is {@link LINES}. */
export async function smallestPortal(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'iscg-pages-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Portail</title><!--page-state-->');
  await writeFile(
    join(folder, 'trusted-documents.json'),
    JSON.stringify([{ id: LINES_ID, name: 'Lines', text: LINES }]),
  );
  await writeFile(join(folder, 'first-answers.json'), JSON.stringify({ '/': 'Lines' }));
  return folder;
}

/** A person at a browser: cookies are kept, redirections followed by hand. */
export class Person {
  readonly cookies = new Map<string, string>();

  constructor(private readonly stack: RunningStack) {}

  /** Opens an address, one step. */
  async open(address: string, init: RequestInit = {}): Promise<Response> {
    const response = await fetch(new URL(address, this.stack.url), {
      redirect: 'manual',
      ...init,
      headers: { accept: 'text/html', cookie: this.cookieHeader(), ...Object.fromEntries(new Headers(init.headers)) },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return response;
  }

  /** Goes on from an answer to wherever it leads. */
  async arrive(response: Response): Promise<Response> {
    const location = response.headers.get('location');
    return location === null ? response : this.arrive(await this.open(new URL(location, response.url).href));
  }

  /** Opens the sign-in and chooses who to be. @returns the page that it ends on */
  async signIn(who: string, returnTo = '/'): Promise<Response> {
    const page = await this.arrive(await this.open(`/auth/login?returnTo=${encodeURIComponent(returnTo)}`));
    const action = new RegExp(`action="([^"]*/${who})"`).exec(await page.text())?.[1];
    if (action === undefined) throw new Error(`nobody to choose is called ${who}`);
    return this.arrive(await this.open(action, { method: 'POST' }));
  }

  /** Asks the graph as a page of the portal does. */
  ask(query: string, variables: object = {}): Promise<GraphAnswer> {
    const headers = { cookie: this.cookieHeader(), origin: new URL(this.stack.url).origin };
    return post(`${this.stack.url}/graphql`, headers, { query, variables });
  }

  /** Sends JSON to one of the session’s own addresses. */
  send(address: string, body: object): Promise<Response> {
    return this.open(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: new URL(this.stack.url).origin },
      body: JSON.stringify(body),
    });
  }

  private cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }
}

/** What the page was told before it asks anything. */
export async function pageState(response: Response) {
  const [, json = 'null'] = /id="page-state">([^<]*)</.exec(await response.text()) ?? [];
  return JSON.parse(json);
}
