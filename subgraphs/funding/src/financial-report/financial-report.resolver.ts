import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { RequestContext, connectionType, withUserErrors, type Connection } from '@iscg/subgraph-kit';
import { parseIdentifier } from '@iscg/values';
import { SubsidyLine, subsidyLineById } from '../subsidy/index.js';
import {
  AcknowledgeFinancialReportInput,
  FinancialReportsArgs,
  SendFinancialReportInput,
} from './financial-report.args.js';
import { financialReportById } from './financial-report.loader.js';
import { FinancialReport, FinancialReportPayload } from './financial-report.model.js';
import { financialReportPage } from './financial-report.store.js';
import { acknowledgeFinancialReport, sendFinancialReport } from './reporting.js';

const FinancialReportConnection = connectionType(FinancialReport, 'FinancialReport');

@Resolver(() => FinancialReport)
export class FinancialReportResolver {
  @Query(() => FinancialReportConnection, {
    nullable: true,
    description:
      'Financial reports owed, sent and received: on a funder’s own line, on all four for the board and ANISCG.',
  })
  async financialReports(
    @Args(() => FinancialReportsArgs) args: FinancialReportsArgs,
    @Ctx() context: RequestContext,
  ): Promise<Connection<FinancialReport>> {
    return financialReportPage(await context.read(), context.clock, args);
  }

  @Query(() => FinancialReport, {
    nullable: true,
    description: 'One report; null when there is none that the viewer may see.',
  })
  financialReport(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<FinancialReport | null> {
    return context.load(financialReportById(context.clock), parseIdentifier(id));
  }

  @FieldResolver(() => SubsidyLine)
  subsidyLine(@Root() report: FinancialReport, @Ctx() context: RequestContext): Promise<SubsidyLine | null> {
    return context.load(subsidyLineById(context.clock), report.id);
  }

  @Mutation(() => FinancialReportPayload, {
    nullable: true,
    description: 'Sends a report to its funder, or sends it again before it is acknowledged (ANISCG).',
  })
  sendFinancialReport(
    @Arg('input', () => SendFinancialReportInput) input: SendFinancialReportInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return withUserErrors(async () => answer(context, await sendFinancialReport(context, input)));
  }

  @Mutation(() => FinancialReportPayload, {
    nullable: true,
    description: 'Acknowledges the report on its own subsidy (a funder).',
  })
  acknowledgeFinancialReport(
    @Arg('input', () => AcknowledgeFinancialReportInput) input: AcknowledgeFinancialReportInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return withUserErrors(async () => answer(context, await acknowledgeFinancialReport(context, input)));
  }
}

@Resolver(() => SubsidyLine)
export class SubsidyLineReportResolver {
  @FieldResolver(() => FinancialReport, {
    nullable: true,
    description: 'The report owed on the line; null while nothing of the subsidy was received.',
  })
  financialReport(@Root() line: SubsidyLine, @Ctx() context: RequestContext): Promise<FinancialReport | null> {
    return context.load(financialReportById(context.clock), line.id);
  }
}

async function answer(context: RequestContext, id: string) {
  return { financialReport: await context.load(financialReportById(context.clock), id) };
}
