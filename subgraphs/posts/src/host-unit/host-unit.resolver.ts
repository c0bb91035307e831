import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { RequestContext } from '@iscg/subgraph-kit';
import { parseIdentifier } from '@iscg/values';
import { datedBy } from '../competence/index.js';
import { Department, departmentByCode } from '../department/index.js';
import { hostUnitById } from './host-unit.loader.js';
import { HostUnit } from './host-unit.model.js';

@Resolver(() => HostUnit)
export class HostUnitResolver {
  @Query(() => HostUnit, {
    nullable: true,
    description: 'One host unit; null when there is none that the viewer may see.',
  })
  hostUnit(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<HostUnit | null> {
    return context.load(hostUnitById, parseIdentifier(id));
  }

  @FieldResolver(() => Department, { nullable: true })
  async department(@Root() unit: HostUnit, @Ctx() context: RequestContext): Promise<Department | null> {
    return datedBy(await context.load(departmentByCode, unit.departmentCode), unit);
  }
}
