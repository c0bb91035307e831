import { entityReference, type Slice } from '@iscg/subgraph-kit';
import { readsTraining } from '../programme/index.js';
import { Venue2020112500010 } from './migrations/2020112500010-venue.js';
import { VenueKeeping2026112310000 } from './migrations/2026112310000-venue-keeping.js';
import {
  createsVenues,
  keepsTraining,
  keptVenueTables,
  venueAccess,
  venueConnectionAccess,
  venueInputs,
  venuePayloadAccess,
} from './venue.access.js';
import { loadVenues } from './venue.demonstration.js';
import { venueById } from './venue.loader.js';
import { VenueResolver } from './venue.resolver.js';

/** Where sessions are held. */
export const venueSlice: Slice = {
  name: 'venue',
  resolvers: [VenueResolver],
  access: [venueAccess, venueConnectionAccess, venuePayloadAccess],
  inputs: venueInputs,
  queries: { venues: readsTraining },
  mutations: { createVenue: createsVenues, changeVenue: keepsTraining },
  tables: keptVenueTables,
  migrations: [Venue2020112500010, VenueKeeping2026112310000],
  references: { Venue: entityReference(() => venueById) },
  demonstration: loadVenues,
};
