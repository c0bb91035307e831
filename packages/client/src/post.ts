import { Problem } from './problem.js';

/** An answer as it came. */
export interface Reply {
  readonly text: string;
  readonly requestId: string | undefined;
}

/** @throws Problem `OFFLINE` when there is no answer; what the signal was aborted with */
export async function post(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string | Blob,
  signal: AbortSignal | undefined,
): Promise<Reply> {
  const response = await sent(url, headers, body, signal);
  // A body that is cut off is no answer either: it is read as an unreadable one.
  const text = await response.text().catch(() => '');
  return { text, requestId: response.headers.get('x-request-id') ?? undefined };
}

async function sent(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string | Blob,
  signal: AbortSignal | undefined,
): Promise<Response> {
  try {
    return await fetch(url, { method: 'POST', headers, body, credentials: 'same-origin', ...(signal && { signal }) });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw unreachable();
  }
}

export function unreachable(): Problem {
  return new Problem('OFFLINE', 'Le service est injoignable. Vérifiez votre connexion, puis réessayez.');
}
