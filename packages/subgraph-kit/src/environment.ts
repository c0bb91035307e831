import { z } from 'zod';

const jwk = z.string().transform((text, issues) => {
  try {
    return z.looseObject({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string() }).parse(JSON.parse(text));
  } catch {
    issues.addIssue({ code: 'custom', message: 'must be the gateway’s public Ed25519 key as a JSON web key' });
    return z.NEVER;
  }
});

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535),
  HOST: z.string().min(1).default('127.0.0.1'),
  /** Connection of the application role: neither owner, superuser nor BYPASSRLS. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgresql:// address' }),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(200).default(10),
  /** Milliseconds a request waits for a connection before it ends in UNAVAILABLE. */
  DATABASE_POOL_WAIT: z.coerce.number().int().min(1).default(2_000),
  PASSPORT_PUBLIC_JWK: jwk,
});

/** What a subgraph needs to run, read once at boot. */
export type SubgraphEnvironment = z.output<typeof schema>;

/** @throws Error one line naming every missing or malformed variable */
export function readSubgraphEnvironment(
  service: string,
  variables: Readonly<Record<string, string | undefined>>,
): SubgraphEnvironment {
  const result = schema.safeParse(variables);
  if (result.success) return result.data;
  const defects = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`${service} cannot start, its environment is wrong: ${defects.join('; ')}`);
}
