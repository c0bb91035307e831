import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { DateScalar, RequestContext } from '@iscg/subgraph-kit';
import { parisToday, parseFiscalYear, type PlainDate } from '@iscg/values';
import { cofundingOfPost, eventsOfPost, plansOfPost, scheduleByCode } from './cofunding.loader.js';
import { CofundingEvent, PostCofunding } from './cofunding.model.js';
import { PostStub } from './post.stub.js';
import { RateSchedule } from './rate-schedule.model.js';
import { rateSchedules } from './rate-schedule.store.js';

const AS_OF = { nullable: true, description: 'As known on that day, in Europe/Paris; today when absent.' };

@Resolver(() => PostStub)
export class CofundingResolver {
  @FieldResolver(() => PostCofunding, {
    nullable: true,
    description: 'Who finances the post for a fiscal year; null when nothing is planned.',
  })
  cofunding(
    @Root() post: PostStub,
    @Arg('year', () => Int) year: number,
    @Arg('asOf', () => DateScalar, AS_OF) asOf: PlainDate | null,
    @Ctx() context: RequestContext,
  ): Promise<PostCofunding | null> {
    return context.load(cofundingOfPost(parseFiscalYear(year), asOf ?? parisToday(context.clock)), post.id);
  }

  @FieldResolver(() => [PostCofunding], { nullable: true, description: 'Every plan of the post, by fiscal year.' })
  async cofundingPlans(
    @Root() post: PostStub,
    @Arg('asOf', () => DateScalar, AS_OF) asOf: PlainDate | null,
    @Ctx() context: RequestContext,
  ): Promise<PostCofunding[]> {
    return (await context.load(plansOfPost(asOf ?? parisToday(context.clock)), post.id))?.rows ?? [];
  }

  @Query(() => [RateSchedule], { nullable: true, description: 'The FIPD’s usual rate schedules.' })
  async rateSchedules(@Ctx() context: RequestContext): Promise<RateSchedule[]> {
    return rateSchedules(await context.read(), null);
  }
}

@Resolver(() => PostCofunding)
export class PostCofundingResolver {
  @FieldResolver(() => RateSchedule)
  schedule(@Root() plan: PostCofunding, @Ctx() context: RequestContext): Promise<RateSchedule | null> | null {
    return plan.scheduleCode === null ? null : context.load(scheduleByCode, plan.scheduleCode);
  }

  @FieldResolver(() => [CofundingEvent])
  async history(@Root() plan: PostCofunding, @Ctx() context: RequestContext): Promise<CofundingEvent[]> {
    const events = await context.load(eventsOfPost(parisToday(context.clock)), plan.postId);
    return events?.rows.filter(({ fiscalYear }) => fiscalYear === plan.fiscalYear) ?? [];
  }
}
