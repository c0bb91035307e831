import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Party } from '@iscg/access';
import { asViewer, leaksIn, startTestStack, type TestStack } from '@iscg/test-kit';
import pg from 'pg';
import { eventually } from '../service/portal-process.js';
import { startBucket, type Bucket } from './bucket.js';
import { fetchFile, inputOf, keptNames, newKey, send } from './desk.js';
import * as files from './sample-files.js';

let bucket: Bucket;
let stack: TestStack;
beforeAll(async () => {
  bucket = await startBucket();
  stack = await startTestStack({ bucket: bucket.settings });
});
afterAll(async () => {
  await stack.stop();
  await bucket.remove();
});

const of = (...parties: readonly Party[]) => ({ parties });
const { LONG_CSV } = files;
const PART = 5 * 1024 * 1024;

async function added(fileName: string, body: files.Bytes) {
  const outcome = await send(stack, of('DGPN'), 'documents', inputOf('DGPN', ['DGGN']), { fileName, body });
  expect(outcome.message).toBeUndefined();
  return { document: outcome.written?.document?.id ?? '', file: outcome.written?.document?.versions[0]?.id ?? '' };
}

const newer = (document: string, version: number, fileName: string, body: files.Bytes) =>
  send(stack, of('DGPN'), 'versions', { documentId: document, version, idempotencyKey: newKey() }, { fileName, body });

describe('files kept in a bucket', () => {
  it('of several parts come back whole, in part and to readers alone, and no folder holds them', async () => {
    const inFolder = await keptNames(stack);
    const { file } = await added('long.csv', LONG_CSV);
    expect(await bucket.ids()).toContain(file);
    expect(await keptNames(stack)).toEqual(inFolder);
    const whole = await fetchFile(stack, of('DGGN'), file);
    expect([whole.status, whole.headers.get('etag')]).toEqual([200, `"${files.sha256(LONG_CSV)}"`]);
    expect(files.sha256(new Uint8Array(await whole.arrayBuffer()))).toBe(files.sha256(LONG_CSV));
    const [first, last] = [PART - 7, PART + 24];
    const part = await fetchFile(stack, of('DGGN'), file, { range: `bytes=${first}-${last}` });
    expect([part.status, part.headers.get('content-range')]).toEqual([
      206,
      `bytes ${first}-${last}/${LONG_CSV.length}`,
    ]);
    expect(new Uint8Array(await part.arrayBuffer())).toEqual(LONG_CSV.slice(first, last + 1));
    expect((await fetchFile(stack, of('PP'), file)).status).toBe(404);
  });

  it('stay each as it was when a newer one comes', async () => {
    const { document, file } = await added('note.pdf', files.PDF);
    const { written } = await newer(document, 1, 'suite.csv', files.CSV);
    const ids = written?.document?.versions.map(({ id }) => id) ?? [];
    expect(ids).toHaveLength(2);
    const sums = await Promise.all(
      ids.map(async (id) => {
        const response = await fetchFile(stack, of('DGGN'), id);
        return files.sha256(new Uint8Array(await response.arrayBuffer()));
      }),
    );
    expect(sums).toEqual([files.CSV, files.PDF].map(files.sha256));
    expect(ids).toContain(file);
  });

  it.each<[string, () => Promise<{ refusal: string | undefined }>, string]>([
    ['that are not what their name promises', () => refused('rapport.pdf', files.LONG_PNG), 'BAD_USER_INPUT file'],
    ['that end as no text would', () => refused('long.csv', files.LONG_PROGRAM), 'BAD_USER_INPUT file'],
    ['whose record the graph refuses', () => refused('long.csv', LONG_CSV, { title: ' ' }), 'BAD_USER_INPUT title'],
  ])('%s leave no object', async (_what, attempt, refusal) => {
    const before = await bucket.ids();
    expect((await attempt()).refusal).toBe(refusal);
    expect(await bucket.ids()).toEqual(before);
  });
});

const refused = (fileName: string, body: files.Bytes, other: object = {}) =>
  send(stack, of('DGPN'), 'documents', { ...inputOf('DGPN'), ...other }, { fileName, body });

describe('the nightly sweep of a bucket', () => {
  it('deletes what no document refers to a day later, and nothing else', async () => {
    const { file } = await added('note.pdf', files.PDF);
    const [forgotten, recent] = ['01890000-0000-7000-8000-00000000000a', '01890000-0000-7000-8000-00000000000b'];
    for (const id of [forgotten, recent]) await bucket.copy(file, id);
    const kept = (await bucket.ids()).filter((id) => id !== recent);
    for (const id of kept) await bucket.date(id, new Date('2020-11-25T00:00:00Z'));
    await sweep();
    const left = await bucket.ids();
    expect(left).toEqual([...kept.filter((id) => id !== forgotten), recent].sort());
    expect((await fetchFile(stack, of('DGGN'), file)).status).toBe(200);
  });
});

/** Does what is done every night, and waits for its end. */
async function sweep(): Promise<void> {
  const truth = new pg.Client(stack.databaseUrl);
  await truth.connect();
  try {
    const count = async (condition: string) =>
      (
        await truth.query<{ n: number }>(
          `SELECT count(*)::int AS n FROM jobs.job WHERE name = 'sweep-files' AND ${condition}`,
        )
      ).rows[0]?.n;
    await eventually('the sweep at start is over', async () => (await count(`state < 'completed'`)) === 0);
    const { rows } = await truth.query<{ id: string }>(
      `INSERT INTO jobs.job (name, policy) VALUES ('sweep-files', 'short') RETURNING id`,
    );
    await eventually(
      'the sweep is over',
      async () => (await count(`state = 'completed' AND id = '${rows[0]?.id}'`)) === 1,
    );
  } finally {
    await truth.end();
  }
}

describe('a bucket that answers no more', () => {
  it('is told in one sentence, and nothing is recorded', async () => {
    const { file } = await added('note.pdf', files.PDF);
    await bucket.close();
    const sent = await refused('note.pdf', files.PDF, { title: 'Envoi sans réponse' });
    expect([sent.status, sent.refusal, sent.message]).toEqual([
      503,
      'UNAVAILABLE',
      'Le fichier n’a pas pu être gardé : rien n’est enregistré. Réessayez dans un instant.',
    ]);
    const response = await fetchFile(stack, of('DGPN'), file);
    const answer = await response.text();
    expect([response.status, leaksIn(answer)]).toEqual([503, []]);
    expect(answer).toContain('Le fichier est momentanément indisponible. Réessayez dans un instant.');
    const { data } = await (await asViewer(stack, of('DGPN')))('{ documents(search: "sans réponse") { totalCount } }');
    expect(data?.['documents'].totalCount).toBe(0);
  });
});
