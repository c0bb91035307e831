import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { RequestContext } from '@iscg/subgraph-kit';
import { parseIdentifier } from '@iscg/values';
import { datedBy } from '../competence/index.js';
import { Department, departmentByCode } from '../department/index.js';
import { employerById } from './employer.loader.js';
import { Employer } from './employer.model.js';

@Resolver(() => Employer)
export class EmployerResolver {
  @Query(() => Employer, {
    nullable: true,
    description: 'One employer; null when there is none that the viewer may see.',
  })
  employer(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<Employer | null> {
    return context.load(employerById, parseIdentifier(id));
  }

  @FieldResolver(() => Department, { nullable: true })
  async department(@Root() employer: Employer, @Ctx() context: RequestContext): Promise<Department | null> {
    return datedBy(await context.load(departmentByCode, employer.departmentCode), employer);
  }
}
