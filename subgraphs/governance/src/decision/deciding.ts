import type { Party } from '@iscg/access';
import {
  checked,
  conflict,
  fault,
  holdOthers,
  missing,
  refuseNoVersion,
  refuseStale,
  textOf,
  type RequestContext,
  type Transaction,
} from '@iscg/subgraph-kit';
import { frenchDay, parseIdentifier, uuidV7, type PlainDate } from '@iscg/values';
import { ACTING_PARTIES, actOnce } from '../act-recording/index.js';
import { resolutionsById, type Resolution } from '../resolution/index.js';
import { undertakingsOfResolutions } from '../undertaking/index.js';
import type { DecideUndertakingInput } from './decision.args.js';
import { appendDecided } from './decision.store.js';

const LONGEST_WORDS = 500;
const MOST_OF_A_RESOLUTION = 20;

/**
 * Records a commitment that an adopted resolution creates, once a key; answers its id.
 * @throws PortalError `NOT_FOUND`, `BAD_USER_INPUT`, `CONFLICT` unless the resolution was adopted
 */
export function decideUndertaking(context: RequestContext, input: DecideUndertakingInput): Promise<string> {
  const resolutionId = checked('resolutionId', () => parseIdentifier(input.resolutionId));
  const { version, owedBy, owedTo, dueOn = null } = input;
  refuseNoVersion(version);
  const words = textOf('words', 'L’engagement', input.words, LONGEST_WORDS);
  refuseParties('owedBy', owedBy, 'la partie qui doit');
  refuseParties('owedTo', owedTo, 'la partie à qui il est dû');
  if (!owedBy.every((party) => ACTING_PARTIES.some((acting) => acting === party)))
    throw fault('owedBy', 'Un conseil d’administration ne doit rien lui-même : choisissez l’ANISCG.');
  return actOnce(context, 'decide-undertaking', input, async (transaction) => {
    await holdOthers(transaction, 'undertakings that the board decides');
    const { meetsOn } = await adopted(transaction, resolutionId, version);
    refuseBefore(meetsOn, dueOn);
    const decided = await undertakingsOfResolutions(transaction, context.clock, [resolutionId]);
    if (decided.length >= MOST_OF_A_RESOLUTION)
      throw conflict('resolutionId', `Une résolution crée ${MOST_OF_A_RESOLUTION} engagements au plus.`);
    const id = uuidV7(context.clock);
    await appendDecided(transaction, { id, resolutionId, meetsOn, words, owedBy, owedTo, dueOn });
    return id;
  });
}

async function adopted(transaction: Transaction, id: string, version: number): Promise<Resolution> {
  const [resolution] = await resolutionsById(transaction, [id]);
  if (!resolution) throw missing('resolutionId', 'Cette résolution n’existe pas.');
  refuseStale(resolution.version, version, 'Cette résolution');
  if (resolution.outcome === null) throw conflict('resolutionId', 'Le conseil n’a pas encore voté cette résolution.');
  if (resolution.outcome === 'ADOPTED') return resolution;
  throw conflict(
    'resolutionId',
    resolution.outcome === 'NO_QUORUM'
      ? 'Sans quorum, le conseil n’a rien décidé : cette résolution ne crée aucun engagement.'
      : 'Cette résolution est rejetée : elle ne crée aucun engagement.',
  );
}

function refuseParties(field: string, parties: readonly Party[], whom: string): void {
  if (parties.length === 0) throw fault(field, `Nommez au moins ${whom}.`);
  if (new Set(parties).size < parties.length) throw fault(field, 'Une partie est nommée deux fois.');
}

function refuseBefore(meetsOn: PlainDate, dueOn: PlainDate | null): void {
  if (dueOn !== null && dueOn < meetsOn)
    throw fault('dueOn', `L’échéance ne précède pas la réunion du ${frenchDay(meetsOn)}.`);
}
