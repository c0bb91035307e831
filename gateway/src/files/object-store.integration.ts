import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import S3rver from 's3rver';
import { FolderStore } from './folder-store.js';
import type { ObjectStore } from './object-store.js';
import { S3Store } from './s3-store.js';

const ID = '01890000-0000-7000-8000-00000000000a';
const OTHER = '01890000-0000-7000-8000-00000000000b';
const CONTENT = Buffer.from('Poste;Montant\n'.repeat(500_000));
const LATER = new Date('2100-01-01T00:00:00Z');

interface Kind {
  readonly store: ObjectStore;
  /** Everything that the store holds, in whatever state. */
  names(): Promise<string[]>;
  stop(): Promise<void>;
}

async function folder(): Promise<Kind> {
  const path = await mkdtemp(join(tmpdir(), 'documents-'));
  return {
    store: new FolderStore(path),
    names: async () => (await readdir(path, { recursive: true })).filter((name) => name !== '.incoming'),
    stop: () => rm(path, { recursive: true }),
  };
}

/** A server that speaks S3, on loopback, with an empty bucket. */
async function bucket(): Promise<Kind> {
  const path = await mkdtemp(join(tmpdir(), 'documents-s3-'));
  const server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory: path,
    configureBuckets: [{ name: 'documents', configs: [] }],
  });
  const { port } = await server.run();
  const store = new S3Store({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'eu-west-3',
    bucket: 'documents',
    prefix: 'portail/',
    accessKeyId: 'S3RVER',
    secretAccessKey: 'S3RVER',
  });
  return {
    store,
    names: async () => {
      const found: string[] = [];
      for await (const id of store.keptBefore(LATER)) found.push(id);
      return found;
    },
    stop: async () => {
      await server.close();
      await rm(path, { recursive: true });
    },
  };
}

describe.each<[string, () => Promise<Kind>]>([
  ['a folder', folder],
  ['a bucket of a server that speaks S3', bucket],
])('%s', (_name, start) => {
  let kind: Kind;
  let store: ObjectStore;
  beforeAll(async () => {
    kind = await start();
    ({ store } = kind);
  });
  afterAll(() => kind.stop());

  const read = async (id: string, range?: { first: number; last: number }) => {
    const content = await store.get(id, range);
    return content && (await buffer(content));
  };
  const pieces = (content: Buffer) =>
    Readable.from(
      (function* () {
        for (let place = 0; place < content.length; place += 70_000) yield content.subarray(place, place + 70_000);
      })(),
      { objectMode: false },
    );

  it('has nothing that was not put there', async () => {
    expect(await store.get(ID)).toBeUndefined();
    await expect(store.delete(ID)).resolves.toBeUndefined();
    expect(await kind.names()).toEqual([]);
  });

  it('gives back what was put there, whole or in part', async () => {
    await store.put(ID, pieces(CONTENT));
    expect((await read(ID))?.equals(CONTENT)).toBe(true);
    expect((await read(ID, { first: 6, last: 12 }))?.toString()).toBe('Montant');
  });

  it.each([0, 1, 3])('keeps nothing of a content that fails after %d pieces', async (number) => {
    const failing = Readable.from(
      (async function* () {
        for (let piece = 0; piece < number; piece += 1) yield CONTENT.subarray(0, 3_000_000);
        throw new Error('refused on the way');
      })(),
      { objectMode: false },
    );
    await expect(store.put(OTHER, failing)).rejects.toThrow('refused on the way');
    expect(await store.get(OTHER)).toBeUndefined();
    expect(await kind.names()).toEqual([ID]);
  });

  it('names what was kept before an instant', async () => {
    const before = async (instant: Date) => {
      const found: string[] = [];
      for await (const id of store.keptBefore(instant)) found.push(id);
      return found;
    };
    expect(await before(LATER)).toEqual([ID]);
    expect(await before(new Date(0))).toEqual([]);
  });

  it.each(['../outside', '/etc/passwd', '', 'x', `${ID}/..`])('takes no such name: %j', async (name) => {
    await expect(store.put(name, pieces(CONTENT))).rejects.toThrow('identifier');
    await expect(store.get(name)).rejects.toThrow('identifier');
    await expect(store.delete(name)).rejects.toThrow('identifier');
  });

  it('has no more what was deleted', async () => {
    await store.delete(ID);
    expect(await store.get(ID)).toBeUndefined();
    expect(await kind.names()).toEqual([]);
  });
});
