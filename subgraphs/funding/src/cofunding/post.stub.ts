import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** A post of the posts subgraph, known here by its key. */
@ObjectType('Post')
@Directive('@key(fields: "id")')
export class PostStub {
  @Field(() => ID)
  id: string;
}
