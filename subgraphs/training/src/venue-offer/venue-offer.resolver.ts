import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import {
  PageArgs,
  PartyStub,
  RequestContext,
  connectionType,
  partyStub,
  withUserErrors,
  type Connection,
} from '@iscg/subgraph-kit';
import { parseIdentifier } from '@iscg/values';
import { Venue, venueById } from '../venue/index.js';
import { acceptOffer, askVenue, offerCountsFor, offerVenue, refuseOffer, remind } from './offering.js';
import {
  AcceptVenueOfferInput,
  AskVenueInput,
  OfferVenueInput,
  RefuseVenueOfferInput,
  RemindInput,
  VenueOffersArgs,
} from './venue-offer.args.js';
import { venueOfferById } from './venue-offer.loader.js';
import { VenueOffer, VenueOfferCounts, VenueOfferPayload } from './venue-offer.model.js';
import { offerCounts, venueOfferPage } from './venue-offer.store.js';

const VenueOfferConnection = connectionType(VenueOffer, 'VenueOffer');

@Resolver(() => VenueOffer)
export class VenueOfferResolver {
  @Query(() => VenueOfferConnection, {
    nullable: true,
    description: 'Rooms asked and offered, the latest first: a directorate’s own, all for the SG-CIPDR and ANISCG.',
  })
  async venueOffers(
    @Args(() => VenueOffersArgs) args: VenueOffersArgs,
    @Ctx() context: RequestContext,
  ): Promise<Connection<VenueOffer>> {
    return venueOfferPage(await context.read(), context.clock, 'venueOffers', args);
  }

  @Query(() => VenueOfferConnection, {
    nullable: true,
    description: 'Rooms asked, without an answer, for which a reminder is due today: the first one asked first.',
  })
  async remindersDue(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: RequestContext,
  ): Promise<Connection<VenueOffer>> {
    return venueOfferPage(await context.read(), context.clock, 'remindersDue', args);
  }

  @Query(() => VenueOffer, {
    nullable: true,
    description: 'One room asked or offered; null when there is none that the viewer may see.',
  })
  venueOffer(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<VenueOffer | null> {
    return context.load(venueOfferById(context.clock), parseIdentifier(id));
  }

  @Query(() => VenueOfferCounts, { nullable: true, description: 'How many rooms asked and offered stand where.' })
  async venueOfferCounts(@Ctx() context: RequestContext): Promise<VenueOfferCounts> {
    return offerCountsFor(context.viewer, await offerCounts(await context.read()));
  }

  @FieldResolver(() => PartyStub)
  party(@Root() { partyCode }: VenueOffer): PartyStub {
    return partyStub(partyCode);
  }

  @FieldResolver(() => Venue)
  venue(@Root() { venueId }: VenueOffer, @Ctx() context: RequestContext): Promise<Venue | null> | null {
    return venueId === null ? null : context.load(venueById, venueId);
  }
}

@Resolver()
export class OfferingResolver {
  @Mutation(() => VenueOfferPayload, { nullable: true, description: 'Asks a State party for a room (ANISCG).' })
  askVenue(@Arg('input', () => AskVenueInput) input: AskVenueInput, @Ctx() context: RequestContext): Promise<object> {
    return answering(context, () => askVenue(context, input));
  }

  @Mutation(() => VenueOfferPayload, {
    nullable: true,
    description: 'Offers a room without being asked (State parties).',
  })
  offerVenue(
    @Arg('input', () => OfferVenueInput) input: OfferVenueInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answering(context, () => offerVenue(context, input));
  }

  @Mutation(() => VenueOfferPayload, { nullable: true, description: 'Gives the room asked for (the party asked).' })
  acceptVenueOffer(
    @Arg('input', () => AcceptVenueOfferInput) input: AcceptVenueOfferInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answering(context, () => acceptOffer(context, input));
  }

  @Mutation(() => VenueOfferPayload, {
    nullable: true,
    description: 'Says why the situation does not permit to give a room (the party asked).',
  })
  refuseVenueOffer(
    @Arg('input', () => RefuseVenueOfferInput) input: RefuseVenueOfferInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answering(context, () => refuseOffer(context, input));
  }

  @Mutation(() => VenueOfferPayload, {
    nullable: true,
    description: 'Records a reminder of a room without an answer, at most one within the delay set (ANISCG).',
  })
  remind(@Arg('input', () => RemindInput) input: RemindInput, @Ctx() context: RequestContext): Promise<object> {
    return answering(context, () => remind(context, input));
  }
}

/** What a mutation returns, read after its transaction was committed. */
function answering(context: RequestContext, act: () => Promise<string>): Promise<object> {
  return withUserErrors(async () => ({ offer: await context.load(venueOfferById(context.clock), await act()) }));
}
