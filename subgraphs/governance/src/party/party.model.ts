import { Directive, Field, ObjectType } from 'type-graphql';
import { PartyCode } from '@iscg/subgraph-kit';
import type { Party as Code } from '@iscg/access';

@ObjectType({
  description:
    'A party of the convention of 25 November 2020. Signing, funding and sitting on the board are three things.',
})
@Directive('@key(fields: "code")')
export class Party {
  @Field(() => PartyCode, { description: 'Stable; the label changes when a service is renamed.' })
  code: Code;

  @Field(() => String, { nullable: true, description: 'French name in use today; null before the convention.' })
  label: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it signed in its own name. The State’s signature, by its minister, binds the four State parties.',
  })
  signs: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Whether it pays ANISCG an annual subsidy (article 3).' })
  funds: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether its head is a member of ANISCG’s board by right (article 5).',
  })
  sitsExOfficio: boolean;
}
