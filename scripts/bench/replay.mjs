// Child process: stands before the stack's subgraphs. The first time it passes a question on, from then on it gives
// the same answer at once, so that what is measured is the gateway and not the wait for a busy database.
import { createServer } from 'node:http';
import { tellUsage } from '../../gateway/bench/measured-process.mjs';

const PASSPORT = 'x-iscg-passport';
const subgraphs = JSON.parse(process.argv[2]);
const urls = {};
for (const [name, url] of Object.entries(subgraphs)) urls[name] = await replay(url);
tellUsage({ urls });

async function replay(url) {
  const known = new Map();
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString();
    const passport = request.headers[PASSPORT];
    if (passport === undefined) return response.writeHead(401).end();
    const answer = known.get(body) ?? (await ask(url, passport, body));
    known.set(body, answer);
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': answer.length });
    response.end(answer);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : address}/graphql`;
}

async function ask(url, passport, body) {
  const headers = { 'content-type': 'application/json', [PASSPORT]: String(passport) };
  const response = await fetch(url, { method: 'POST', headers, body });
  const answer = Buffer.from(await response.arrayBuffer());
  if (response.ok) return answer;
  throw new Error(`${url} answered ${response.status}: ${answer.toString().slice(0, 400)}`);
}
