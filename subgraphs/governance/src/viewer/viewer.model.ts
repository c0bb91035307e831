import { ArgsType, Field, ObjectType, registerEnumType } from 'type-graphql';
import { PartyCode } from '@iscg/subgraph-kit';
import type { Party, Reach, Scope } from '@iscg/access';

export const ViewerKind = { PERSON: 'PERSON', APPLICATION: 'APPLICATION' } as const;
export type ViewerKind = keyof typeof ViewerKind;
registerEnumType(ViewerKind, { name: 'ViewerKind', description: 'Whether a person or an internal application asks.' });

export const FieldReach = { ALL: 'ALL', OWN: 'OWN', NONE: 'NONE' } as const satisfies Record<Reach, Reach>;
registerEnumType(FieldReach, {
  name: 'FieldReach',
  description: 'On which rows a viewer reaches a field.',
  valuesConfig: {
    ALL: { description: 'Every row.' },
    OWN: { description: 'The rows of the competence of a party held.' },
    NONE: { description: 'No row, or no such field.' },
  },
});

@ObjectType({ description: 'A rule of the access table, in words.' })
export class AccessRule {
  @Field(() => String, { description: 'The rule’s stable name; a FORBIDDEN error carries the same.' })
  name: string;

  @Field(() => String, { description: 'French sentence that explains it.' })
  sentence: string;
}

@ObjectType({
  description: 'What the viewer reaches of one field, and why; rows may still be narrowed to some départements.',
})
export class FieldAccessAnswer {
  @Field(() => Boolean, { description: 'Whether reach is not NONE.' })
  allowed: boolean;

  @Field(() => FieldReach)
  reach: Reach;

  @Field(() => String, { nullable: true, description: 'Scope that the field needs; null when it needs none.' })
  scope: string | null;

  @Field(() => [AccessRule], {
    description: 'The rules asked, in order; none for an open field or one that does not exist.',
  })
  rules: AccessRule[];
}

@ObjectType({ description: 'Who is asking, and what the convention lets them see and do.' })
export class Viewer {
  @Field(() => String, { description: 'Stable identifier given by the identity provider.' })
  subject: string;

  @Field(() => String)
  name: string;

  @Field(() => ViewerKind)
  kind: ViewerKind;

  @Field(() => [PartyCode], { description: 'Parties acted for; empty: reference data only.' })
  parties: Party[];

  @Field(() => [String], { description: 'Verbs on domains, for example "posts:read".' })
  scopes: Scope[];

  @Field(() => [String], {
    nullable: true,
    description: 'INSEE codes of the départements the viewer is bound to; null when bound to none.',
  })
  departments: string[] | null;
}

@ArgsType()
export class FieldAccessArgs {
  @Field(() => String, { description: 'Name of an object type of the graph, for example "SubsidyLine".' })
  type: string;

  @Field(() => String, { description: 'Name of one of its fields, for example "paid".' })
  field: string;
}
