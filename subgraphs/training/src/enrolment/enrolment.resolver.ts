import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { RequestContext } from '@iscg/subgraph-kit';
import { Session } from '../session/index.js';
import { EnrolmentCounts } from './enrolment-counts.model.js';
import { enrolmentCountsFor } from './enrolment-counts.js';
import { countsOfSession } from './enrolment.loader.js';

@Resolver(() => Session)
export class EnrolmentResolver {
  @FieldResolver(() => EnrolmentCounts, {
    nullable: true,
    description: 'How many persons are enrolled, those whom the viewer may count.',
  })
  async enrolmentCounts(@Root() session: Session, @Ctx() context: RequestContext): Promise<EnrolmentCounts> {
    const counted = await context.load(countsOfSession, session.id);
    return enrolmentCountsFor(context.viewer, session.departmentCode, counted?.rows ?? []);
  }
}
