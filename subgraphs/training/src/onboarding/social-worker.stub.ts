import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** A social worker of the posts subgraph, known here by the key. */
@ObjectType('SocialWorker')
@Directive('@key(fields: "id")')
export class SocialWorkerStub {
  @Field(() => ID)
  id: string;
}

export function socialWorkerStub(id: string): SocialWorkerStub {
  return Object.assign(new SocialWorkerStub(), { id });
}
