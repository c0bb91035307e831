import { Readable } from 'node:stream';
import { DeleteObjectCommand, GetObjectCommand, ListObjectsV2Command, NoSuchKey, S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { isIdentifier } from '@iscg/values';
import type { S3Settings } from './file-settings.js';
import type { ByteRange, ObjectStore } from './object-store.js';

const CONNECT_MILLISECONDS = 5_000;
/** The least that S3 takes for a part but the last; so much of a file is in memory, twice. */
const PART_BYTES = 5 * 1024 * 1024;
const PARTS_AT_ONCE = 1;
/** Between two bytes, not in all. */
const SILENCE_MILLISECONDS = 30_000;

/** Objects of one bucket of a server that speaks S3. An object whose sending stops midway is never there. */
export class S3Store implements ObjectStore {
  private readonly client: S3Client;
  private readonly bucket: string;
  private readonly prefix: string;

  constructor({ endpoint, region, bucket, prefix, accessKeyId, secretAccessKey }: S3Settings) {
    this.bucket = bucket;
    this.prefix = prefix;
    this.client = new S3Client({
      region,
      ...(endpoint !== undefined && { endpoint, forcePathStyle: true }),
      credentials: { accessKeyId, secretAccessKey },
      // Servers that are not Amazon’s do not all know its newer checksums; ours is kept with the record.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      requestHandler: { connectionTimeout: CONNECT_MILLISECONDS, socketTimeout: SILENCE_MILLISECONDS },
    });
  }

  /** In parts, of which the server makes an object once it has them all: those of a content that fails are given up. */
  async put(id: string, content: Readable): Promise<void> {
    const params = { ...this.named(id), Body: content };
    const upload = new Upload({ client: this.client, params, queueSize: PARTS_AT_ONCE, partSize: PART_BYTES });
    await upload.done().catch((error: unknown) => {
      content.destroy();
      // A server that would not give up the parts is not why: their lifetime is the bucket’s to say.
      throw content.errored ?? error;
    });
  }

  async get(id: string, range?: ByteRange): Promise<Readable | undefined> {
    const part = range && { Range: `bytes=${range.first}-${range.last}` };
    try {
      const { Body: body } = await this.client.send(new GetObjectCommand({ ...this.named(id), ...part }));
      return body instanceof Readable ? body : undefined;
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined;
      throw error;
    }
  }

  async delete(id: string): Promise<void> {
    await this.client.send(new DeleteObjectCommand(this.named(id)));
  }

  async *keptBefore(instant: Date): AsyncIterable<string> {
    let next: string | undefined;
    do {
      const page = await this.client.send(
        new ListObjectsV2Command({
          Bucket: this.bucket,
          Prefix: this.prefix,
          ...(next && { ContinuationToken: next }),
        }),
      );
      for (const { Key: key = '', LastModified: at } of page.Contents ?? []) {
        const id = key.slice(this.prefix.length);
        if (isIdentifier(id) && at && at < instant) yield id;
      }
      next = page.NextContinuationToken;
    } while (next !== undefined);
  }

  /** @throws Error for anything but an identifier: no other text ever becomes a key */
  private named(id: string): { readonly Bucket: string; readonly Key: string } {
    if (isIdentifier(id)) return { Bucket: this.bucket, Key: `${this.prefix}${id}` };
    throw new Error('an object is named by an identifier');
  }
}
