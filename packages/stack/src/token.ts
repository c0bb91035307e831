import { parseArgs } from 'node:util';
import { isParty, isScope } from '@iscg/access';
import { isDepartmentCode, systemClock } from '@iscg/values';
import { readStackEnvironment } from './env.js';

const USAGE = `Usage : npm run --silent token -- --as DGPN[,BOARD] [--scopes posts:read]
        npm run --silent token -- --app NOM --scopes posts:read[,training:read] [--as ANISCG] [--departments 93,2A]
Une application n’a que les droits donnés ; sans --as, elle ne voit que les données de référence.`;

try {
  process.stdout.write(`${await token()}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}\n`);
  process.exit(1);
}

async function token(): Promise<string> {
  const values = options();
  const environment = readStackEnvironment();
  if (!values.as && !values.app) throw new Error('Il faut --as ou --app.');
  if (values.app !== undefined && values.scopes === undefined) throw new Error('Une application demande --scopes.');
  const viewer = {
    parties: list(values.as, isParty, 'partie'),
    ...(values.app !== undefined && { application: values.app }),
    ...(values.scopes !== undefined && { scopes: list(values.scopes, isScope, 'droit') }),
    ...(values.departments !== undefined && { departments: list(values.departments, isDepartmentCode, 'département') }),
  };
  // The gateway's code loads only for a token that will be made.
  const { developmentToken } = await import('@iscg/gateway/development');
  return developmentToken({
    ...viewer,
    dataDir: environment.DATA_DIR,
    issuer: `http://127.0.0.1:${environment.PORT}/idp`,
    clock: systemClock,
  });
}

function options() {
  const known = {
    as: { type: 'string' },
    app: { type: 'string' },
    scopes: { type: 'string' },
    departments: { type: 'string' },
  } as const;
  try {
    return parseArgs({ options: known }).values;
  } catch {
    throw new Error(`« ${process.argv.slice(2).join(' ')} » : options inconnues ou sans valeur.`);
  }
}

function list<Item extends string>(
  text: string | undefined,
  isItem: (item: unknown) => item is Item,
  what: string,
): Item[] {
  return (text ?? '')
    .split(',')
    .filter(Boolean)
    .map((item) => {
      if (isItem(item)) return item;
      throw new Error(`« ${item} » : ${what} inconnu(e).`);
    });
}
