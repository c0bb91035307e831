/**
 * What a large document costs the gateway of the whole stack: memory while it comes and goes, and how fast, next to a bare
 * server of node that carries the same bytes, in alternating rounds. The services of the stack live in the same process.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from '../../../gateway/bench/compare-gateways.mjs';
import { forkMeasured } from '../../../gateway/bench/measured-process.mjs';
import { developmentToken } from '../../../gateway/dist/development/index.js';
import { systemClock } from '../../../packages/values/dist/index.js';
import { download, upload } from './carry.mjs';
import { watched } from './memory.mjs';

const MEGABYTE = 1_000_000;
const BYTES = 100 * MEGABYTE;

/** @param {{ adminUrl: string, rounds: number, say: (line: string) => void }} options */
export async function benchFiles({ adminUrl, rounds, say }) {
  const dataDir = await mkdtemp(join(tmpdir(), 'iscg-bench-'));
  const stack = await forkMeasured(new URL('../stack-process.mjs', import.meta.url), {
    adminUrl,
    dataDir,
    database: 'bench_files',
  });
  const bare = await forkMeasured(new URL('bare-server.mjs', import.meta.url), { folder: dataDir });
  try {
    const sides = {
      gateway: await started(stack, await gatewayDesk(stack.address.url, dataDir)),
      bare: await started(bare, bareDesk(bare.address.url)),
    };
    for (let round = 1; round <= rounds; round += 1) {
      say(`un fichier de 100 Mo, tour ${round} sur ${rounds}…`);
      for (const side of Object.values(sides)) await carry(side);
    }
    return {
      unit: 'megabytes of resident memory, megabytes a second',
      bytes: BYTES,
      rounds,
      gateway: figuresOf(sides.gateway),
      bare: figuresOf(sides.bare),
      ratio: { upload: ratioOf(sides, 'upload'), download: ratioOf(sides, 'download') },
    };
  } finally {
    await Promise.all([stack.stop(), bare.stop()]);
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** How the gateway takes a new document and gives it back. */
async function gatewayDesk(url, dataDir) {
  const token = await developmentToken({ dataDir, issuer: `${url}/idp`, parties: ['ANISCG'], clock: systemClock });
  const headers = { authorization: `Bearer ${token}` };
  let sent = 0;
  return {
    async send(bytes) {
      sent += 1;
      const idempotencyKey = `bench-document-${sent}`;
      const input = { title: 'Mesure', kind: 'OTHER', owner: 'ANISCG', readers: [], idempotencyKey };
      const announced = { 'x-file-name': 'mesure.csv', 'x-mutation-input': encodeURIComponent(JSON.stringify(input)) };
      const { data } = await upload(`${url}/files/documents`, { ...headers, ...announced }, bytes);
      return data.written.document.versions[0].id;
    },
    fetch: (id) => download(`${url}/files/versions/${id}`, headers),
  };
}

function bareDesk(url) {
  let sent = 0;
  return {
    async send(bytes) {
      sent += 1;
      await upload(`${url}/bare-${sent}`, {}, bytes);
      return `bare-${sent}`;
    },
    fetch: (name) => download(`${url}/${name}`, {}),
  };
}

/** Ready to be measured: a small file has loaded the code that a file needs. */
async function started(measured, desk) {
  await desk.fetch(await desk.send(MEGABYTE));
  const { rss: before } = await measured.usage();
  return { measured, desk, before, peaks: [], upload: [], download: [] };
}

async function carry({ measured, desk, peaks, ...speeds }) {
  const { peak } = await watched(measured, async () => {
    let begun = performance.now();
    const id = await desk.send(BYTES);
    speeds.upload.push(speedSince(begun));
    begun = performance.now();
    const came = await desk.fetch(id);
    speeds.download.push(speedSince(begun));
    if (came !== BYTES) throw new Error(`${came} bytes came back of ${BYTES}`);
  });
  peaks.push(peak);
}

function speedSince(begun) {
  return BYTES / MEGABYTE / ((performance.now() - begun) / 1000);
}

function figuresOf({ before, peaks, upload: up, download: down }) {
  return {
    before: Math.round(before / MEGABYTE),
    growth: peaks.map((peak) => Math.round((peak - before) / MEGABYTE)),
    upload: Math.round(median(up)),
    download: Math.round(median(down)),
  };
}

/** The gateway’s speed over the bare server’s, median of the rounds. */
function ratioOf({ gateway, bare }, way) {
  return Math.round(median(gateway[way].map((speed, round) => speed / bare[way][round])) * 100) / 100;
}
