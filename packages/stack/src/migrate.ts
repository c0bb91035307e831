import { parseArgs } from 'node:util';
import { readMigrationEnvironment } from './env.js';
import { GATEWAY } from './gateway-schema.js';
import { prepareDatabase } from './prepare-database.js';

/** `npm run migrate`: roles, schemas, migrations and reference data in a PostgreSQL of yours; never invented data. */
try {
  const { values } = parseArgs({ options: { 'print-urls': { type: 'boolean', default: false } } });
  const { DATABASE_URL, DATABASE_ROLES_SECRET } = readMigrationEnvironment();
  const database = decodeURIComponent(new URL(DATABASE_URL).pathname.slice(1));
  const urls = await prepareDatabase({
    adminUrl: DATABASE_URL.replace(/\/[^/]*$/, '/postgres'),
    database,
    secret: DATABASE_ROLES_SECRET,
    demonstration: false,
    log: (line) => void process.stdout.write(`${line}\n`),
  });
  for (const [service, { applicationUrl }] of Object.entries(urls)) {
    const variable = service === GATEWAY ? 'SESSION_DATABASE_URL' : 'DATABASE_URL';
    if (values['print-urls']) process.stdout.write(`${service} ${variable}=${applicationUrl}\n`);
  }
  process.stdout.write(`base ${database} à jour\n`);
} catch (error) {
  process.stderr.write(`Migration impossible : ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
