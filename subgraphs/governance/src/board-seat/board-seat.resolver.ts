import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { RequestContext, connectionType, type Connection } from '@iscg/subgraph-kit';
import { Party, partyByCode } from '../party/index.js';
import { BoardSeatsArgs } from './board-seat.args.js';
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

  @FieldResolver(() => Party)
  async party(@Root() { partyCode }: BoardSeat, @Ctx() context: RequestContext): Promise<Party | null> {
    return partyCode === null ? null : context.load(partyByCode(context.clock), partyCode);
  }
}
