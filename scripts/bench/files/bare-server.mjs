// Child process: the least that a server of files does. POST /<name> keeps the body on the disk, GET /<name> gives it back.
import { createReadStream, createWriteStream } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { tellUsage } from '../../../gateway/bench/measured-process.mjs';

const { folder } = JSON.parse(process.argv[2]);
const server = createServer(async (request, response) => {
  const path = join(folder, request.url);
  if (request.method === 'GET') return pipeline(createReadStream(path), response);
  await pipeline(request, createWriteStream(path, { flush: true }));
  response.end('{}');
});
await new Promise((resolve) => void server.listen(0, '127.0.0.1', () => resolve(undefined)));
const address = server.address();
if (address === null || typeof address === 'string') throw new Error('no port');
tellUsage({ url: `http://127.0.0.1:${address.port}` }, () => server.close());
