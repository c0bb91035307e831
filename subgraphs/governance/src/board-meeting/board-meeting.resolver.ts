import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { PageArgs, RequestContext, connectionType, type Connection } from '@iscg/subgraph-kit';
import { parseIdentifier } from '@iscg/values';
import { boardMeetingById } from './board-meeting.loader.js';
import { BoardMeeting } from './board-meeting.model.js';
import { boardMeetingPage } from './board-meeting.store.js';

const BoardMeetingConnection = connectionType(BoardMeeting, 'BoardMeeting');

@Resolver(() => BoardMeeting)
export class BoardMeetingResolver {
  @Query(() => BoardMeetingConnection, {
    nullable: true,
    description: 'Meetings of ANISCG’s board held so far, the latest first.',
  })
  async boardMeetings(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: RequestContext,
  ): Promise<Connection<BoardMeeting>> {
    return boardMeetingPage(await context.read(), context.clock, args);
  }

  @Query(() => BoardMeeting, {
    nullable: true,
    description: 'One meeting; null when there is none that the viewer may see.',
  })
  boardMeeting(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<BoardMeeting | null> {
    return context.load(boardMeetingById(context.clock), parseIdentifier(id));
  }
}
