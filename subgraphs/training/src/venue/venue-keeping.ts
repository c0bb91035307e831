import { FUNDERS, PortalError } from '@iscg/access';
import { refusing, type ConstraintRefusal, type RequestContext } from '@iscg/subgraph-kit';
import { parseDepartmentCode, parseIdentifier, uuidV7 } from '@iscg/values';
import { createOnce } from '../recorded-call/index.js';
import { givesRooms } from './venue.access.js';
import type { ChangeVenueInput, CreateVenueInput } from './venue.args.js';
import { insertVenue, lockVenue, updateVenue } from './venue.store.js';

const REFUSALS: Readonly<Record<string, ConstraintRefusal>> = {
  session_seats_fit: [
    'CONFLICT',
    'capacity',
    'Une session à venir dans ce lieu a plus de places que cette capacité : changez d’abord la session.',
  ],
};

/**
 * Adds a venue, once a key: of any State party or none for ANISCG, of its own for a State party.
 * @throws PortalError `BAD_USER_INPUT`, `FORBIDDEN`, `CONFLICT`
 */
export async function createVenue(context: RequestContext, input: CreateVenueInput): Promise<string> {
  const offeredByCode = input.offeredBy ?? null;
  if (offeredByCode !== null && !FUNDERS.some((party) => party === offeredByCode)) {
    throw new PortalError('BAD_USER_INPUT', 'Seule une partie de l’État met un lieu à disposition.', {
      field: 'offeredBy',
    });
  }
  const { name, address, capacity } = input;
  const departmentCode = parseDepartmentCode(input.departmentCode);
  if (!givesRooms.allows(context.viewer, { offeredByCode, departmentCode })) {
    throw new PortalError('FORBIDDEN', givesRooms.sentence, { rule: givesRooms.name });
  }
  return createOnce(context, 'create-venue', input, async (transaction) => {
    const id = uuidV7(context.clock);
    await insertVenue(transaction, { id, name, address, departmentCode, capacity, offeredByCode });
    return id;
  });
}

/** Changes a venue on the version that was read. @throws PortalError `NOT_FOUND`, `CONFLICT` */
export function changeVenue(context: RequestContext, input: ChangeVenueInput): Promise<string> {
  const id = parseIdentifier(input.id);
  return context.write(async (transaction) => {
    const venue = await lockVenue(transaction, id);
    if (!venue) throw new PortalError('NOT_FOUND', 'Ce lieu n’existe pas.', { field: 'id' });
    if (venue.version !== input.version) {
      throw new PortalError(
        'CONFLICT',
        `Le lieu a changé depuis votre lecture (version ${venue.version}, vous aviez la ${input.version}) : relisez-le, rien n’est enregistré.`,
        { field: 'version' },
      );
    }
    await refusing(REFUSALS, () => updateVenue(transaction, { ...input, id }));
    return id;
  });
}
