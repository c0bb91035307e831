import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar, EuroScalar } from '@iscg/subgraph-kit';
import type { Party } from '@iscg/access';
import type { Euro, PlainDate } from '@iscg/values';

@ObjectType({
  description: 'The subsidies of one fiscal year: exact sums over the subsidy lines that the viewer may see.',
})
export class SubsidyYear {
  /** Whose lines are in the sums. */
  funderCodes: readonly Party[];

  @Field(() => Int, { nullable: true, description: 'Calendar year.' })
  fiscalYear: number;

  @Field(() => EuroScalar, { nullable: true, description: 'Owed for the year: article 3 or the amendment in force.' })
  committed: Euro;

  @Field(() => EuroScalar, { nullable: true, description: 'Called so far.' })
  called: Euro;

  @Field(() => EuroScalar, { nullable: true, description: 'Sum of the ledger, reversals deducted.' })
  paid: Euro;

  @Field(() => EuroScalar, {
    nullable: true,
    description: 'committed − paid; a line paid above a lowered commitment counts as negative.',
  })
  outstanding: Euro;

  @Field(() => Int, { nullable: true, description: 'Number of lines summed, one a funder.' })
  lines: number;

  @Field(() => Int, { nullable: true, description: 'Of these, those overdue on the day of the count.' })
  overdueLines: number;

  @Field(() => String, { nullable: true, description: 'Where the sums come from, in French.' })
  source: string;

  @Field(() => String, { nullable: true, description: 'What is summed, in French.' })
  definition: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the sums, in Europe/Paris.' })
  asOf: PlainDate;
}
