import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { RequestContext, connectionType, withUserErrors, type Connection } from '@iscg/subgraph-kit';
import { parseIdentifier } from '@iscg/values';
import { datedBy } from '../competence/index.js';
import { Department, departmentByCode } from '../department/index.js';
import { correctEmployer, createEmployer, endEmployer } from './employer-writing.js';
import { CorrectEmployerInput, CreateEmployerInput, EmployersArgs, EndEmployerInput } from './employer.args.js';
import { employerById } from './employer.loader.js';
import { Employer, EmployerPayload } from './employer.model.js';
import { employerPage } from './employer.store.js';

const EmployerConnection = connectionType(Employer, 'Employer');

@Resolver(() => Employer)
export class EmployerResolver {
  @Query(() => EmployerConnection, {
    nullable: true,
    description: 'Employers by name, accents and case ignored; those that ended too.',
  })
  async employers(
    @Args(() => EmployersArgs) args: EmployersArgs,
    @Ctx() context: RequestContext,
  ): Promise<Connection<Employer>> {
    return employerPage(await context.read(), args);
  }

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

@Resolver()
export class EmployerWritingResolver {
  @Mutation(() => EmployerPayload, { nullable: true, description: 'Adds an employer to the register (ANISCG).' })
  createEmployer(
    @Arg('input', () => CreateEmployerInput) input: CreateEmployerInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => createEmployer(context, input));
  }

  @Mutation(() => EmployerPayload, {
    nullable: true,
    description: 'Corrects what is recorded of an employer (ANISCG).',
  })
  correctEmployer(
    @Arg('input', () => CorrectEmployerInput) input: CorrectEmployerInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => correctEmployer(context, input));
  }

  @Mutation(() => EmployerPayload, {
    nullable: true,
    description: 'Ends an employer: it takes no new post. Refused while a post stands on it (ANISCG).',
  })
  endEmployer(
    @Arg('input', () => EndEmployerInput) input: EndEmployerInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => endEmployer(context, input));
  }
}

/** What a mutation returns, read after its transaction was committed. */
function answered(context: RequestContext, act: () => Promise<string>): Promise<object> {
  return withUserErrors(async () => ({ employer: await context.load(employerById, await act()) }));
}
