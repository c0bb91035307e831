import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { DateScalar, RequestContext } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import { asOfDay } from '../competence/index.js';
import { Department } from '../department/index.js';
import { coverageOf } from './coverage.js';
import { postCountsOfDepartment } from './coverage.loader.js';
import { DepartmentCoverage } from './coverage.model.js';

@Resolver(() => Department)
export class DepartmentCoverageResolver {
  @FieldResolver(() => DepartmentCoverage, {
    nullable: true,
    description:
      'Posts of the département on a day, within what the viewer may see: a directorate gets the coverage of its own competence.',
  })
  async coverage(
    @Root() department: Department,
    @Arg('asOf', () => DateScalar, {
      nullable: true,
      description: 'Day of the count; the day of the row read, else today in Europe/Paris.',
    })
    asOf: PlainDate | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<DepartmentCoverage> {
    const day = asOfDay(context.clock, asOf, department.asOf);
    const counts = await context.load(postCountsOfDepartment(day), department.code);
    return coverageOf(counts?.rows ?? [], context.viewer, day);
  }
}
