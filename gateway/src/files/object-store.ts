import type { Readable } from 'node:stream';

/** Both ends of a part of an object, in bytes from 0, both included. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/** Where the bytes of files are kept, by an identifier of ours: never by the name that a file’s owner gave it. */
export interface ObjectStore {
  /**
   * Keeps an object whole or not at all: when the content fails on the way, nothing stays behind.
   * @throws Error what the content failed with, or why the store could not keep it
   */
  put(id: string, content: Readable): Promise<void>;
  /** The object, or a part of it; nothing when there is none. The caller reads or destroys what it is given. */
  get(id: string, range?: ByteRange): Promise<Readable | undefined>;
  /** No error when there is none. */
  delete(id: string): Promise<void>;
  /** The objects kept before that instant. */
  keptBefore(instant: Date): AsyncIterable<string>;
}
