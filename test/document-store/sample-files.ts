import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';

/** The bytes of a file, small and whole enough to be what its name promises. */
export type Bytes = Uint8Array<ArrayBuffer>;

export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const text = (content: string): Bytes => new Uint8Array(Buffer.from(content, 'utf8'));
const bytes = (...content: readonly number[]): Bytes => new Uint8Array(content);
const joined = (...parts: readonly Uint8Array[]): Bytes => new Uint8Array(Buffer.concat(parts));

export const PDF = text('%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n');
export const PNG = joined(
  bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
  bytes(0, 0, 0, 13),
  text('IHDR'),
  bytes(0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0, 0x3a, 0x7e, 0x9b, 0x55),
  bytes(0, 0, 0, 0),
  text('IDAT'),
  bytes(0x35, 0xaf, 0x06, 0x1e),
  bytes(0, 0, 0, 0),
  text('IEND'),
  bytes(0xae, 0x42, 0x60, 0x82),
);
export const JPEG = joined(
  bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16),
  text('JFIF'),
  bytes(0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xd9),
);
export const CSV = text('Poste;Montant\nFormation;62000\nRéunions;31000\n');
export const WINDOWS_CSV = joined(text('Poste;Montant\nR'), bytes(0xe9), text('unions;31000\n'));
export const PROGRAM = joined(text('MZ'), new Uint8Array(64), text('This program cannot be run in DOS mode.'));
/** Longer than what is read before it is refused. */
export const LONG_PNG = joined(PNG, new Uint8Array(20 * 1024 * 1024));
/** A text of two and a half parts of an upload to S3. */
export const LONG_CSV = text('Formation;62000\n'.repeat(800_000));
export const LONG_PROGRAM = joined(LONG_CSV, PROGRAM);
export const HTML = text('<!doctype html><script>alert(1)</script>');

/** A ZIP of these entries, in their order: enough of one for who reads its structure. */
export function zip(entries: readonly (readonly [name: string, content: string, isStored?: boolean])[]): Bytes {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let place = 0;
  for (const [name, content, isStored = false] of entries) {
    const [raw, called] = [Buffer.from(content), Buffer.from(name)];
    const packed = isStored ? raw : deflateRawSync(raw);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(isStored ? 0 : 8, 4);
    common.writeUInt32LE(crc32(raw), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(raw.length, 18);
    common.writeUInt16LE(called.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), common, called, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(place, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), common, tail, called]));
    locals.push(local);
    place += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(place, 12);
  return joined(...locals, list, Buffer.from('PK\u0005\u0006', 'latin1'), end);
}

function crc32(content: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of content) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

const office = (part: string, kind: string) =>
  zip([
    ['_rels/.rels', '<Relationships/>'],
    [part, '<x/>'],
    [
      '[Content_Types].xml',
      `<?xml version="1.0"?><Types><Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${kind}.main+xml"/></Types>`,
    ],
  ]);
const open = (kind: string) =>
  zip([
    ['mimetype', `application/vnd.oasis.opendocument.${kind}`, true],
    ['content.xml', '<x/>'],
  ]);

export const DOCX = office('word/document.xml', 'wordprocessingml.document');
export const XLSX = office('xl/workbook.xml', 'spreadsheetml.sheet');
export const PPTX = office('ppt/presentation.xml', 'presentationml.presentation');
export const ODT = open('text');
export const ODS = open('spreadsheet');
export const ODP = open('presentation');
export const ZIP = zip([['notes.txt', 'bonjour']]);
