import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { RequestContext, withUserErrors } from '@iscg/subgraph-kit';
import { recordBoardAttendance } from './attendance-sheet.js';
import {
  ApproveBoardMinutesInput,
  BoardMeetingVersionInput,
  CancelBoardMeetingInput,
  ChangeBoardAgendaInput,
  ConveneBoardMeetingInput,
  DraftBoardMinutesInput,
  RecordBoardAttendanceInput,
} from './board-meeting.args.js';
import { boardMeetingById } from './board-meeting.loader.js';
import { BoardMeetingPayload } from './board-meeting.model.js';
import { cancelBoardMeeting, changeBoardAgenda, conveneBoardMeeting, holdBoardMeeting } from './meeting-keeping.js';
import { approveBoardMinutes, draftBoardMinutes, submitBoardMinutes } from './minutes.js';

@Resolver()
export class BoardMeetingKeepingResolver {
  @Mutation(() => BoardMeetingPayload, {
    nullable: true,
    description: 'Calls the board to a meeting, today, with the notice that the rules ask for (ANISCG).',
  })
  conveneBoardMeeting(
    @Arg('input', () => ConveneBoardMeetingInput) input: ConveneBoardMeetingInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => conveneBoardMeeting(context, input));
  }

  @Mutation(() => BoardMeetingPayload, {
    nullable: true,
    description: 'Replaces agenda and papers of a meeting that was not held yet (ANISCG).',
  })
  changeBoardAgenda(
    @Arg('input', () => ChangeBoardAgendaInput) input: ChangeBoardAgendaInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => changeBoardAgenda(context, input));
  }

  @Mutation(() => BoardMeetingPayload, {
    nullable: true,
    description: 'Calls a meeting off, with a reason (ANISCG).',
  })
  cancelBoardMeeting(
    @Arg('input', () => CancelBoardMeetingInput) input: CancelBoardMeetingInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => cancelBoardMeeting(context, input));
  }

  @Mutation(() => BoardMeetingPayload, {
    nullable: true,
    description: 'Records who attended, by seat of the day; anew until the minutes are approved (ANISCG).',
  })
  recordBoardAttendance(
    @Arg('input', () => RecordBoardAttendanceInput) input: RecordBoardAttendanceInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => recordBoardAttendance(context, input));
  }

  @Mutation(() => BoardMeetingPayload, {
    nullable: true,
    description: 'Records that a meeting took place, once its attendance is recorded (ANISCG).',
  })
  holdBoardMeeting(
    @Arg('input', () => BoardMeetingVersionInput) input: BoardMeetingVersionInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => holdBoardMeeting(context, input));
  }

  @Mutation(() => BoardMeetingPayload, {
    nullable: true,
    description: 'Writes the minutes of a meeting; anew until they are approved (ANISCG).',
  })
  draftBoardMinutes(
    @Arg('input', () => DraftBoardMinutesInput) input: DraftBoardMinutesInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => draftBoardMinutes(context, input));
  }

  @Mutation(() => BoardMeetingPayload, { nullable: true, description: 'Puts minutes before the board (ANISCG).' })
  submitBoardMinutes(
    @Arg('input', () => BoardMeetingVersionInput) input: BoardMeetingVersionInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => submitBoardMinutes(context, input));
  }

  @Mutation(() => BoardMeetingPayload, {
    nullable: true,
    description: 'Records that a later meeting, or another act, approved minutes; nothing changes after that (ANISCG).',
  })
  approveBoardMinutes(
    @Arg('input', () => ApproveBoardMinutesInput) input: ApproveBoardMinutesInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => approveBoardMinutes(context, input));
  }
}

/** What a mutation returns, read after its transaction was committed. */
function answered(context: RequestContext, act: () => Promise<string>): Promise<object> {
  return withUserErrors(async () => ({ meeting: await context.load(boardMeetingById(context.clock), await act()) }));
}
