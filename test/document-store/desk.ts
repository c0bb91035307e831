import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Party } from '@iscg/access';
import { testCluster, tokenFor, type RunningStack, type TestStack, type ViewerOptions } from '@iscg/test-kit';
import type { Bytes } from './sample-files.js';

interface UserError {
  readonly code: string;
  readonly field: string | null;
  readonly message: string;
}

interface Written {
  readonly document: { readonly id: string; readonly versions: readonly { readonly id: string }[] } | null;
  readonly errors: readonly UserError[];
}

/** What came of a sending: the HTTP status, what the graph recorded, and why not. */
export interface Outcome {
  readonly status: number;
  readonly written: Written | null;
  /** The refusal, by the graph or before it: `BAD_USER_INPUT file`. */
  readonly refusal: string | undefined;
  readonly message: string | undefined;
}

export interface Sent {
  readonly fileName: string;
  readonly body: Bytes;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

let keys = 0;
/** A key that no other call of this run has. */
export const newKey = () => `test-document-${(keys += 1)}`;

/** The input of a new document of a party. */
export const inputOf = (owner: Party, readers: readonly Party[] = [], title = 'Note (essai)') => ({
  title,
  kind: 'OTHER',
  owner,
  readers,
  idempotencyKey: newKey(),
});

/** Sends a file with what is to be recorded of it, by bearer token. */
export async function send(
  stack: RunningStack,
  viewer: ViewerOptions,
  path: 'documents' | 'versions',
  input: object,
  { fileName, body, type = 'application/octet-stream', headers = {} }: Sent,
): Promise<Outcome> {
  const response = await fetch(`${stack.url}/files/${path}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await tokenFor(stack, viewer)}`,
      'content-type': type,
      'x-file-name': encodeURIComponent(fileName),
      'x-mutation-input': encodeURIComponent(JSON.stringify(input)),
      ...headers,
    },
    body,
  });
  return outcomeOf(response.status, JSON.parse(await response.text()));
}

interface Answer {
  readonly data?: { readonly written: Written | null } | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string; readonly field?: string };
  }[];
}

function outcomeOf(status: number, { data, errors }: Answer): Outcome {
  const [whole] = errors ?? [];
  const [user] = data?.written?.errors ?? [];
  const refusal = user
    ? `${user.code} ${user.field ?? ''}`
    : whole && `${whole.extensions.code} ${whole.extensions.field ?? ''}`;
  return {
    status,
    written: data?.written ?? null,
    refusal: refusal?.trim(),
    message: user?.message ?? whole?.message,
  };
}

/** Asks for the bytes of a file. */
export async function fetchFile(
  stack: RunningStack,
  viewer: ViewerOptions,
  id: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const authorization = `Bearer ${await tokenFor(stack, viewer)}`;
  return fetch(`${stack.url}/files/versions/${id}`, { headers: { authorization, ...headers } });
}

/** The names of everything in the folder where the stack keeps files, what is not whole yet included. */
export async function keptNames({ databaseUrl }: TestStack): Promise<string[]> {
  const database = new URL(databaseUrl).pathname.slice(1);
  const folder = join(testCluster().dataDir, 'documents', database);
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name !== '.incoming').sort();
}
