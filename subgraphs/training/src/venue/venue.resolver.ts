import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import {
  PartyStub,
  RequestContext,
  connectionType,
  partyStub,
  withUserErrors,
  type Connection,
} from '@iscg/subgraph-kit';
import { changeVenue, createVenue } from './venue-keeping.js';
import { ChangeVenueInput, CreateVenueInput, VenuesArgs } from './venue.args.js';
import { venueById } from './venue.loader.js';
import { Venue, VenuePayload } from './venue.model.js';
import { venuePage } from './venue.store.js';

const VenueConnection = connectionType(Venue, 'Venue');

@Resolver(() => Venue)
export class VenueResolver {
  @Query(() => VenueConnection, { nullable: true, description: 'Places where sessions can be held, by name.' })
  async venues(@Args(() => VenuesArgs) args: VenuesArgs, @Ctx() context: RequestContext): Promise<Connection<Venue>> {
    return venuePage(await context.read(), args);
  }

  @FieldResolver(() => PartyStub)
  offeredBy(@Root() venue: Venue): PartyStub | null {
    return venue.offeredByCode && partyStub(venue.offeredByCode);
  }

  @Mutation(() => VenuePayload, {
    nullable: true,
    description: 'Adds a place where sessions can be held (ANISCG; a State party, its own).',
  })
  createVenue(
    @Arg('input', () => CreateVenueInput) input: CreateVenueInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return withUserErrors(async () => answer(context, await createVenue(context, input)));
  }

  @Mutation(() => VenuePayload, {
    nullable: true,
    description: 'Changes a venue; its capacity never falls below the seats of a session to come (ANISCG).',
  })
  changeVenue(
    @Arg('input', () => ChangeVenueInput) input: ChangeVenueInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return withUserErrors(async () => answer(context, await changeVenue(context, input)));
  }
}

/** What a mutation returns, read after its transaction was committed. */
async function answer(context: RequestContext, id: string) {
  return { venue: await context.load(venueById, id) };
}
