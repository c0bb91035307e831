import { copyFile, mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';

/** What the keys of the portal’s objects begin with; a bucket may hold other things. */
const PREFIX = 'portail/';
const OBJECT = '._S3rver_object';

/** A server that speaks S3, on loopback, with one bucket. */
export interface Bucket {
  /** What a stack is told of it. */
  readonly settings: {
    readonly endpoint: string;
    readonly name: string;
    readonly prefix: string;
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
  };
  /** The ids of the portal’s objects; parts of one that never was whole are none (and this server forgets no part). */
  ids(): Promise<string[]>;
  /** Another object with the bytes of one, as a gateway leaves it that dies before the record. */
  copy(id: string, other: string): Promise<void>;
  /** Makes an object one that was kept at that instant. */
  date(id: string, instant: Date): Promise<void>;
  /** Answers no more. */
  close(): Promise<void>;
  /** Leaves nothing on the disk. */
  remove(): Promise<void>;
}

export async function startBucket(): Promise<Bucket> {
  const directory = await mkdtemp(join(tmpdir(), 'documents-s3-'));
  const name = 'documents';
  const server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory,
    configureBuckets: [{ name, configs: [] }],
  });
  const { port } = await server.run();
  const folder = join(directory, name, PREFIX);
  const pathOf = (id: string) => join(folder, `${id}${OBJECT}`);
  return {
    settings: {
      endpoint: `http://127.0.0.1:${port}`,
      name,
      prefix: PREFIX,
      accessKeyId: 'S3RVER',
      secretAccessKey: 'S3RVER',
    },
    ids: async () =>
      (await readdir(folder))
        .filter((entry) => entry.endsWith(OBJECT))
        .map((entry) => entry.slice(0, -OBJECT.length))
        .sort(),
    copy: (id, other) => copyFile(pathOf(id), pathOf(other)),
    date: (id, instant) => utimes(pathOf(id), instant, instant),
    close: () => server.close(),
    remove: () => rm(directory, { recursive: true }),
  };
}
