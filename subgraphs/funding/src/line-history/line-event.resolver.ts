import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { PartyStub, RequestContext, partyStub } from '@iscg/subgraph-kit';
import { SubsidyLine } from '../subsidy/index.js';
import { eventsOfLine } from './line-event.loader.js';
import { SubsidyLineEvent } from './line-event.model.js';

@Resolver(() => SubsidyLineEvent)
export class LineEventResolver {
  @FieldResolver(() => PartyStub)
  party(@Root() { partyCode }: SubsidyLineEvent): PartyStub | null {
    return partyCode && partyStub(partyCode);
  }
}

@Resolver(() => SubsidyLine)
export class SubsidyLineHistoryResolver {
  @FieldResolver(() => [SubsidyLineEvent], {
    nullable: true,
    description:
      'What happened to the line until today, the oldest first: its commitment, calls, payments, reversals and report.',
  })
  async history(@Root() line: SubsidyLine, @Ctx() context: RequestContext): Promise<SubsidyLineEvent[]> {
    return (await context.load(eventsOfLine(context.clock), line.id))?.rows ?? [];
  }
}
