import type { IncomingHttpHeaders } from 'node:http';
import { PortalError } from '@iscg/access';

/**
 * A browser adds the cookie to what another site sends too: only our own pages may speak with it.
 * @throws PortalError `FORBIDDEN`
 */
export function refuseForeignOrigin(headers: IncomingHttpHeaders, origin: string): void {
  const { origin: given, 'sec-fetch-site': site } = headers;
  if (given === undefined ? site === 'same-origin' : given === origin) return;
  throw new PortalError('FORBIDDEN', 'Cette demande ne vient pas d’une page du portail : elle est refusée.');
}
