import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { RequestContext, connectionType, type Connection } from '@iscg/subgraph-kit';
import { parseIdentifier } from '@iscg/values';
import { BoardRules, boardRules } from '../board-rules/index.js';
import { BoardSeat, boardSeatById } from '../board-seat/index.js';
import { Document, documentById } from '../document/index.js';
import { Party, partyByCode } from '../party/index.js';
import {
  BoardAgendaItem,
  BoardMeetingPaper,
  BoardMinutesApproval,
  BoardPresence,
} from './board-meeting-parts.model.js';
import { BoardMeetingsArgs } from './board-meeting.args.js';
import { agendaOfMeeting, boardMeetingById, papersOfMeeting, presencesOfMeeting } from './board-meeting.loader.js';
import { BoardMeeting } from './board-meeting.model.js';
import { boardMeetingPage } from './board-meeting.store.js';

const BoardMeetingConnection = connectionType(BoardMeeting, 'BoardMeeting');

@Resolver(() => BoardMeeting)
export class BoardMeetingResolver {
  @Query(() => BoardMeetingConnection, {
    nullable: true,
    description: 'Meetings of ANISCG’s board called so far, the latest day first.',
  })
  async boardMeetings(
    @Args(() => BoardMeetingsArgs) args: BoardMeetingsArgs,
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

  @FieldResolver(() => [BoardAgendaItem])
  async agendaItems(@Root() { id }: BoardMeeting, @Ctx() context: RequestContext): Promise<BoardAgendaItem[]> {
    return (await context.load(agendaOfMeeting, id))?.rows ?? [];
  }

  @FieldResolver(() => [BoardMeetingPaper])
  async papers(@Root() { id }: BoardMeeting, @Ctx() context: RequestContext): Promise<BoardMeetingPaper[]> {
    return (await context.load(papersOfMeeting, id))?.rows ?? [];
  }

  @FieldResolver(() => [BoardPresence])
  async presences(@Root() { id }: BoardMeeting, @Ctx() context: RequestContext): Promise<BoardPresence[]> {
    return (await context.load(presencesOfMeeting(context.clock), id))?.rows ?? [];
  }

  @FieldResolver(() => BoardRules)
  async rules(@Root() { rulesId }: BoardMeeting, @Ctx() context: RequestContext): Promise<BoardRules | null> {
    return rulesId === null ? null : context.load(boardRules.byId, rulesId);
  }
}

@Resolver(() => BoardMeetingPaper)
export class BoardMeetingPaperResolver {
  @FieldResolver(() => Document)
  document(@Root() { documentId }: BoardMeetingPaper, @Ctx() context: RequestContext): Promise<Document | null> | null {
    return documentId === null ? null : context.load(documentById, documentId);
  }

  @FieldResolver(() => Party)
  presentedBy(@Root() { partyCode }: BoardMeetingPaper, @Ctx() context: RequestContext): Promise<Party | null> {
    return context.load(partyByCode(context.clock), partyCode);
  }
}

@Resolver(() => BoardPresence)
export class BoardPresenceResolver {
  @FieldResolver(() => BoardSeat)
  seat(@Root() { seatId }: BoardPresence, @Ctx() context: RequestContext): Promise<BoardSeat | null> {
    return context.load(boardSeatById, seatId);
  }

  @FieldResolver(() => BoardSeat)
  async representedBy(
    @Root() { representedById }: BoardPresence,
    @Ctx() context: RequestContext,
  ): Promise<BoardSeat | null> {
    return representedById === null ? null : context.load(boardSeatById, representedById);
  }
}

@Resolver(() => BoardMinutesApproval)
export class BoardMinutesApprovalResolver {
  @FieldResolver(() => BoardMeeting, {
    nullable: true,
    description: 'The later meeting that approved them, if one did.',
  })
  async meeting(
    @Root() { approvingMeetingId }: BoardMinutesApproval,
    @Ctx() context: RequestContext,
  ): Promise<BoardMeeting | null> {
    return approvingMeetingId === null ? null : context.load(boardMeetingById(context.clock), approvingMeetingId);
  }
}
