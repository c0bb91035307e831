import {
  checked,
  fault,
  holdOthers,
  lineOf,
  refuseFuture,
  refuseNoVersion,
  refuseStale,
  type RequestContext,
} from '@iscg/subgraph-kit';
import { parseSiret, uuidV7 } from '@iscg/values';
import { actOnce } from '../act/index.js';
import type { RecordLegalIdentityInput } from './legal-identity.model.js';
import { appendIdentity, identityVersion } from './legal-identity.store.js';

const LONGEST_NAME = 200;
/** What a spreadsheet takes for the beginning of a formula: the published file gives names as they are recorded. */
const FORMULA = /^[=+\-@＝＋－＠]/u;
/** As people type a SIRET: in groups, with ordinary, no-break or thin spaces. */
const SPACES = /\s/gu;

/**
 * Adds the legal name and SIRET of a party from a day on; answers the entry's id.
 * @throws PortalError `CONFLICT`, `BAD_USER_INPUT`
 */
export function recordLegalIdentity(context: RequestContext, input: RecordLegalIdentityInput): Promise<string> {
  const { party, validFrom, version } = input;
  const legalName = legalNameOf(input.legalName);
  const siret = checked('siret', () => parseSiret(input.siret.replace(SPACES, '')));
  refuseFuture(context.clock, 'validFrom', validFrom);
  refuseNoVersion(version);
  return actOnce(context, 'record-legal-identity', input, async (transaction) => {
    await holdOthers(transaction, `legal-identity ${party}`);
    const current = await identityVersion(transaction, party);
    if (current === undefined)
      throw fault('party', 'L’identité juridique s’enregistre pour l’un des quatre financeurs ou pour l’ANISCG.');
    refuseStale(current, version, 'L’identité juridique');
    const id = uuidV7(context.clock);
    await appendIdentity(transaction, context.clock, { id, party, revision: current, legalName, siret, validFrom });
    return id;
  });
}

function legalNameOf(typed: string): string {
  const name = lineOf('legalName', 'Le nom juridique', typed, LONGEST_NAME);
  if (!FORMULA.test(name)) return name;
  throw fault('legalName', 'Le nom juridique ne commence ni par « = », « + », « - » ni par « @ ».');
}
