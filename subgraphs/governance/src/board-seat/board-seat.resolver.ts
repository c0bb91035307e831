import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { RequestContext, connectionType, type Connection } from '@iscg/subgraph-kit';
import { parseIdentifier } from '@iscg/values';
import { Party, partyByCode } from '../party/index.js';
import { BoardSeatsArgs } from './board-seat.args.js';
import { boardSeatById } from './board-seat.loader.js';
import { BoardSeat } from './board-seat.model.js';
import { boardSeatPage } from './board-seat.store.js';

const BoardSeatConnection = connectionType(BoardSeat, 'BoardSeat');

@Resolver(() => BoardSeat)
export class BoardSeatResolver {
  @Query(() => BoardSeatConnection, {
    nullable: true,
    description: 'Who sits on ANISCG’s board: the four of article 5 by right, then the elected.',
  })
  async boardSeats(
    @Args(() => BoardSeatsArgs) args: BoardSeatsArgs,
    @Ctx() context: RequestContext,
  ): Promise<Connection<BoardSeat>> {
    return boardSeatPage(await context.read(), context.clock, args);
  }

  @Query(() => BoardSeat, { nullable: true, description: 'One seat, of any day; null when there is none.' })
  boardSeat(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<BoardSeat | null> {
    return context.load(boardSeatById, parseIdentifier(id));
  }

  @FieldResolver(() => Party)
  async party(@Root() { partyCode }: BoardSeat, @Ctx() context: RequestContext): Promise<Party | null> {
    return partyCode === null ? null : context.load(partyByCode(context.clock), partyCode);
  }
}
