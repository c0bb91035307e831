import { FUNDERS, PortalError, type Party, type Viewer } from '@iscg/access';
import { refusing, type ConstraintRefusal, type RequestContext, type Transaction } from '@iscg/subgraph-kit';
import { parisToday, parseDepartmentCode, parseIdentifier, uuidV7, type Clock } from '@iscg/values';
import { askedTotals, refusePeriod } from '../asking/index.js';
import { createOnce } from '../recorded-call/index.js';
import { venuesById } from '../venue/index.js';
import { answersForOwnRooms, offerRules } from './venue-offer.access.js';
import type {
  AcceptVenueOfferInput,
  AskVenueInput,
  OfferVenueInput,
  RefuseVenueOfferInput,
  RemindInput,
} from './venue-offer.args.js';
import type { VenueOffer, VenueOfferCounts } from './venue-offer.model.js';
import {
  insertOffer,
  insertOfferAnswer,
  insertReminder,
  venueOffersById,
  type OfferCount,
} from './venue-offer.store.js';

const TOO_EARLY: ConstraintRefusal = [
  'CONFLICT',
  'id',
  'Il est trop tôt pour relancer : le délai de réponse court encore.',
];
const REFUSALS: Readonly<Record<string, ConstraintRefusal>> = {
  venue_offer_unanswered: ['CONFLICT', 'id', 'Cette demande de salle a déjà reçu sa réponse.'],
  venue_offer_own_room: ['NOT_FOUND', 'venueId', 'La partie n’a pas de salle de ce nom : inscrivez-la d’abord.'],
  venue_offer_reminded: TOO_EARLY,
  venue_offer_reminder_pkey: TOO_EARLY,
};

/** Asks a State party for a room, once a key (convention, article 3). @throws PortalError `BAD_USER_INPUT`, `CONFLICT` */
export async function askVenue(context: RequestContext, input: AskVenueInput): Promise<string> {
  refuseParty(input.party);
  const departmentCode = parseDepartmentCode(input.departmentCode);
  return createOnce(context, 'ask-venue', input, async (transaction) => {
    const room = roomOf(context.clock, input);
    const { place, persons } = input;
    await insertOffer(transaction, { ...room, spontaneous: false, departmentCode, place, persons });
    return room.id;
  });
}

/**
 * Offers a room of one's own without being asked, once a key.
 * @throws PortalError `BAD_USER_INPUT`, `NOT_FOUND`, `FORBIDDEN`, `CONFLICT`
 */
export async function offerVenue(context: RequestContext, input: OfferVenueInput): Promise<string> {
  refuseParty(input.party);
  const venueId = parseIdentifier(input.venueId);
  return createOnce(context, 'offer-venue', input, async (transaction) => {
    const room = roomOf(context.clock, input);
    const [venue] = await venuesById(transaction, [venueId]);
    if (!venue) throw new PortalError('NOT_FOUND', 'Cette salle n’existe pas.', { field: 'venueId' });
    const { departmentCode } = venue;
    refuseOthers(context, { partyCode: input.party, departmentCode });
    await insertOffer(transaction, { ...room, spontaneous: true, departmentCode, place: null, persons: null });
    await answer(context, transaction, { id: room.id, venueId, reason: null });
    return room.id;
  });
}

/** Makes a room of one's own available. @throws PortalError `NOT_FOUND`, `CONFLICT`, `FORBIDDEN` */
export function acceptOffer(context: RequestContext, input: AcceptVenueOfferInput): Promise<string> {
  const venueId = parseIdentifier(input.venueId);
  return onOffer(context, input.id, async (transaction, offer) => {
    refuseOthers(context, offer);
    await answer(context, transaction, { id: offer.id, venueId, reason: null });
  });
}

/** Says why the situation does not permit it. @throws PortalError `NOT_FOUND`, `CONFLICT`, `FORBIDDEN` */
export function refuseOffer(context: RequestContext, { id: given, reason }: RefuseVenueOfferInput): Promise<string> {
  return onOffer(context, given, async (transaction, offer) => {
    refuseOthers(context, offer);
    await answer(context, transaction, { id: offer.id, venueId: null, reason });
  });
}

/** Records a reminder of a room without an answer; never two within the delay. @throws PortalError `NOT_FOUND`, `CONFLICT` */
export function remind(context: RequestContext, input: RemindInput): Promise<string> {
  return onOffer(context, input.id, (transaction, { id }) =>
    refusing(REFUSALS, () => insertReminder(transaction, id, parisToday(context.clock))),
  );
}

/** The counts of rooms for one viewer. */
export function offerCountsFor(viewer: Viewer, counts: readonly OfferCount[]): VenueOfferCounts {
  const { parties, of } = askedTotals(viewer, offerRules, counts);
  return { parties, asked: of('ASKED'), accepted: of('ACCEPTED'), refused: of('REFUSED') };
}

function answer(
  { clock }: RequestContext,
  transaction: Transaction,
  given: { id: string; venueId: string | null; reason: string | null },
): Promise<void> {
  return refusing(REFUSALS, () => insertOfferAnswer(transaction, { ...given, at: clock.now() }));
}

function onOffer(
  context: RequestContext,
  given: string,
  work: (transaction: Transaction, offer: VenueOffer) => Promise<void>,
): Promise<string> {
  const id = parseIdentifier(given);
  return context.write(async (transaction) => {
    const [offer] = await venueOffersById(transaction, context.clock, [id]);
    if (!offer) throw new PortalError('NOT_FOUND', 'Cette demande de salle n’existe pas.', { field: 'id' });
    await work(transaction, offer);
    return id;
  });
}

function roomOf(clock: Clock, input: Pick<AskVenueInput, 'party' | 'from' | 'to' | 'equipment'>) {
  refusePeriod(clock, input);
  const { party: partyCode, from, to, equipment } = input;
  return { id: uuidV7(clock), partyCode, from, to, equipment: equipment ?? null, askedOn: parisToday(clock) };
}

/** @throws PortalError `BAD_USER_INPUT` for a party that has no rooms */
function refuseParty(party: Party): void {
  if (FUNDERS.some((funder) => funder === party)) return;
  const message = 'Seules les parties de l’État mettent des salles à disposition.';
  throw new PortalError('BAD_USER_INPUT', message, { field: 'party' });
}

/** @throws PortalError `FORBIDDEN` in the name of a party that the viewer does not hold */
function refuseOthers({ viewer }: RequestContext, row: Pick<VenueOffer, 'partyCode' | 'departmentCode'>): void {
  if (answersForOwnRooms.allows(viewer, row)) return;
  throw new PortalError('FORBIDDEN', answersForOwnRooms.sentence, { rule: answersForOwnRooms.name });
}
