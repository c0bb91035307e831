import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar, EuroScalar, UserError } from '@iscg/subgraph-kit';
import type { Party } from '@iscg/access';
import type { Euro, PlainDate } from '@iscg/values';
import { SubsidyLine } from '../subsidy/index.js';

export const FinancialReportStatus = {
  EXPECTED: 'EXPECTED',
  DUE_SOON: 'DUE_SOON',
  OVERDUE: 'OVERDUE',
  SENT: 'SENT',
  RECEIVED: 'RECEIVED',
} as const;
export type FinancialReportStatus = keyof typeof FinancialReportStatus;
registerEnumType(FinancialReportStatus, {
  name: 'FinancialReportStatus',
  description: 'Where a financial report stands on a day, from its due date and what was sent and received.',
  valuesConfig: {
    EXPECTED: { description: 'Owed, and due in more than 60 days.' },
    DUE_SOON: { description: 'Owed within 60 days.' },
    OVERDUE: { description: 'The due date is past and nothing was sent.' },
    SENT: { description: 'ANISCG has sent it; the funder has not acknowledged it yet.' },
    RECEIVED: { description: 'The funder has acknowledged it.' },
  },
});

@ObjectType({
  description:
    'The financial report (CERFA 15059) that ANISCG owes a funder on the use of a subsidy it has received, within six months of the end of the fiscal year.',
})
@Directive('@key(fields: "id")')
export class FinancialReport {
  @Field(() => ID, { description: 'That of its subsidy line: there is one report a line.' })
  id: string;

  funderCode: Party;

  @Field(() => SubsidyLine, { nullable: true })
  subsidyLine?: SubsidyLine;

  @Field(() => DateScalar, { nullable: true, description: '30 June after the fiscal year.' })
  dueOn: PlainDate;

  @Field(() => FinancialReportStatus, { nullable: true })
  status: FinancialReportStatus;

  @Field(() => Boolean, {
    nullable: true,
    description: 'First sent after the due date, or not sent yet and the due date is past, in Europe/Paris.',
  })
  late: boolean;

  @Field(() => EuroScalar, { nullable: true, description: 'Received of the subsidy: what is to be accounted for.' })
  paid: Euro;

  @Field(() => EuroScalar, { nullable: true, description: 'Spent of it, as last reported.' })
  spent: Euro | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which ANISCG last sent it.' })
  sentOn: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'Reference of what was last sent.' })
  reference: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which the funder received it, as it acknowledged.' })
  receivedOn: PlainDate | null;

  @Field(() => Int, { nullable: true, description: 'Counts the changes; a mutation sends back the one it read.' })
  version: number;
}

@ObjectType({ description: 'The report as it now stands, or why nothing changed.' })
export class FinancialReportPayload {
  @Field(() => FinancialReport, { nullable: true })
  financialReport?: FinancialReport;

  @Field(() => [UserError])
  errors: UserError[];
}
