import { ImportProblem } from './import-problem.js';

/** The largest file that an import takes, in bytes. */
export const LARGEST_FILE = 5 * 1024 * 1024;

const UTF_8_MARK = [0xef, 0xbb, 0xbf];
const UTF_16_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];
/** What the bytes 80 to 9F are in Windows-1252. */
const WINDOWS_80_TO_9F = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** Control characters that no text holds: all but tab, line feed and carriage return. */
const CONTROL = /[\0-\u0008\u000b\u000c\u000e-\u001f]/;

/**
 * The text of a file in UTF-8, with or without its mark, or else in Windows-1252, as French spreadsheets write.
 * @throws ImportProblem for a file that is empty, too large or no text
 */
export function textOfFile(bytes: Uint8Array): string {
  if (bytes.length > LARGEST_FILE) {
    throw new ImportProblem(`Le fichier dépasse ${LARGEST_FILE / 1024 / 1024} Mo : divisez-le.`);
  }
  if (UTF_16_MARKS.some((mark) => startsWith(bytes, mark))) {
    throw new ImportProblem('Le fichier est en UTF-16 : enregistrez-le en « CSV UTF-8 ».');
  }
  const text = decoded(startsWith(bytes, UTF_8_MARK) ? bytes.subarray(UTF_8_MARK.length) : bytes);
  if (CONTROL.test(text)) {
    throw new ImportProblem('Le fichier n’est pas un texte : enregistrez votre tableau au format CSV.');
  }
  if (text.trim() === '') throw new ImportProblem('Le fichier est vide.');
  return text;
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodedFromWindows(bytes);
  }
}

/** Windows-1252 is Latin-1 but for these bytes; the decoders of several releases of Node take them for Latin-1 too. */
function decodedFromWindows(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin.replace(/[\u0080-\u009f]/g, (byte) => WINDOWS_80_TO_9F[byte.charCodeAt(0) - 0x80] ?? byte);
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
