/**
 * What each list page of the portal costs PostgreSQL after thirty years of the convention: the portal's own questions,
 * asked of the whole stack with the row policies on, as each party.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from '../../../gateway/bench/compare-gateways.mjs';
import { graphClient } from '../../../gateway/bench/graph-client.mjs';
import { forkMeasured } from '../../../gateway/bench/measured-process.mjs';
import { developmentToken } from '../../../gateway/dist/development/index.js';
import { withConnection } from '../../../packages/database/dist/index.js';
import { fixedClock } from '../../../packages/values/dist/index.js';
import { LAST_DAY, fillYears } from './world.mjs';

const STANDS_AT = `${LAST_DAY}T11:00:00.000Z`;
const DATABASE = 'bench_lists';
const DOCUMENTS = new URL('../../../packages/client/dist/trusted-documents.json', import.meta.url);
/** @type {readonly import('../../../packages/access/dist/index.js').Party[]} */
const PARTIES = ['ANISCG', 'BOARD', 'SG_CIPDR', 'DGPN'];
/** What a page of a list may cost, in milliseconds. */
const TARGET = 15;

/** @param {{ adminUrl: string, rounds: number, say: (line: string) => void }} options */
export async function benchLists({ adminUrl, rounds, say }) {
  if (!existsSync('/proc/self/schedstat')) throw new Error('les listes ne se mesurent que sous Linux');
  const dataDir = await mkdtemp(join(tmpdir(), 'iscg-bench-'));
  const request = { adminUrl, dataDir, database: DATABASE, standsAt: STANDS_AT };
  say('trente ans de convention…');
  const stack = await forkMeasured(new URL('../stack-process.mjs', import.meta.url), request);
  try {
    return await withConnection(adminUrl.replace(/\/[^/]*$/, `/${DATABASE}`), async (administrator) => {
      await fillYears(administrator);
      const pages = [];
      for (const party of PARTIES) {
        say(`pages de liste, ${party}…`);
        pages.push(...(await pagesOf(party, { url: stack.address.url, dataDir, administrator, rounds })));
      }
      return { unit: 'milliseconds of computing by PostgreSQL, the whole page', target: TARGET, rounds, pages };
    });
  } finally {
    await stack.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** The portal's questions that turn pages. */
function listQuestions() {
  return JSON.parse(readFileSync(DOCUMENTS, 'utf8')).filter(({ text }) =>
    /\bquery \w+\([^)]*\$after: String/.test(text),
  );
}

async function pagesOf(party, { url, dataDir, administrator, rounds }) {
  const clock = fixedClock(STANDS_AT);
  const token = await developmentToken({ dataDir, issuer: `${url}/idp`, parties: [party], clock });
  const client = graphClient({ url: `${url}/graphql`, token });
  const pages = [];
  for (const { name, text: query } of listQuestions()) {
    const variables = variablesOf(query);
    if (!variables) continue;
    const body = JSON.stringify({ query, variables });
    const answer = await client.ask(body);
    if (!answer.data || answer.errors?.some(({ extensions }) => extensions.code !== 'FORBIDDEN')) {
      throw new Error(`${name}: ${JSON.stringify(answer).slice(0, 400)}`);
    }
    const spent = [];
    for (let round = 0; round < rounds; round += 1) spent.push(await computedBy(administrator, () => client.ask(body)));
    pages.push({ name, party, milliseconds: Math.round(median(spent) * 100) / 100 });
  }
  await client.close();
  return pages;
}

/** What a page asks at first; none for a list of one thing, which needs to know of which. */
function variablesOf(query) {
  const required = [...query.matchAll(/\$(\w+): (\w+|\[\w+!?\])!/g)].map(([, name, type]) => [name, VALUES[type]]);
  return required.every(([, value]) => value !== undefined) ? Object.fromEntries(required) : undefined;
}

const VALUES = { Date: LAST_DAY, Int: 20, Boolean: false };

/** Milliseconds that the services' processes of PostgreSQL computed meanwhile. */
async function computedBy(administrator, work) {
  const before = await computed(administrator);
  await work();
  const after = await computed(administrator);
  return [...after].reduce((sum, [pid, time]) => sum + time - (before.get(pid) ?? 0), 0) / 1e6;
}

async function computed(administrator) {
  const { rows } = await administrator.query(
    "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND usename LIKE '%\\_app'",
  );
  const running = new Set(readdirSync('/proc'));
  return new Map(
    rows
      .filter(({ pid }) => running.has(String(pid)))
      .map(({ pid }) => [pid, Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0])]),
  );
}
