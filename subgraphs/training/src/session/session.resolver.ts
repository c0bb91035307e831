import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { PartyStub, RequestContext, connectionType, partyStub, type Connection } from '@iscg/subgraph-kit';
import { parseIdentifier } from '@iscg/values';
import { Programme, programmeById } from '../programme/index.js';
import { Trainer, trainerById } from '../trainer/index.js';
import { Venue, venueById } from '../venue/index.js';
import { SessionsArgs } from './session.args.js';
import { sessionById, trainersOfSession } from './session.loader.js';
import { Session } from './session.model.js';
import { sessionPage } from './session.store.js';

const SessionConnection = connectionType(Session, 'Session');

@Resolver(() => Session)
export class SessionResolver {
  @Query(() => SessionConnection, { nullable: true, description: 'The training calendar, by time.' })
  async sessions(
    @Args(() => SessionsArgs) args: SessionsArgs,
    @Ctx() context: RequestContext,
  ): Promise<Connection<Session>> {
    return sessionPage(await context.read(), args);
  }

  @Query(() => Session, {
    nullable: true,
    description: 'One session; null when there is none that the viewer may see.',
  })
  session(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<Session | null> {
    return context.load(sessionById, parseIdentifier(id));
  }

  @FieldResolver(() => Programme)
  programme(@Root() session: Session, @Ctx() context: RequestContext): Promise<Programme | null> {
    return context.load(programmeById, session.programmeId);
  }

  @FieldResolver(() => Venue)
  venue(@Root() session: Session, @Ctx() context: RequestContext): Promise<Venue | null> {
    return context.load(venueById, session.venueId);
  }

  @FieldResolver(() => [Trainer])
  async trainers(@Root() session: Session, @Ctx() context: RequestContext): Promise<Trainer[]> {
    const teaching = await context.load(trainersOfSession, session.id);
    const trainers = await Promise.all(
      (teaching?.rows ?? []).map(({ trainerId }) => context.load(trainerById, trainerId)),
    );
    return trainers.filter((trainer) => trainer !== null);
  }

  @FieldResolver(() => PartyStub)
  hostParty(@Root() session: Session): PartyStub {
    return partyStub(session.hostPartyCode);
  }
}
