import { Args, Ctx, FieldResolver, Query, Resolver } from 'type-graphql';
import { accessMatrix } from '@iscg/access';
import { RequestContext } from '@iscg/subgraph-kit';
import { fieldAccess } from './field-access.js';
import { FieldAccessAnswer, FieldAccessArgs, Viewer } from './viewer.model.js';

@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, { nullable: true, description: 'Who is asking.' })
  viewer(@Ctx() { viewer }: RequestContext): object {
    return { ...viewer, departments: viewer.departments ?? null };
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the viewer reaches the field on any row; false for one that does not exist.',
  })
  can(@Args(() => FieldAccessArgs) { type, field }: FieldAccessArgs, @Ctx() { viewer }: RequestContext): boolean {
    return fieldAccess(viewer, accessMatrix().get(`${type}.${field}`)).allowed;
  }

  @FieldResolver(() => FieldAccessAnswer, { description: 'What the viewer reaches of the field, and by which rules.' })
  access(@Args(() => FieldAccessArgs) { type, field }: FieldAccessArgs, @Ctx() { viewer }: RequestContext): object {
    return fieldAccess(viewer, accessMatrix().get(`${type}.${field}`));
  }
}
