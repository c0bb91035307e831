import { entityReference, type Slice } from '@iscg/subgraph-kit';
import { Venue2020112500010 } from './migrations/2020112500010-venue.js';
import { venueAccess, venueTables } from './venue.access.js';
import { loadVenues } from './venue.demonstration.js';
import { venueById } from './venue.loader.js';
import { VenueResolver } from './venue.resolver.js';

/** Where sessions are held. */
export const venueSlice: Slice = {
  name: 'venue',
  resolvers: [VenueResolver],
  access: [venueAccess],
  tables: venueTables,
  migrations: [Venue2020112500010],
  references: { Venue: entityReference(() => venueById) },
  demonstration: loadVenues,
};
