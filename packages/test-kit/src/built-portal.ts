import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PORTAL_DIRECTORY } from '@iscg/stack/portal-environment';

/** The folder of the built pages; `false` where only services were built, whose tests need no page. */
export function builtPortal(): string | false {
  return existsSync(join(PORTAL_DIRECTORY, 'index.html')) && PORTAL_DIRECTORY;
}
