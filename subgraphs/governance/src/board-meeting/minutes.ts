import {
  checked,
  conflict,
  fault,
  lineOf,
  missing,
  refuseFuture,
  textOf,
  type RequestContext,
  type Transaction,
} from '@iscg/subgraph-kit';
import { parisToday, parseIdentifier, type PlainDate } from '@iscg/values';
import type {
  ApproveBoardMinutesInput,
  BoardMeetingVersionInput,
  DraftBoardMinutesInput,
} from './board-meeting.args.js';
import type { BoardMeeting } from './board-meeting.model.js';
import { boardMeetingsById } from './board-meeting.store.js';
import { refuseApproved, writeMeeting } from './meeting-keeping.js';
import { touchMeeting } from './meeting-keeping.store.js';
import { approveMinutes, submitMinutes, writeMinutes, type Approval } from './minutes.store.js';

const LONGEST_TEXT = 20_000;
const LONGEST_NAME = 160;
const LONGEST_ACT = 200;

/** Writes the minutes of a meeting that was held; answers its id. @throws PortalError `CONFLICT` once they are approved */
export function draftBoardMinutes(context: RequestContext, input: DraftBoardMinutesInput): Promise<string> {
  const text = textOf('text', 'Le procès-verbal', input.text, LONGEST_TEXT);
  return writeMeeting(context, input, async (transaction, meeting) => {
    refuseApproved(meeting, 'il');
    if (meeting.state !== 'HELD')
      throw conflict(
        'meetingId',
        'Un procès-verbal raconte une réunion qui s’est tenue : enregistrez d’abord sa tenue.',
      );
    await writeMinutes(transaction, meeting.id, text, parisToday(context.clock));
    await touchMeeting(transaction, meeting.id);
  });
}

/** Puts the minutes before the board; answers the id of the meeting. @throws PortalError `CONFLICT` */
export function submitBoardMinutes(context: RequestContext, input: BoardMeetingVersionInput): Promise<string> {
  return writeMeeting(context, input, async (transaction, meeting) => {
    refuseApproved(meeting, 'il');
    if (meeting.minutesState === null) throw conflict('meetingId', 'Le procès-verbal n’est pas encore rédigé.');
    if (meeting.minutesState === 'SUBMITTED')
      throw conflict('meetingId', `Le procès-verbal est déjà soumis depuis le ${meeting.minutesSubmittedOn}.`);
    await submitMinutes(transaction, meeting.id, parisToday(context.clock));
    await touchMeeting(transaction, meeting.id);
  });
}

/**
 * Records the approval of the minutes, by a later meeting with its quorum or by another act; answers the id of the meeting.
 * @throws PortalError `BAD_USER_INPUT`, `NOT_FOUND`, `CONFLICT` while they are not submitted, or once they are approved
 */
export function approveBoardMinutes(context: RequestContext, input: ApproveBoardMinutesInput): Promise<string> {
  const approval = approvalOf(input);
  refuseFuture(context.clock, 'approvedOn', approval.approvedOn);
  return writeMeeting(context, input, async (transaction, meeting) => {
    refuseApproved(meeting, 'il');
    const { minutesSubmittedOn, minutesState } = meeting;
    if (minutesState !== 'SUBMITTED' || minutesSubmittedOn === null)
      throw conflict('meetingId', 'Le procès-verbal s’approuve une fois soumis au conseil.');
    if (approval.approvedOn < minutesSubmittedOn)
      throw fault('approvedOn', `Le procès-verbal n’est soumis au conseil que depuis le ${minutesSubmittedOn}.`);
    if (approval.approvingMeetingId !== null)
      await refuseApprovingMeeting(context, transaction, meeting, approval.approvingMeetingId, approval.approvedOn);
    await approveMinutes(transaction, meeting.id, approval);
    await touchMeeting(transaction, meeting.id);
  });
}

function approvalOf({ approvedOn, approvedBy, approvingMeetingId, act }: ApproveBoardMinutesInput): Approval {
  const meetingId = approvingMeetingId
    ? checked('approvingMeetingId', () => parseIdentifier(approvingMeetingId))
    : null;
  const otherAct = act ? lineOf('act', 'L’acte', act, LONGEST_ACT) : null;
  if ((meetingId === null) === (otherAct === null))
    throw fault(
      'approvingMeetingId',
      'Dites quelle réunion ou quel autre acte a approuvé le procès-verbal : l’un des deux.',
    );
  return {
    approvedOn,
    approvedBy: lineOf('approvedBy', 'Qui a approuvé', approvedBy, LONGEST_NAME),
    approvingMeetingId: meetingId,
    act: otherAct,
  };
}

async function refuseApprovingMeeting(
  { clock }: RequestContext,
  transaction: Transaction,
  { meetsOn }: BoardMeeting,
  approvingMeetingId: string,
  approvedOn: PlainDate,
): Promise<void> {
  const [approving] = await boardMeetingsById(transaction, clock, [approvingMeetingId]);
  if (!approving) throw missing('approvingMeetingId', 'La réunion qui approuve n’existe pas.');
  if (approving.state !== 'HELD' || approving.meetsOn <= meetsOn)
    throw fault('approvingMeetingId', 'Le procès-verbal est approuvé par une réunion tenue après celle qu’il raconte.');
  if (approving.quorumMet !== true)
    throw fault('approvingMeetingId', 'Cette réunion n’a pas atteint son quorum : elle n’approuve rien.');
  if (approving.meetsOn !== approvedOn)
    throw fault('approvedOn', `La réunion qui approuve s’est tenue le ${approving.meetsOn}.`);
}
