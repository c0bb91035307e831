import { fileURLToPath } from 'node:url';
import type { JWK } from 'jose';
import { z } from 'zod';
import { fileSettings, fileShape, type FileSettings } from './files/file-settings.js';
import { InvalidEnvironment } from './invalid-environment.js';
import { mailSettings, mailShape, type MailSettings } from './mail/mail-settings.js';
import { DEFAULT_LIMITS, type Limits } from './planning/limits/limits.js';
import { portalSettings, portalShape, type PortalSettings } from './portal/portal-settings.js';

export { InvalidEnvironment } from './invalid-environment.js';

export const COMMITTED_SUPERGRAPH = fileURLToPath(new URL('../supergraph.graphql', import.meta.url));

/** Everything the gateway takes from outside, checked. */
export interface GatewayEnvironment {
  readonly production: boolean;
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** Path of a Federation 2 supergraph in SDL. */
  readonly supergraph: string;
  /** Address of each subgraph by name; those absent are taken from the supergraph itself. */
  readonly subgraphUrls: Readonly<Record<string, string>>;
  /** Absent: the development identity provider of this very gateway. */
  readonly issuer?: string;
  readonly audience: string;
  /** Absent: `${issuer}/jwks`. */
  readonly jwksUrl?: string;
  /** Ed25519; required while the access features are on. */
  readonly passportPrivateJwk?: JWK;
  /** Off: no authentication and no passports. Tests and benchmarks of foreign supergraphs only. */
  readonly accessFeatures: boolean;
  readonly subgraphTimeoutMilliseconds: number;
  readonly subgraphMaximumBytes: number;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  readonly limits: Limits;
  /** Where the files of documents are kept. */
  readonly files: FileSettings;
  /** Absent: no pages and no browser sessions, bearer tokens only. */
  readonly portal?: PortalSettings;
  /** Absent: reminders are on the portal only, and no letter is sent. */
  readonly mail?: MailSettings;
}

const count = (fallback: number) => z.coerce.number().int().positive().default(fallback);
const url = z.url({ protocol: /^https?$/ });
const jsonText = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue('is not JSON');
    return z.NEVER;
  }
});
const jwk = z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string(), d: z.string() });

