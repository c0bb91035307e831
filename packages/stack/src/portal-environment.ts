import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demonstrationPeople } from '@iscg/gateway/development';
import { sessionSecret } from './keys.js';

/** The pages as `npm run build` leaves them. */
export const PORTAL_DIRECTORY = fileURLToPath(new URL('../../portal/dist', import.meta.url));

/** What the gateway asks of the environment to serve the portal, for the fictitious persons of development. */
export async function portalEnvironment(options: {
  readonly dataDir: string;
  readonly directory: string;
  readonly databaseUrl: string;
}): Promise<Record<string, string>> {
  const { dataDir, directory, databaseUrl } = options;
  return {
    PORTAL_DIRECTORY: directory,
    SESSION_DATABASE_URL: databaseUrl,
    SESSION_SECRET: await sessionSecret(dataDir),
    PEOPLE_FILE: await writePeople(dataDir),
  };
}

/** The list of the fictitious persons, whole at every moment: several stacks may share the folder. */
async function writePeople(dataDir: string): Promise<string> {
  const path = join(dataDir, 'people.json');
  const draft = join(dataDir, `.${randomUUID()}`);
  await mkdir(dataDir, { recursive: true });
  await writeFile(draft, `${JSON.stringify(demonstrationPeople(), null, 2)}\n`);
  await rename(draft, path);
  return path;
}
