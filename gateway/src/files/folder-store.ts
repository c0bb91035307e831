import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isIdentifier } from '@iscg/values';
import type { ByteRange, ObjectStore } from './object-store.js';

/** Where what is not whole yet is written; what a dead process has left there is swept away with the rest. */
const INCOMING = '.incoming';

/** Objects as files of one folder: an object is there once all its bytes are on the disk, and never in part. */
export class FolderStore implements ObjectStore {
  constructor(private readonly folder: string) {}

  async put(id: string, content: Readable): Promise<void> {
    const path = this.pathOf(id);
    const draft = join(this.folder, INCOMING, randomUUID());
    await mkdir(join(this.folder, INCOMING), { recursive: true, mode: 0o700 });
    try {
      await pipeline(content, createWriteStream(draft, { flags: 'wx', mode: 0o600, flush: true }));
      await rename(draft, path);
      await sync(this.folder);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  }

  async get(id: string, range?: ByteRange): Promise<Readable | undefined> {
    const path = this.pathOf(id);
    const found = await stat(path).catch(undefinedWhenAbsent);
    return found && createReadStream(path, range && { start: range.first, end: range.last });
  }

  async delete(id: string): Promise<void> {
    await rm(this.pathOf(id), { force: true });
  }

  async *keptBefore(instant: Date): AsyncIterable<string> {
    for (const name of await namesIn(this.folder)) {
      if (isIdentifier(name) && (await isOlder(this.pathOf(name), instant))) yield name;
    }
    const incoming = join(this.folder, INCOMING);
    for (const name of await namesIn(incoming)) {
      if (await isOlder(join(incoming, name), instant)) await rm(join(incoming, name), { force: true });
    }
  }

  /** @throws Error for anything but an identifier: no other text ever becomes a path */
  private pathOf(id: string): string {
    if (isIdentifier(id)) return join(this.folder, id);
    throw new Error('an object is named by an identifier');
  }
}

/** Makes a rename outlive a power cut. */
async function sync(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

async function isOlder(path: string, instant: Date): Promise<boolean> {
  const found = await stat(path).catch(undefinedWhenAbsent);
  return found !== undefined && found.mtime < instant;
}

async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(undefinedWhenAbsent)) ?? [];
}

function undefinedWhenAbsent(error: unknown): undefined {
  if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}