const shape = z.object({
  NODE_ENV: z.string().default('development'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  SUPERGRAPH: z.string().min(1).default(COMMITTED_SUPERGRAPH),
  SUBGRAPH_URLS: jsonText.pipe(z.record(z.string(), url)).default({}),
  ISSUER: url.optional(),
  AUDIENCE: z.string().min(1).default('iscg-portal'),
  JWKS_URL: url.optional(),
  PASSPORT_PRIVATE_JWK: jsonText.pipe(jwk).optional(),
  ACCESS_FEATURES: z.enum(['on', 'off']).default('on'),
  SUBGRAPH_TIMEOUT_MS: count(5_000),
  SUBGRAPH_MAXIMUM_BYTES: count(20 * 1024 * 1024),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  LIMIT_BODY_BYTES: count(DEFAULT_LIMITS.bodyBytes),
  LIMIT_TOKENS: count(DEFAULT_LIMITS.tokens),
  LIMIT_NESTING: count(DEFAULT_LIMITS.nesting),
  LIMIT_DEPTH: count(DEFAULT_LIMITS.depth),
  LIMIT_INTROSPECTION_DEPTH: count(DEFAULT_LIMITS.introspectionDepth),
  LIMIT_SELECTIONS: count(DEFAULT_LIMITS.selections),
  LIMIT_ALIASES: count(DEFAULT_LIMITS.aliases),
  LIMIT_DIRECTIVES: count(DEFAULT_LIMITS.directives),
  LIMIT_ROOT_FIELDS: count(DEFAULT_LIMITS.rootFields),
  LIMIT_FRAGMENTS: count(DEFAULT_LIMITS.fragments),
  LIMIT_VARIABLES: count(DEFAULT_LIMITS.variables),
  LIMIT_VARIABLE_DEPTH: count(DEFAULT_LIMITS.variableDepth),
  LIMIT_VARIABLE_LENGTH: count(DEFAULT_LIMITS.variableLength),
  LIMIT_OVERLAPS: count(DEFAULT_LIMITS.overlaps),
  ...fileShape,
  ...portalShape,
  ...mailShape,
});

type Variables = Readonly<Record<string, string | undefined>>;

/** @throws InvalidEnvironment naming the first wrong variable */
export function readEnvironment(variables: Variables = process.env): GatewayEnvironment {
  const read = shape.safeParse(variables);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new InvalidEnvironment(`${String(issue?.path[0] ?? 'environment')}: ${issue?.message ?? 'is not valid'}`);
  }
  const values = read.data;
  const production = values.NODE_ENV === 'production';
  const accessFeatures = values.ACCESS_FEATURES === 'on';
  if (production && !accessFeatures) throw new InvalidEnvironment('ACCESS_FEATURES: cannot be off in production');
  if (production && !values.ISSUER) throw new InvalidEnvironment('ISSUER: is required in production');
  if (accessFeatures && !values.PASSPORT_PRIVATE_JWK) {
    throw new InvalidEnvironment('PASSPORT_PRIVATE_JWK: is required (an Ed25519 private key as JWK)');
  }
  const portal = portalSettings(values, { production, accessFeatures, issuer: values.ISSUER });
  const mail = mailSettings(values, { hasPortal: portal !== undefined });
  return {
    production,
    host: values.HOST,
    port: values.PORT,
    supergraph: values.SUPERGRAPH,
    subgraphUrls: { ...values.SUBGRAPH_URLS, ...urlsByName(variables) },
    ...(values.ISSUER && { issuer: values.ISSUER }),
    audience: values.AUDIENCE,
    ...(values.JWKS_URL && { jwksUrl: values.JWKS_URL }),
    ...(values.PASSPORT_PRIVATE_JWK && { passportPrivateJwk: values.PASSPORT_PRIVATE_JWK }),
    accessFeatures,
    subgraphTimeoutMilliseconds: values.SUBGRAPH_TIMEOUT_MS,
    subgraphMaximumBytes: values.SUBGRAPH_MAXIMUM_BYTES,
    logLevel: values.LOG_LEVEL,
    limits: limitsOf(values),
    files: fileSettings(values, production),
    ...(portal && { portal }),
    ...(mail && { mail }),
  };
}

const NO_SUBGRAPHS = new Set(['jwks', 'public']);

/** `POSTS_URL=…` is the address of the subgraph `posts`. */
function urlsByName(variables: Variables): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [name, value] of Object.entries(variables)) {
    const subgraph = /^([A-Z][A-Z0-9]*)_URL$/.exec(name)?.[1]?.toLowerCase();
    if (subgraph === undefined || NO_SUBGRAPHS.has(subgraph) || value === undefined) continue;
    if (!url.safeParse(value).success) continue;
    found[subgraph] = value;
  }
  return found;
}

function limitsOf(values: z.output<typeof shape>): Limits {
  return {
    bodyBytes: values.LIMIT_BODY_BYTES,
    tokens: values.LIMIT_TOKENS,
    nesting: values.LIMIT_NESTING,
    depth: values.LIMIT_DEPTH,
    introspectionDepth: values.LIMIT_INTROSPECTION_DEPTH,
    selections: values.LIMIT_SELECTIONS,
    aliases: values.LIMIT_ALIASES,
    directives: values.LIMIT_DIRECTIVES,
    rootFields: values.LIMIT_ROOT_FIELDS,
    fragments: values.LIMIT_FRAGMENTS,
    variables: values.LIMIT_VARIABLES,
    variableDepth: values.LIMIT_VARIABLE_DEPTH,
    variableLength: values.LIMIT_VARIABLE_LENGTH,
    overlaps: values.LIMIT_OVERLAPS,
  };
}
