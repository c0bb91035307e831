import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar, EuroScalar, PageArgs } from '@iscg/subgraph-kit';
import type { Euro, PlainDate } from '@iscg/values';
import { FinancialReportStatus } from './financial-report.model.js';

@ArgsType()
export class FinancialReportsArgs extends PageArgs {
  @Field(() => Int, { nullable: true, description: 'Fiscal year; all years when absent.' })
  year?: number | null;

  @Field(() => [FinancialReportStatus], { nullable: true, description: 'Where they stand today; all when absent.' })
  status?: readonly FinancialReportStatus[] | null;
}

@InputType()
abstract class FinancialReportInput {
  @Field(() => ID)
  financialReportId: string;

  @Field(() => Int, { description: 'Version of the report that was read.' })
  version: number;

  @Field(() => String, {
    description:
      'Chosen by the caller, 8 to 80 letters, digits, "." ":" "_" "-"; the same key and content give the same answer.',
  })
  idempotencyKey: string;
}

@InputType({ description: 'A financial report sent to its funder; sent again, it takes the place of the one before.' })
export class SendFinancialReportInput extends FinancialReportInput {
  @Field(() => DateScalar, { description: 'Day of the sending: after the fiscal year, not in the future.' })
  sentOn: PlainDate;

  @Field(() => EuroScalar, { description: 'Spent of the subsidy; not above what was received.' })
  spent: Euro;

  @Field(() => String, { description: 'Reference of the letter or dossier, 1 to 120 printable characters.' })
  reference: string;
}

@InputType({ description: 'The funder’s acknowledgement of a report.' })
export class AcknowledgeFinancialReportInput extends FinancialReportInput {
  @Field(() => DateScalar, { description: 'Day of the receipt: not before the sending, not in the future.' })
  receivedOn: PlainDate;
}
