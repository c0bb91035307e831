/** What has come of a file so far. */
export interface Received {
  readonly bytes: number;
  /** Bytes of the whole; undefined when the service did not say. */
  readonly of: number | undefined;
}

/** Reads a file to its end. @throws when the connection is cut or the reading stopped */
export async function readWhole(response: Response, onReceived: (received: Received) => void): Promise<Blob> {
  const of = wholeOf(response.headers);
  const type = response.headers.get('content-type') ?? '';
  const reader = response.body?.getReader();
  if (!reader) return response.blob();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    parts.push(next.value);
    bytes += next.value.byteLength;
    onReceived({ bytes, of });
  }
  return new Blob(parts, { type });
}

/** A compressed answer says its length on the way, not its own. */
function wholeOf(headers: Headers): number | undefined {
  const length = Number(headers.get('content-length') ?? Number.NaN);
  return Number.isSafeInteger(length) && length > 0 && !headers.has('content-encoding') ? length : undefined;
}

/** What a `<progress>` shows of it: nothing tells how far it is when the whole is not known. */
export function shareOf({ bytes, of }: Received): { readonly max?: number; readonly value?: number } {
  return of === undefined ? {} : { max: of, value: Math.min(bytes, of) };
}

/** The name that a service gives a file: plain characters, no path. */
export function nameInHeader(disposition: string | null): string | undefined {
  return /filename="([\w.-]+)"/.exec(disposition ?? '')?.[1];
}
