import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { RequestContext } from '@iscg/subgraph-kit';
import { parseDepartmentCode } from '@iscg/values';
import { departmentByCode } from './department.loader.js';
import { Department } from './department.model.js';
import { everyDepartment } from './department.store.js';

@Resolver(() => Department)
export class DepartmentResolver {
  @Query(() => [Department], { nullable: true, description: 'The 101 départements by code.' })
  async departments(@Ctx() context: RequestContext): Promise<Department[]> {
    return everyDepartment(await context.read());
  }

  @Query(() => Department, { nullable: true, description: 'One département by its official geographic code.' })
  department(@Arg('code', () => String) code: string, @Ctx() context: RequestContext): Promise<Department | null> {
    return context.load(departmentByCode, parseDepartmentCode(code));
  }
}
