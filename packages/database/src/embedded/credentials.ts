import { randomBytes } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';

/** The administrator of the embedded cluster. */
export const ADMINISTRATOR = 'postgres';

const PASSWORD_BYTES = 24;

/** The administrator's password, generated at the first call into a file that only its owner can read (0600). */
export async function readOrCreatePassword(file: string): Promise<string> {
  const existing = await readPassword(file);
  if (existing !== undefined) return existing;
  const draft = `${file}.${process.pid}.new`;
  await writeFile(draft, randomBytes(PASSWORD_BYTES).toString('base64url'), { mode: 0o600 });
  // A hard link appears whole or not at all, and fails when another process was first.
  await link(draft, file).catch(() => undefined);
  await rm(draft);
  const written = await readPassword(file);
  if (written === undefined) throw new Error(`Le mot de passe de PostgreSQL ne peut pas être écrit dans ${file}.`);
  return written;
}

async function readPassword(file: string): Promise<string | undefined> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.trim() === '' ? undefined : text.trim();
}
