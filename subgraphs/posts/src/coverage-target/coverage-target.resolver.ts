import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { DateScalar, RequestContext, withUserErrors } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import { asOfDay } from '../competence/index.js';
import { Department, departmentByCode, everyDepartment } from '../department/index.js';
import { postCountsOfDepartments } from '../department-coverage/index.js';
import { CoverageAgainstTarget } from './comparison.model.js';
import { coverageAgainstTargetOf } from './comparison.js';
import { CoverageAgainstTargetArgs, SetCoverageTargetInput } from './coverage-target.args.js';
import { targetHistory, targetOfDepartment } from './coverage-target.loader.js';
import { CoverageTarget, CoverageTargetPayload } from './coverage-target.model.js';
import { targetById, targetsOfDepartments } from './coverage-target.store.js';
import { setCoverageTarget } from './target-setting.js';

@Resolver(() => Department)
export class DepartmentTargetResolver {
  @FieldResolver(() => CoverageTarget, {
    nullable: true,
    description:
      'How many posts the département should have on a day, the same for every reader; null without a target.',
  })
  target(
    @Root() department: Department,
    @Arg('asOf', () => DateScalar, {
      nullable: true,
      description: 'The day to look at; the day of the row read, else today in Europe/Paris.',
    })
    asOf: PlainDate | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<CoverageTarget | null> {
    return context.load(targetOfDepartment(asOfDay(context.clock, asOf, department.asOf)), department.code);
  }

  @FieldResolver(() => [CoverageTarget], {
    nullable: true,
    description: 'Every target set so far, the latest to take effect first, those to come included.',
  })
  async targetHistory(@Root() { code }: Department, @Ctx() context: RequestContext): Promise<CoverageTarget[]> {
    return (await context.load(targetHistory, code))?.rows ?? [];
  }
}

@Resolver()
export class CoverageTargetResolver {
  @Query(() => CoverageAgainstTarget, {
    nullable: true,
    description: 'Posts of each département against its target on a day, within what the viewer may see.',
  })
  async coverageAgainstTarget(
    @Args(() => CoverageAgainstTargetArgs) { asOf, force }: CoverageAgainstTargetArgs,
    @Ctx() context: RequestContext,
  ): Promise<CoverageAgainstTarget> {
    const day = asOfDay(context.clock, asOf);
    const transaction = await context.read();
    const departments = await everyDepartment(transaction);
    const codes = departments.map(({ code }) => code);
    const counts = await postCountsOfDepartments(transaction, day, codes);
    const targets = await targetsOfDepartments(transaction, day, codes);
    return coverageAgainstTargetOf({ asOf: day, force: force ?? null, departments, counts, targets }, context.viewer);
  }

  @Mutation(() => CoverageTargetPayload, {
    nullable: true,
    description: 'Sets how many posts a département should have from a day on (ANISCG); older targets are kept.',
  })
  setCoverageTarget(
    @Arg('input', () => SetCoverageTargetInput) input: SetCoverageTargetInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return withUserErrors(async () => {
      const id = await setCoverageTarget(context, input);
      const target = await targetById(await context.read(), id);
      return { target, department: await context.load(departmentByCode, input.departmentCode) };
    });
  }
}
