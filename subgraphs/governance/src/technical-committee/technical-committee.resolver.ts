import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { PageArgs, RequestContext, connectionType, type Connection } from '@iscg/subgraph-kit';
import { parseIdentifier } from '@iscg/values';
import { Document, documentById } from '../document/index.js';
import { Party, partyByCode } from '../party/index.js';
import { committeePaperPage } from './committee-paper.store.js';
import {
  attendeesOfMeeting,
  committeeMeetingById,
  decisionsOfMeeting,
  papersOfCommitteeMeeting,
} from './technical-committee.loader.js';
import {
  CommitteeAttendee,
  CommitteeDecision,
  CommitteePaper,
  TechnicalCommitteeMeeting,
} from './technical-committee.model.js';
import { committeeMeetingPage } from './technical-committee.store.js';

const MeetingConnection = connectionType(TechnicalCommitteeMeeting, 'TechnicalCommitteeMeeting');
const PaperConnection = connectionType(CommitteePaper, 'CommitteePaper');

@Resolver(() => TechnicalCommitteeMeeting)
export class TechnicalCommitteeResolver {
  @Query(() => MeetingConnection, {
    nullable: true,
    description: 'Meetings of the technical committee (article 4) called so far, the latest day first.',
  })
  async technicalCommitteeMeetings(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: RequestContext,
  ): Promise<Connection<TechnicalCommitteeMeeting>> {
    return committeeMeetingPage(await context.read(), context.clock, args);
  }

  @Query(() => TechnicalCommitteeMeeting, {
    nullable: true,
    description: 'One meeting of the technical committee; null when there is none that the viewer may see.',
  })
  technicalCommitteeMeeting(
    @Arg('id', () => ID) id: string,
    @Ctx() context: RequestContext,
  ): Promise<TechnicalCommitteeMeeting | null> {
    return context.load(committeeMeetingById(context.clock), parseIdentifier(id));
  }

  @FieldResolver(() => [CommitteeAttendee])
  async attendees(
    @Root() { id }: TechnicalCommitteeMeeting,
    @Ctx() context: RequestContext,
  ): Promise<CommitteeAttendee[]> {
    return (await context.load(attendeesOfMeeting, id))?.rows ?? [];
  }

  @FieldResolver(() => [CommitteePaper])
  async papers(@Root() { id }: TechnicalCommitteeMeeting, @Ctx() context: RequestContext): Promise<CommitteePaper[]> {
    return (await context.load(papersOfCommitteeMeeting(context.clock), id))?.rows ?? [];
  }

  @FieldResolver(() => [CommitteeDecision])
  async decisions(
    @Root() { id }: TechnicalCommitteeMeeting,
    @Ctx() context: RequestContext,
  ): Promise<CommitteeDecision[]> {
    return (await context.load(decisionsOfMeeting, id))?.rows ?? [];
  }
}

@Resolver(() => CommitteePaper)
export class CommitteePaperResolver {
  @Query(() => PaperConnection, {
    nullable: true,
    description:
      'Documents presented to the technical committee, of the latest meeting first; the board sees those adopted.',
  })
  async committeePapers(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: RequestContext,
  ): Promise<Connection<CommitteePaper>> {
    return committeePaperPage(await context.read(), context.clock, args);
  }

  @FieldResolver(() => Document)
  document(@Root() { documentId }: CommitteePaper, @Ctx() context: RequestContext): Promise<Document | null> | null {
    return documentId === null ? null : context.load(documentById, documentId);
  }

  @FieldResolver(() => Party)
  presentedBy(@Root() { partyCode }: CommitteePaper, @Ctx() context: RequestContext): Promise<Party | null> {
    return context.load(partyByCode(context.clock), partyCode);
  }
}
