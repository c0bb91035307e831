import { request } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const PIECE = Buffer.from('Formation;62000\n'.repeat(4096));

/** A text of so many bytes, made as it is read. */
function content(bytes) {
  return Readable.from(
    (function* () {
      for (let left = bytes; left > 0; left -= PIECE.length)
        yield left < PIECE.length ? PIECE.subarray(0, left) : PIECE;
    })(),
    { objectMode: false },
  );
}

/** Sends a file of so many bytes. @returns the answer */
export async function upload(url, headers, bytes) {
  const sending = request(url, { method: 'POST', headers: { ...headers, 'content-length': bytes } });
  const answered = responseOf(sending);
  await pipeline(content(bytes), sending);
  const response = await answered;
  let text = '';
  for await (const piece of response.setEncoding('utf8')) text += piece;
  if (response.statusCode !== 200) throw new Error(`${url} answered ${response.statusCode}: ${text}`);
  return JSON.parse(text);
}

/** Reads a file to its end and forgets it. @returns how many bytes came */
export async function download(url, headers) {
  const asking = request(url, { headers });
  const answered = responseOf(asking);
  asking.end();
  let bytes = 0;
  for await (const piece of await answered) bytes += piece.length;
  return bytes;
}

function responseOf(sending) {
  return new Promise((resolve, reject) => void sending.once('response', resolve).once('error', reject));
}
