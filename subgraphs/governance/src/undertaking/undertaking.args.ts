import { ArgsType, Field, Int, registerEnumType } from 'type-graphql';
import { DateScalar, PageArgs, PartyCode } from '@iscg/subgraph-kit';
import type { Party as Code } from '@iscg/access';
import type { PlainDate } from '@iscg/values';

export const UndertakingOrder = { TEXT: 'TEXT', DUE: 'DUE' } as const;
export type UndertakingOrder = keyof typeof UndertakingOrder;
registerEnumType(UndertakingOrder, {
  name: 'UndertakingOrder',
  description: 'How the clause ledger is sorted.',
  valuesConfig: {
    TEXT: { description: 'As the convention goes, article by article.' },
    DUE: { description: 'The next due day first, those without a due day last; as the convention goes within a day.' },
  },
});

@ArgsType()
export class UndertakingsArgs extends PageArgs {
  @Field(() => Int, { nullable: true, description: 'Article of the convention, 1 to 6; all when absent.' })
  article?: number;

  @Field(() => PartyCode, { nullable: true, description: 'Commitments owed by or to this party; all when absent.' })
  party?: Code;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Commitments whose next due day is this day at the latest; those without a due day only when absent.',
  })
  dueBy?: PlainDate;

  @Field(() => UndertakingOrder, { nullable: true, description: 'TEXT when absent.' })
  order?: UndertakingOrder;
}
