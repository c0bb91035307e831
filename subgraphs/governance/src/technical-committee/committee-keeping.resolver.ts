import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { RequestContext, withUserErrors } from '@iscg/subgraph-kit';
import {
  adoptCommitteePaper,
  cancelTechnicalCommittee,
  changeCommitteePapers,
  conveneTechnicalCommittee,
  holdTechnicalCommittee,
  recordCommitteeAttendance,
  recordCommitteeDecision,
} from './committee-keeping.js';
import {
  AdoptCommitteePaperInput,
  CancelTechnicalCommitteeInput,
  ChangeCommitteePapersInput,
  ConveneTechnicalCommitteeInput,
  RecordCommitteeAttendanceInput,
  RecordCommitteeDecisionInput,
  TechnicalCommitteeVersionInput,
} from './technical-committee.args.js';
import { committeeMeetingById } from './technical-committee.loader.js';
import { TechnicalCommitteePayload } from './technical-committee.model.js';

@Resolver()
export class CommitteeKeepingResolver {
  @Mutation(() => TechnicalCommitteePayload, {
    nullable: true,
    description: 'Calls the technical committee of article 4, today (ANISCG).',
  })
  conveneTechnicalCommittee(
    @Arg('input', () => ConveneTechnicalCommitteeInput) input: ConveneTechnicalCommitteeInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => conveneTechnicalCommittee(context, input));
  }

  @Mutation(() => TechnicalCommitteePayload, {
    nullable: true,
    description: 'Replaces the documents of a meeting that was not held yet (ANISCG).',
  })
  changeCommitteePapers(
    @Arg('input', () => ChangeCommitteePapersInput) input: ChangeCommitteePapersInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => changeCommitteePapers(context, input));
  }

  @Mutation(() => TechnicalCommitteePayload, {
    nullable: true,
    description: 'Calls a meeting of the technical committee off, with a reason (ANISCG).',
  })
  cancelTechnicalCommittee(
    @Arg('input', () => CancelTechnicalCommitteeInput) input: CancelTechnicalCommitteeInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => cancelTechnicalCommittee(context, input));
  }

  @Mutation(() => TechnicalCommitteePayload, {
    nullable: true,
    description: 'Writes who attends and as whom; anew until the meeting is held (ANISCG).',
  })
  recordCommitteeAttendance(
    @Arg('input', () => RecordCommitteeAttendanceInput) input: RecordCommitteeAttendanceInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => recordCommitteeAttendance(context, input));
  }

  @Mutation(() => TechnicalCommitteePayload, {
    nullable: true,
    description: 'Records that a meeting took place, once the composition of article 4 is complete (ANISCG).',
  })
  holdTechnicalCommittee(
    @Arg('input', () => TechnicalCommitteeVersionInput) input: TechnicalCommitteeVersionInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => holdTechnicalCommittee(context, input));
  }

  @Mutation(() => TechnicalCommitteePayload, {
    nullable: true,
    description: 'Records a decision of a meeting that was held, under the next number (ANISCG).',
  })
  recordCommitteeDecision(
    @Arg('input', () => RecordCommitteeDecisionInput) input: RecordCommitteeDecisionInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => recordCommitteeDecision(context, input));
  }

  @Mutation(() => TechnicalCommitteePayload, {
    nullable: true,
    description: 'Records that the committee adopted a document: the board may read it from then on (ANISCG).',
  })
  adoptCommitteePaper(
    @Arg('input', () => AdoptCommitteePaperInput) input: AdoptCommitteePaperInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => adoptCommitteePaper(context, input));
  }
}

/** What a mutation returns, read after its transaction was committed. */
function answered(context: RequestContext, act: () => Promise<string>): Promise<object> {
  return withUserErrors(async () => ({
    meeting: await context.load(committeeMeetingById(context.clock), await act()),
  }));
}
