import {
  DIRECTORATES,
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
import { byDepartment, writesTrainingThere, type DepartmentRow } from '../venue/index.js';
import type { VenueOffer, VenueOfferCounts } from './venue-offer.model.js';

interface OfferRow extends DepartmentRow {
  readonly partyCode: string;
}

const of = ({ partyCode }: OfferRow) => [partyCode];

export const offersOfOwnParty = rowRule<OfferRow>({
  name: 'venue-offers-of-own-party',
  sentence:
    'Une direction voit les salles qui lui sont demandées ou qu’elle offre ; le SG-CIPDR et l’ANISCG les voient toutes.',
  scope: 'training:read',
  all: ['SG_CIPDR', 'ANISCG'],
  own: { parties: DIRECTORATES, column: 'party', of },
  department: byDepartment,
});

/** Asking for them at all; the rows are scoped after that. */
export const asksForOffers = partiesOnly({
  name: 'venue-offers-read',
  sentence: offersOfOwnParty.sentence,
  scope: 'training:read',
  parties: [...FUNDERS, 'ANISCG'],
});

const counting = {
  sentence: 'Une direction voit le nombre des salles qui la concernent ; les autres parties voient celui de toutes.',
  scope: 'training:read',
  all: ['SG_CIPDR', 'BOARD', 'ANISCG'],
} as const;

/** How many: for the board too. */
export const offerCountsOfOwnParty = rowRule<OfferRow>({
  ...counting,
  name: 'venue-offer-counts',
  own: { parties: DIRECTORATES, column: 'party', of },
  department: byDepartment,
});

/** Over several départements: the counts were limited to those of the viewer. */
export const offerTotals = rowRule<{ readonly parties: readonly string[] }>({
  ...counting,
  name: 'venue-offer-totals',
  own: { parties: DIRECTORATES, column: 'party', of: ({ parties }) => parties },
});

const answering = {
  name: 'answers-for-own-rooms',
  sentence: 'Chaque partie de l’État offre ses propres salles, et répond en son nom à ce qui lui est demandé.',
  scope: 'training:write',
} as const;
const ownRooms = { parties: FUNDERS, column: 'party', of };

/** A State party answers and offers in its own name. */
export const answersForOwnRooms = rowRule<OfferRow>({ ...answering, all: [], own: ownRooms, department: byDepartment });
export const answersForRooms = partiesOnly({ ...answering, parties: FUNDERS });

/** ANISCG asks, a State party offers. */
const asksOrOffers = rowRule<OfferRow>({ ...answering, all: ['ANISCG'], own: ownRooms, department: byDepartment });

export const venueOfferAccess = typeAccess<VenueOffer>({
  type: 'VenueOffer',
  rows: offersOfOwnParty,
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
  rows: offerTotals,
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
    read: offersOfOwnParty,
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
    read: offersOfOwnParty,
    insert: answersForOwnRooms,
    insertable: ['offer_id', 'venue_id', 'reason', 'answered_at'],
  },
  {
    table: 'venue_offer_reminder',
    read: offersOfOwnParty,
    insert: writesTrainingThere,
    insertable: ['offer_id', 'reminded_on'],
  },
  { table: 'venue_offer_count', read: offerCountsOfOwnParty },
];
