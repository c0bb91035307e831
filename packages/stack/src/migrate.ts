import { parseArgs } from 'node:util';
import { readMigrationEnvironment } from './env.js';
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
    if (values['print-urls']) process.stdout.write(`${service} DATABASE_URL=${applicationUrl}\n`);
  }
  process.stdout.write(`base ${database} à jour\n`);
} catch (error) {
  process.stderr.write(`Migration impossible : ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
