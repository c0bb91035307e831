import { randomBytes } from 'node:crypto';
import { generatePassportKey } from '@iscg/access';
import { readOrMake } from '@iscg/gateway/development';
import { z } from 'zod';

const passport = z.looseObject({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string(),
  d: z.string(),
  alg: z.string(),
});

/** The gateway's passport key of this data folder, made at first start. */
export async function passportKey(dataDir: string) {
  return passport.parse(await readOrMake(dataDir, 'passport.jwk.json', generatePassportKey));
}

/** What the database roles' passwords are derived from, made at first start. */
export function databaseSecret(dataDir: string): Promise<string> {
  return secret(dataDir, 'database-roles.json');
}

/** What session cookies are signed with, made at first start. */
export function sessionSecret(dataDir: string): Promise<string> {
  return secret(dataDir, 'session-cookies.json');
}

async function secret(dataDir: string, name: string): Promise<string> {
  const make = () => Promise.resolve({ secret: randomBytes(32).toString('base64url') });
  return z.object({ secret: z.string() }).parse(await readOrMake(dataDir, name, make)).secret;
}
