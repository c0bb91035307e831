import { FieldResolver, Resolver, Root } from 'type-graphql';
import { PartyStub, partyStub } from '@iscg/subgraph-kit';
import { Venue } from './venue.model.js';

@Resolver(() => Venue)
export class VenueResolver {
  @FieldResolver(() => PartyStub)
  offeredBy(@Root() venue: Venue): PartyStub | null {
    return venue.offeredByCode && partyStub(venue.offeredByCode);
  }
}
