import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { RequestContext, connectionType, withUserErrors, type Connection } from '@iscg/subgraph-kit';
import { parseIdentifier } from '@iscg/values';
import { BoardSeat, boardSeatById } from '../board-seat/index.js';
import { Party, partyByCode } from '../party/index.js';
import {
  ProposeResolutionInput,
  RecordOpenBallotInput,
  RecordSecretBallotInput,
  ResolutionsArgs,
} from './resolution.args.js';
import { resolutionById, votersOfResolution, votesOfResolution } from './resolution.loader.js';
import { Resolution, ResolutionPayload, ResolutionVote } from './resolution.model.js';
import { resolutionPage } from './resolution.store.js';
import { proposeResolution, recordOpenBallot, recordSecretBallot } from './voting.js';

const ResolutionConnection = connectionType(Resolution, 'Resolution');

@Resolver(() => Resolution)
export class ResolutionResolver {
  @Query(() => ResolutionConnection, {
    nullable: true,
    description: 'Resolutions of the board, the latest meeting first, in their order within it.',
  })
  async resolutions(
    @Args(() => ResolutionsArgs) { meetingId, ...page }: ResolutionsArgs,
    @Ctx() context: RequestContext,
  ): Promise<Connection<Resolution>> {
    return resolutionPage(await context.read(), meetingId ? parseIdentifier(meetingId) : null, page);
  }

  @Query(() => Resolution, {
    nullable: true,
    description: 'One resolution; null when there is none that the viewer may see.',
  })
  resolution(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<Resolution | null> {
    return context.load(resolutionById, parseIdentifier(id));
  }

  @FieldResolver(() => Party)
  async concernsParty(@Root() { concernsCode }: Resolution, @Ctx() context: RequestContext): Promise<Party | null> {
    return concernsCode === null ? null : context.load(partyByCode(context.clock), concernsCode);
  }

  @FieldResolver(() => [ResolutionVote])
  async votes(@Root() { id }: Resolution, @Ctx() context: RequestContext): Promise<ResolutionVote[]> {
    return (await context.load(votesOfResolution, id))?.rows ?? [];
  }

  @FieldResolver(() => [BoardSeat])
  async voters(@Root() { id }: Resolution, @Ctx() context: RequestContext): Promise<BoardSeat[]> {
    const voters = (await context.load(votersOfResolution, id))?.rows ?? [];
    const seats = await Promise.all(voters.map(({ seatId }) => context.load(boardSeatById, seatId)));
    return seats.flatMap((seat) => seat ?? []);
  }
}

@Resolver(() => ResolutionVote)
export class ResolutionVoteResolver {
  @FieldResolver(() => BoardSeat)
  seat(@Root() { seatId }: ResolutionVote, @Ctx() context: RequestContext): Promise<BoardSeat | null> {
    return context.load(boardSeatById, seatId);
  }
}

@Resolver()
export class VotingResolver {
  @Mutation(() => ResolutionPayload, {
    nullable: true,
    description: 'Puts a resolution to a meeting of the board (ANISCG).',
  })
  proposeResolution(
    @Arg('input', () => ProposeResolutionInput) input: ProposeResolutionInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => proposeResolution(context, input));
  }

  @Mutation(() => ResolutionPayload, {
    nullable: true,
    description: 'Records an open ballot whole and closes it (ANISCG).',
  })
  recordOpenBallot(
    @Arg('input', () => RecordOpenBallotInput) input: RecordOpenBallotInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => recordOpenBallot(context, input));
  }

  @Mutation(() => ResolutionPayload, {
    nullable: true,
    description: 'Records the count of a secret ballot and the roll of its voters, and closes it (ANISCG).',
  })
  recordSecretBallot(
    @Arg('input', () => RecordSecretBallotInput) input: RecordSecretBallotInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => recordSecretBallot(context, input));
  }
}

/** What a mutation returns, read after its transaction was committed. */
function answered(context: RequestContext, act: () => Promise<string>): Promise<object> {
  return withUserErrors(async () => ({ resolution: await context.load(resolutionById, await act()) }));
}
