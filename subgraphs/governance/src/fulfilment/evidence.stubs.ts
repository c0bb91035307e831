import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { KEY, REFERENCE, typeAccess } from '@iscg/access';

/** A subsidy line of the funding subgraph, known here by its key. */
@ObjectType('SubsidyLine')
@Directive('@key(fields: "id")')
export class SubsidyLineStub {
  @Field(() => ID)
  id: string;
}

/** A session of the training subgraph, known here by its key. */
@ObjectType('Session')
@Directive('@key(fields: "id")')
export class SessionStub {
  @Field(() => ID)
  id: string;
}

/** A post of the posts subgraph, known here by its key. */
@ObjectType('Post')
@Directive('@key(fields: "id")')
export class PostStub {
  @Field(() => ID)
  id: string;
}

const stubAccess = (type: string) =>
  typeAccess<{ readonly id: string }>({ type, rows: REFERENCE, fields: { id: KEY }, contributed: true });

/** Their own subgraphs say who sees more of them than the key. */
export const evidenceStubAccesses = ['SubsidyLine', 'Session', 'Post'].map(stubAccess);
