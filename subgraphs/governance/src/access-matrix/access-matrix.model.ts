import { Field, ObjectType } from 'type-graphql';
import { PartyCode } from '@iscg/subgraph-kit';
import type { Party, Reach } from '@iscg/access';
import { AccessRule, FieldReach } from '../viewer/index.js';

@ObjectType({ description: 'How far one party reaches a field, when it holds the scope that the field needs.' })
export class PartyReach {
  @Field(() => PartyCode)
  party: Party;

  @Field(() => FieldReach)
  reach: Reach;
}

@ObjectType({ description: 'Who reaches one field, and by which rules.' })
export class FieldAccess {
  @Field(() => String, { description: 'Name of the field in the graph, for example "paid".' })
  field: string;

  @Field(() => String, {
    nullable: true,
    description: 'Domain that answers the field, for example "funding"; null when several do.',
  })
  domain: string | null;

  @Field(() => String, { nullable: true, description: 'Scope that the field needs; null when it needs none.' })
  scope: string | null;

  @Field(() => [AccessRule], {
    description: 'The rules asked, in order; none for an open field, such as a key or the envelope of a list.',
  })
  rules: readonly AccessRule[];

  @Field(() => [PartyReach], { description: 'Every party, in the convention’s order.' })
  reach: readonly PartyReach[];
}

@ObjectType({ description: 'Who sees the rows of one type of the graph, and each of its fields.' })
export class TypeAccess {
  @Field(() => String, { description: 'Name of the type in the graph, for example "SubsidyLine".' })
  type: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Domain that owns the type, for example "funding"; null for what all domains share, such as "Query". Other domains may add fields to it.',
  })
  domain: string | null;

  @Field(() => AccessRule, {
    nullable: true,
    description: 'Who sees a row at all; null when no field of the type is guarded by its rows.',
  })
  rowRule: AccessRule | null;

  @Field(() => [FieldAccess], { description: 'Every field of the type, in the order of the schema.' })
  fields: readonly FieldAccess[];
}
