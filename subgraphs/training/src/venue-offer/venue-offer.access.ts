import {
  FUNDERS,
  KEY,
  ROW,
  connectionAccess,
  envelopeAccess,
  partiesOnly,
  rowRule,
  typeAccess,
  type InputAccess,
  type TableSecurity,
} from '@iscg/access';
import { askedRules, type AskedRow } from '../asking/index.js';
import { byDepartment, writesTrainingThere } from '../venue/index.js';
import type { VenueOffer, VenueOfferCounts } from './venue-offer.model.js';

export const offerRules = askedRules(['venue-offer', 'venue-offers'], {
  seen: 'Une direction voit les salles qui lui sont demandées ou qu’elle offre ; le SG-CIPDR et l’ANISCG les voient toutes.',
  counted: 'Une direction voit le nombre des salles qui la concernent ; les autres parties voient celui de toutes.',
});

/** Asking for them at all; the rows are scoped after that. */
export const asksForOffers = partiesOnly({
  name: 'venue-offers-read',
  sentence: offerRules.seen.sentence,
  scope: 'training:read',
  parties: [...FUNDERS, 'ANISCG'],
});

const answering = {
  name: 'answers-for-own-rooms',
  sentence: 'Chaque partie de l’État offre ses propres salles, et répond en son nom à ce qui lui est demandé.',
  scope: 'training:write',
} as const;
const ownRooms = { parties: FUNDERS, column: 'party', of: ({ partyCode }: AskedRow) => [partyCode] };

/** A State party answers and offers in its own name. */
export const answersForOwnRooms = rowRule<AskedRow>({ ...answering, all: [], own: ownRooms, department: byDepartment });
export const answersForRooms = partiesOnly({ ...answering, parties: FUNDERS });

/** ANISCG asks, a State party offers. */
const asksOrOffers = rowRule<AskedRow>({ ...answering, all: ['ANISCG'], own: ownRooms, department: byDepartment });

export const venueOfferAccess = typeAccess<VenueOffer>({
  type: 'VenueOffer',
  rows: offerRules.seen,
  fields: {
    id: KEY,
    party: ROW,
    spontaneous: ROW,
    from: ROW,
    to: ROW,
    departmentCode: ROW,
    place: ROW,
    persons: ROW,
    equipment: ROW,
    askedOn: ROW,
    state: ROW,
    answeredAt: ROW,
    venue: ROW,
    reason: ROW,
    remindedOn: ROW,
    reminderDueOn: ROW,
    reminderDue: ROW,
  },
});

export const venueOfferCountsAccess = typeAccess<VenueOfferCounts>({
  type: 'VenueOfferCounts',
  rows: offerRules.totals,
  fields: { asked: ROW, accepted: ROW, refused: ROW },
});

export const venueOfferConnectionAccess = connectionAccess('VenueOfferConnection');

export const venueOfferPayloadAccess = envelopeAccess('VenueOfferPayload', ['offer', 'errors']);

const ROOM = {
  party: 'WRITTEN',
  from: 'WRITTEN',
  to: 'WRITTEN',
  equipment: 'WRITTEN',
  idempotencyKey: 'WRITTEN',
} as const;

export const venueOfferInputs: readonly InputAccess[] = [
  { input: 'AskVenueInput', fields: { ...ROOM, departmentCode: 'WRITTEN', place: 'WRITTEN', persons: 'WRITTEN' } },
  { input: 'OfferVenueInput', fields: { ...ROOM, venueId: 'SELECTS' } },
  { input: 'AcceptVenueOfferInput', fields: { id: 'SELECTS', venueId: 'SELECTS' } },
  { input: 'RefuseVenueOfferInput', fields: { id: 'SELECTS', reason: 'WRITTEN' } },
  { input: 'RemindInput', fields: { id: 'SELECTS' } },
];

/** Append-only: state and last reminder are triggers' to write, from the answer or reminder that was added. */
export const venueOfferTables: readonly TableSecurity[] = [
  {
    table: 'venue_offer',
    read: offerRules.seen,
    insert: asksOrOffers,
    insertable: [
      'id',
      'party',
      'spontaneous',
      'first_day',
      'last_day',
      'department_code',
      'place',
      'persons',
      'equipment',
      'asked_on',
    ],
  },
  {
    table: 'venue_offer_answer',
    read: offerRules.seen,
    insert: answersForOwnRooms,
    insertable: ['offer_id', 'venue_id', 'reason', 'answered_at'],
  },
  {
    table: 'venue_offer_reminder',
    read: offerRules.seen,
    insert: writesTrainingThere,
    insertable: ['offer_id', 'reminded_on'],
  },
  { table: 'venue_offer_count', read: offerRules.counted },
];
