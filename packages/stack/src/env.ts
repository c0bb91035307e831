import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const REPOSITORY = fileURLToPath(new URL('../../..', import.meta.url));

const schema = z.object({
  NODE_ENV: z.string().default('development'),
  /** 0 takes any free port. */
  PORT: z.coerce.number({ error: 'attend un numéro de port' }).int().min(0).max(65_535).default(4000),
  /** Folder of the embedded database and of the development keys. */
  DATA_DIR: z.string().min(1).default(resolve(REPOSITORY, '.data')),
  /** Administrator's connection to a PostgreSQL of yours; the embedded one when absent. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'attend une adresse postgresql://' }).optional(),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
});

export type StackEnvironment = z.output<typeof schema>;

/** The environment of `npm start`. @throws Error one line naming what is wrong */
export function readStackEnvironment(variables: Readonly<Record<string, string | undefined>> = process.env): StackEnvironment {
  const result = schema.safeParse(variables);
  if (!result.success) {
    throw new Error(result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join(' ; '));
  }
  if (result.data.NODE_ENV === 'production') {
    throw new Error('NODE_ENV=production : npm start lance la pile de développement ; en production, lancez chaque service (voir README)');
  }
  return { ...result.data, DATA_DIR: resolve(REPOSITORY, result.data.DATA_DIR) };
}
