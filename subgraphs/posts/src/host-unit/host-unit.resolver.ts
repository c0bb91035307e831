import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { RequestContext, connectionType, withUserErrors, type Connection } from '@iscg/subgraph-kit';
import { parseIdentifier } from '@iscg/values';
import { datedBy } from '../competence/index.js';
import { Department, departmentByCode } from '../department/index.js';
import { correctHostUnit, createHostUnit, endHostUnit } from './host-unit-writing.js';
import { CorrectHostUnitInput, CreateHostUnitInput, EndHostUnitInput, HostUnitsArgs } from './host-unit.args.js';
import { hostUnitById } from './host-unit.loader.js';
import { HostUnit, HostUnitPayload } from './host-unit.model.js';
import { hostUnitPage } from './host-unit.store.js';

const HostUnitConnection = connectionType(HostUnit, 'HostUnit');

@Resolver(() => HostUnit)
export class HostUnitResolver {
  @Query(() => HostUnitConnection, {
    nullable: true,
    description: 'Host units by name, accents and case ignored; those that ended too.',
  })
  async hostUnits(
    @Args(() => HostUnitsArgs) args: HostUnitsArgs,
    @Ctx() context: RequestContext,
  ): Promise<Connection<HostUnit>> {
    return hostUnitPage(await context.read(), args);
  }

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

@Resolver()
export class HostUnitWritingResolver {
  @Mutation(() => HostUnitPayload, { nullable: true, description: 'Adds a host unit to the register (ANISCG).' })
  createHostUnit(
    @Arg('input', () => CreateHostUnitInput) input: CreateHostUnitInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => createHostUnit(context, input));
  }

  @Mutation(() => HostUnitPayload, {
    nullable: true,
    description: 'Corrects what is recorded of a host unit (ANISCG).',
  })
  correctHostUnit(
    @Arg('input', () => CorrectHostUnitInput) input: CorrectHostUnitInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => correctHostUnit(context, input));
  }

  @Mutation(() => HostUnitPayload, {
    nullable: true,
    description: 'Ends a host unit: it takes no new post. Refused while a post stands in it (ANISCG).',
  })
  endHostUnit(
    @Arg('input', () => EndHostUnitInput) input: EndHostUnitInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => endHostUnit(context, input));
  }
}

/** What a mutation returns, read after its transaction was committed. */
function answered(context: RequestContext, act: () => Promise<string>): Promise<object> {
  return withUserErrors(async () => ({ hostUnit: await context.load(hostUnitById, await act()) }));
}
