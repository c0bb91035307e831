import { read } from './graph-client.js';
import { post, unreachable, type Reply } from './post.js';

/** How much of a file has left. */
export interface FileSent {
  readonly bytes: number;
  /** Bytes of the whole. */
  readonly of: number;
}

export interface FileSending {
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  /** Told every now and then, and when the last byte has left; browsers alone can tell. */
  readonly onSent?: (sent: FileSent) => void;
}

/**
 * Hands a file to the mutation that an address stands for, and reads its answer as an operation's.
 * @throws Problem when there is no data; what the signal was aborted with
 */
export async function sendFile<Result>(
  address: string,
  file: Blob,
  { headers = {}, signal, onSent }: FileSending = {},
): Promise<Result> {
  const announced = { ...headers, 'content-type': file.type || 'application/octet-stream' };
  const reply = onSent ? watched(address, announced, file, { signal, onSent }) : post(address, announced, file, signal);
  return read<Result>(await reply);
}

/** As `post`, by the one means of a browser that tells how far a sending is. */
function watched(
  address: string,
  headers: Readonly<Record<string, string>>,
  file: Blob,
  { signal, onSent }: { readonly signal: AbortSignal | undefined; readonly onSent: (sent: FileSent) => void },
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const request = new XMLHttpRequest();
    request.open('POST', address);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded: bytes }) => onSent({ bytes, of: file.size });
    request.upload.onload = () => onSent({ bytes: file.size, of: file.size });
    request.onload = () =>
      resolve({ text: request.responseText, requestId: request.getResponseHeader('x-request-id') ?? undefined });
    request.onerror = () => reject(unreachable());
    request.onabort = () => reject(signal?.reason);
    signal?.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}
