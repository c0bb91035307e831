import { PassThrough } from 'node:stream';
import { once } from 'node:events';
import { fileTypeFromStream } from 'file-type';
import { KEPT_FILE_TYPES, type KeptFileType } from '@iscg/values';

/** Reads bytes as they pass, and says what they are. */
export interface TypeCheck {
  /** Whether the bytes so far may be what their name promises. */
  take(chunk: Buffer): Promise<boolean>;
  /** Whether all of them are. */
  end(): Promise<boolean>;
  /** What they are instead, in French; nothing when nobody knows. */
  readonly found: string | undefined;
  stop(): void;
}

/** The check of the kind that a name promises. */
export function typeCheck(promised: KeptFileType): TypeCheck {
  return promised.mediaType.startsWith('text/') ? new TextCheck() : new SignatureCheck(promised.mediaType);
}

/** Files that say by their own bytes what they are; those in a ZIP say it in one of its entries. */
class SignatureCheck implements TypeCheck {
  found: string | undefined;
  private readonly probe = new PassThrough();
  private readonly detection: Promise<void>;
  private verdict: boolean | undefined;

  constructor(promised: string) {
    this.probe.on('error', () => undefined);
    this.detection = fileTypeFromStream(this.probe)
      // What breaks off in the middle of its own structure is of no kind.
      .catch(() => undefined)
      .then((type) => {
        this.verdict = type?.mime === promised;
        this.found = type && (labelOf(type.mime) ?? type.ext.toUpperCase());
        this.probe.destroy();
      });
  }

  async take(chunk: Buffer): Promise<boolean> {
    if (this.verdict !== undefined) return this.verdict;
    if (!this.probe.write(chunk))
      await Promise.race([once(this.probe, 'drain').catch(() => undefined), this.detection]);
    return this.verdict ?? true;
  }

  async end(): Promise<boolean> {
    if (this.verdict === undefined) this.probe.end();
    await this.detection;
    return this.verdict === true;
  }

  stop(): void {
    this.probe.destroy();
  }
}

const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const DELETE = 0x7f;
/** Bytes that stand for nothing in Windows-1252. */
const NOTHING = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
/** How many bytes are looked at for one of them. */
const BEGINNING = 32;
/** Beginnings of files that are text for a computer, and no text for a person. */
const DISGUISED: Readonly<Record<string, string>> = { '%PDF-': 'PDF', '{\\rtf': 'RTF', '%!PS': 'PostScript' };

/** Text in UTF-8 or Windows-1252, without control characters. */
class TextCheck implements TypeCheck {
  found: string | undefined;
  private readonly decoder = new TextDecoder('utf-8', { fatal: true });
  private isUtf8 = true;
  private isWindows = true;
  private beginning = '';

  take(chunk: Buffer): Promise<boolean> {
    if (this.beginning.length < BEGINNING) this.recognize(chunk.subarray(0, BEGINNING));
    this.read(chunk);
    return Promise.resolve(this.found === undefined && (this.isUtf8 || this.isWindows));
  }

  end(): Promise<boolean> {
    this.decode();
    return Promise.resolve(this.found === undefined && (this.isUtf8 || this.isWindows));
  }

  stop(): void {
    // Nothing is under way between two pieces.
  }

  private recognize(chunk: Buffer): void {
    this.beginning += chunk.toString('latin1');
    const text = this.beginning.replace(/^\u00ef\u00bb\u00bf/, '').trimStart();
    this.found = Object.entries(DISGUISED).find(([start]) => text.startsWith(start))?.[1];
  }

  private read(chunk: Buffer): void {
    for (const byte of chunk) {
      const isControl = byte < SPACE && byte !== TAB && byte !== LINE_FEED && byte !== CARRIAGE_RETURN;
      if (isControl || byte === DELETE) this.isUtf8 = this.isWindows = false;
      else if (byte > DELETE && NOTHING.has(byte)) this.isWindows = false;
    }
    this.decode(chunk);
  }

  private decode(chunk?: Buffer): void {
    if (!this.isUtf8) return;
    try {
      this.decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      this.isUtf8 = false;
    }
  }
}

function labelOf(mediaType: string): string | undefined {
  return KEPT_FILE_TYPES.find((known) => known.mediaType === mediaType)?.label;
}
