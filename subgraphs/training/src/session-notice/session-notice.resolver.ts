import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { PageArgs, PartyStub, RequestContext, connectionType, partyStub, type Connection } from '@iscg/subgraph-kit';
import { Session, sessionById } from '../session/index.js';
import { SessionNotice } from './session-notice.model.js';
import { sessionNoticePage } from './session-notice.store.js';

const SessionNoticeConnection = connectionType(SessionNotice, 'SessionNotice');

@Resolver(() => SessionNotice)
export class SessionNoticeResolver {
  @Query(() => SessionNoticeConnection, {
    nullable: true,
    description: 'What parties are informed of about sessions, the latest first: a State party’s own, all for ANISCG.',
  })
  async sessionNotices(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: RequestContext,
  ): Promise<Connection<SessionNotice>> {
    return sessionNoticePage(await context.read(), args);
  }

  @FieldResolver(() => Session)
  session(@Root() { sessionId }: SessionNotice, @Ctx() context: RequestContext): Promise<Session | null> {
    return context.load(sessionById, sessionId);
  }

  @FieldResolver(() => PartyStub)
  party(@Root() { partyCode }: SessionNotice): PartyStub {
    return partyStub(partyCode);
  }
}
