import { randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import { z } from 'zod';

export const ISSUER_ALGORITHM = 'ES256';

const issuerKeyShape = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
  d: z.string(),
  kid: z.string(),
  alg: z.literal(ISSUER_ALGORITHM),
  use: z.literal('sig'),
});
const secretsShape = z.object({ cookies: z.string(), clients: z.record(z.string(), z.string()) });

export type IssuerKey = z.output<typeof issuerKeyShape>;
export type DevelopmentSecrets = z.output<typeof secretsShape>;

/** The development issuer's private key (ES256), made at the first call; only its owner can read the file. */
export async function issuerKey(dataDir: string): Promise<IssuerKey & JWK> {
  return issuerKeyShape.parse(await readOrMake(dataDir, 'issuer.jwk.json', makeIssuerKey));
}

/** The secrets of the demonstration applications by client id, and of the provider's cookies. */
export async function developmentSecrets(dataDir: string, clientIds: readonly string[]): Promise<DevelopmentSecrets> {
  const make = (): Promise<DevelopmentSecrets> =>
    Promise.resolve({ cookies: secret(), clients: Object.fromEntries(clientIds.map((id) => [id, secret()])) });
  return secretsShape.parse(await readOrMake(dataDir, 'development-secrets.json', make));
}

async function makeIssuerKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair(ISSUER_ALGORITHM, { extractable: true });
  const jwk = await exportJWK(privateKey);
  return { ...jwk, alg: ISSUER_ALGORITHM, use: 'sig', kid: await calculateJwkThumbprint(jwk) };
}

/** Several processes may ask at once: the file appears whole, and the first one to make it wins. */
export async function readOrMake(dataDir: string, name: string, make: () => Promise<unknown>): Promise<unknown> {
  const folder = join(dataDir, 'keys');
  const path = join(folder, name);
  const known = await readFile(path, 'utf8').catch(() => undefined);
  if (known !== undefined) return JSON.parse(known);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const draft = join(folder, `.${randomUUID()}`);
  await writeFile(draft, `${JSON.stringify(await make(), null, 2)}\n`, { mode: 0o600 });
  await link(draft, path).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  });
  await rm(draft);
  return JSON.parse(await readFile(path, 'utf8'));
}

function secret(): string {
  return randomBytes(32).toString('base64url');
}
