/**
 * Writes what is derived from the running schemas: each subgraph's schema.graphql, the gateway's supergraph.graphql,
 * and the access matrix. With --check, writes nothing and fails when a committed file is stale.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { matrixOf, matrixPage } from '../packages/access/dist/index.js';
import { SUBGRAPHS } from '../packages/stack/dist/services.js';
import { buildSubgraph } from '../packages/subgraph-kit/dist/index.js';

const check = process.argv.includes('--check');
const stale = [];

const built = [];
for (const definition of SUBGRAPHS) built.push({ definition, ...(await buildSubgraph(definition)) });
for (const { definition, sdl } of built) derive(definition.sdl, sdl);

const composed = composeServices(
  built.map(({ definition, sdl }) => ({
    name: definition.name,
    typeDefs: parse(sdl),
    url: `http://${definition.name}.invalid/graphql`,
  })),
);
if (composed.errors?.length)
  fail(`the subgraphs do not compose:\n${composed.errors.map(({ message }) => `- ${message}`).join('\n')}`);
const heading = built.map(({ definition, sdl }) => `# composed from ${definition.name} ${sha256(sdl)}\n`).join('');
derive(new URL('../gateway/supergraph.graphql', import.meta.url), `${heading}\n${composed.supergraphSdl.trim()}\n`);

const matrix = new Map(built.map(({ definition, schema, types }) => [definition.name, matrixOf(schema, types)]));
derive(
  new URL('../packages/access/matrix.json', import.meta.url),
  `${JSON.stringify(Object.fromEntries(matrix), null, 1)}\n`,
);
derive(new URL('../packages/access/MATRIX.md', import.meta.url), matrixPage(matrix));

if (stale.length > 0)
  fail(`stale, run npm run compose and commit the result:\n${stale.map((path) => `- ${path}`).join('\n')}`);

/** With which the gateway notices at its start that a subgraph has changed since. */
function sha256(text) {
  return createHash('sha256').update(text).digest('hex');
}

function derive(url, text) {
  let committed = '';
  try {
    committed = readFileSync(url, 'utf8');
  } catch {
    // Not written yet.
  }
  if (committed === text) return;
  if (check) stale.push(url.pathname);
  else {
    writeFileSync(url, text);
    process.stdout.write(`wrote ${url.pathname.split('/').slice(-3).join('/')}\n`);
  }
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
