import { kindOfCode, Problem } from '@iscg/client';

/** Asks the service that runs the portal, in JSON, beside the graph. @throws Problem */
export async function askService<Result>(address: string, body?: object, signal?: AbortSignal): Promise<Result> {
  const response = await fetchFrom(address, {
    ...(signal && { signal }),
    ...(body && {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  });
  const answer: unknown = await response.json().catch(() => undefined);
  if (response.ok && answer !== undefined) return answer as Result;
  throw problemIn(answer);
}

/** Fetches a file of the service. @throws Problem with its sentence, when there is none */
export async function openFile(address: string, signal: AbortSignal): Promise<Response> {
  const response = await fetchFrom(address, { signal });
  if (response.ok) return response;
  throw problemIn(await response.json().catch(() => undefined));
}

async function fetchFrom(address: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(address, request);
  } catch (thrown) {
    if (request.signal?.aborted) throw thrown;
    throw new Problem('OFFLINE', 'Le service est injoignable. Vérifiez votre connexion, puis réessayez.');
  }
}

interface ErrorBody {
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

function problemIn(answer: unknown): Problem {
  const [error] = (answer as ErrorBody | undefined)?.errors ?? [];
  return new Problem(kindOfCode(error?.extensions?.code), error?.message ?? 'Le service n’a pas répondu.');
}
