import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const REPOSITORY = fileURLToPath(new URL('../../..', import.meta.url));

const postgresUrl = z.url({ protocol: /^postgres(ql)?$/, error: 'attend une adresse postgresql://' });

const schema = z.object({
  NODE_ENV: z.string().default('development'),
  /** 0 takes any free port. */
  PORT: z.coerce.number({ error: 'attend un numéro de port' }).int().min(0).max(65_535).default(4000),
  /** Folder of the embedded database and of the development keys. */
  DATA_DIR: z.string().min(1).default(resolve(REPOSITORY, '.data')),
  /** Administrator's connection to a PostgreSQL of yours; the embedded one when absent. */
  DATABASE_URL: postgresUrl.optional(),
  /** By which server reminders are sent, as the gateway reads it; none are when absent. */
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'attend une adresse smtp:// ou smtps://' }).optional(),
  /** The address that they come from. */
  SMTP_FROM: z.email({ error: 'attend une adresse électronique' }).optional(),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
  /** Set by npm to the name of the script that it runs. */
  npm_lifecycle_event: z.string().optional(),
});

const migrationSchema = z.object({
  /** Administrator's connection, to the database to create or bring up to date. */
  DATABASE_URL: postgresUrl,
  /** What the passwords of the services' roles are derived from. */
  DATABASE_ROLES_SECRET: z
    .string({ error: 'attend un secret de 32 caractères au moins' })
    .min(32, 'attend un secret de 32 caractères au moins'),
});

const importSchema = schema.pick({ PORT: true, DATA_DIR: true }).extend({
  /** Origin of the portal that takes the file; that of `npm start` when absent. */
  PORTAL_URL: z
    .url({ protocol: /^https?$/, error: 'attend une adresse https://' })
    .transform((text) => new URL(text).origin)
    .optional(),
  /** Bearer token of an application that may write posts; a development one of ANISCG when absent. */
  TOKEN: z.string().min(1).optional(),
});

export interface StackEnvironment extends Omit<z.output<typeof schema>, 'SMTP_URL' | 'SMTP_FROM'> {
  readonly mail?: { readonly url: string; readonly from: string };
}
export type ImportEnvironment = z.output<typeof importSchema>;

/** The environment of `npm run import:posts`. @throws Error one line naming what is wrong */
export function readImportEnvironment(): ImportEnvironment {
  return read(importSchema, process.env);
}

/** The environment of `npm start`. @throws Error one line naming what is wrong */
export function readStackEnvironment(
  variables: Readonly<Record<string, string | undefined>> = process.env,
): StackEnvironment {
  const { SMTP_URL: url, SMTP_FROM: from, ...environment } = read(schema, variables);
  if (environment.NODE_ENV === 'production') {
    throw new Error(
      'NODE_ENV=production : npm start lance la pile de développement ; en production, lancez chaque service (voir README)',
    );
  }
  const found = { ...environment, DATA_DIR: resolve(REPOSITORY, environment.DATA_DIR) };
  if (url === undefined && from === undefined) return found;
  if (url === undefined) throw new Error('SMTP_URL attend l’adresse du serveur de courriel : SMTP_FROM est donné');
  if (from === undefined) throw new Error('SMTP_FROM attend une adresse électronique : SMTP_URL est donné');
  return { ...found, mail: { url, from } };
}

/** The environment of `npm run migrate`. @throws Error one line naming what is wrong */
export function readMigrationEnvironment(variables: Readonly<Record<string, string | undefined>> = process.env) {
  return read(migrationSchema, variables);
}

function read<Shape extends z.ZodType>(
  shape: Shape,
  variables: Readonly<Record<string, string | undefined>>,
): z.output<Shape> {
  const result = shape.safeParse(variables);
  if (result.success) return result.data;
  throw new Error(result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join(' ; '));
}
