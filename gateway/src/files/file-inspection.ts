import { createHash } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';
import { PortalError } from '@iscg/access';
import { LARGEST_KEPT_FILE, type KeptFileType } from '@iscg/values';
import { typeCheck, type TypeCheck } from './type-check.js';

/** What is wrong with the file of a request. */
export function fileFault(message: string, code: 'BAD_USER_INPUT' | 'LIMIT_EXCEEDED' = 'BAD_USER_INPUT'): PortalError {
  return new PortalError(code, message, { field: 'file' });
}

export function tooLarge(): PortalError {
  return fileFault(`Le fichier dépasse ${LARGEST_KEPT_FILE / 1024 / 1024} Mo.`, 'LIMIT_EXCEEDED');
}

/**
 * Lets the bytes of a file through while it counts, hashes and checks them. The last piece is held back until all is
 * known to be right: no store ever holds a whole file that was refused. It fails with a PortalError that says why.
 */
export class FileInspection extends Transform {
  bytes = 0;
  private readonly hash = createHash('sha256');
  private readonly check: TypeCheck;
  private held: Buffer | undefined;

  constructor(
    private readonly fileName: string,
    private readonly promised: KeptFileType,
  ) {
    super();
    this.check = typeCheck(promised);
  }

  /** 64 hexadecimal digits, once every byte has passed. */
  sha256(): string {
    return this.hash.copy().digest('hex');
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.inspect(chunk).then(
      () => done(),
      (error: unknown) => done(asError(error)),
    );
  }

  override _flush(done: TransformCallback): void {
    this.check.end().then(
      (isRight) => (isRight ? done(null, this.held) : done(this.lie())),
      (error: unknown) => done(asError(error)),
    );
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.check.stop();
    done(error);
  }

  private async inspect(chunk: Buffer): Promise<void> {
    this.bytes += chunk.length;
    if (this.bytes > LARGEST_KEPT_FILE) throw tooLarge();
    this.hash.update(chunk);
    if (!(await this.check.take(chunk))) throw this.lie();
    if (this.held) this.push(this.held);
    this.held = chunk;
  }

  private lie(): PortalError {
    const { label, mediaType } = this.promised;
    if (mediaType.startsWith('text/') && this.check.found === undefined)
      return fileFault(`Le fichier « ${this.fileName} » n’est pas un texte en UTF-8 ou Windows : il est refusé.`);
    const found = this.check.found === undefined ? 'ne le confirment pas' : `disent ${this.check.found}`;
    return fileFault(`Le nom du fichier « ${this.fileName} » promet : ${label}. Ses octets ${found} : il est refusé.`);
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
