import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateScalar, EuroScalar, PartyStub } from '@iscg/subgraph-kit';
import type { Party } from '@iscg/access';
import type { Euro, PlainDate } from '@iscg/values';

export const SubsidyStatus = {
  EXPECTED: 'EXPECTED',
  CALLED: 'CALLED',
  PARTLY_PAID: 'PARTLY_PAID',
  PAID: 'PAID',
} as const;
export type SubsidyStatus = keyof typeof SubsidyStatus;
registerEnumType(SubsidyStatus, {
  name: 'SubsidyStatus',
  description: 'Derived from the calls for funds and the ledger.',
  valuesConfig: {
    EXPECTED: { description: 'Owed, not yet called.' },
    CALLED: { description: 'Called, nothing paid.' },
    PARTLY_PAID: { description: 'Part of the commitment is paid.' },
    PAID: { description: 'Nothing is outstanding.' },
  },
});

@Entity('subsidy_line')
@ObjectType({ description: 'The annual subsidy of one funder to ANISCG for one fiscal year (convention, article 3).' })
@Directive('@key(fields: "id")')
export class SubsidyLine {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('text', { name: 'funder_code' })
  funderCode: Party;

  @Field(() => PartyStub, { nullable: true })
  funder?: PartyStub;

  @Column('integer', { name: 'fiscal_year' })
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
    description: 'committed − paid; negative when an amendment lowers an amount already paid.',
  })
  outstanding: Euro;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Due date of the last call for funds; the last day of the fiscal year while nothing called is unpaid.',
  })
  dueOn: PlainDate;

  @Field(() => SubsidyStatus, { nullable: true })
  status: SubsidyStatus;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Something is outstanding and the due date is past, in Europe/Paris.',
  })
  overdue: boolean;

  @Column('integer')
  @Field(() => Int, { nullable: true, description: 'Counts the changes; a mutation sends back the one it read.' })
  version: number;

  @Field(() => String, { nullable: true, description: 'Working note of ANISCG.' })
  internalNote: string | null;
}
