import {
  checked,
  conflict,
  fault,
  lineOf,
  missing,
  refuseNoVersion,
  refuseStale,
  textOf,
  type RequestContext,
  type Transaction,
} from '@iscg/subgraph-kit';
import { parisToday, parseIdentifier, plusDays, uuidV7, type PlainDate } from '@iscg/values';
import { actOnce } from '../act-recording/index.js';
import { boardRules } from '../board-rules/index.js';
import { papersWritten, refuseUnknownDocuments, type MeetingPaperInput } from '../meeting-paper/index.js';
import type {
  BoardAgendaItemInput,
  BoardMeetingVersionInput,
  CancelBoardMeetingInput,
  ChangeBoardAgendaInput,
  ConveneBoardMeetingInput,
} from './board-meeting.args.js';
import type { BoardMeeting } from './board-meeting.model.js';
import { boardMeetingsById } from './board-meeting.store.js';
import {
  advanceRevision,
  cancelMeeting,
  holdMeeting,
  insertContent,
  insertMeeting,
  lockMeeting,
  type MeetingContent,
} from './meeting-keeping.store.js';

const MOST_ITEMS = 40;
const LONGEST_TITLE = 200;
const LONGEST_PLACE = 160;
const LONGEST_REASON = 500;

/**
 * Calls the board to a meeting, today, once a key; answers its id.
 * @throws PortalError `BAD_USER_INPUT` with the last day to call it when that is past, `CONFLICT`
 */
export function conveneBoardMeeting(context: RequestContext, input: ConveneBoardMeetingInput): Promise<string> {
  const { kind, meetsOn } = input;
  const convenedOn = parisToday(context.clock);
  const place = lineOf('place', 'Le lieu', input.place, LONGEST_PLACE);
  const content = contentOf(context, input);
  return actOnce(context, 'convene-board-meeting', input, async (transaction) => {
    await refuseShortNotice(transaction, convenedOn, meetsOn);
    await refuseUnknownDocuments(transaction, content.papers);
    const id = uuidV7(context.clock);
    await insertMeeting(transaction, { id, kind, meetsOn, convenedOn, place });
    await insertContent(transaction, id, 1, content);
    return id;
  });
}

/** Replaces agenda and papers before the meeting is held; answers its id. @throws PortalError `CONFLICT` once it is over */
export function changeBoardAgenda(context: RequestContext, input: ChangeBoardAgendaInput): Promise<string> {
  const content = contentOf(context, input);
  return writeMeeting(context, input, async (transaction, meeting, { agendaRevision }) => {
    refuseApproved(meeting, 'son ordre du jour');
    refuseOver(meeting, 'son ordre du jour ne change plus');
    await refuseUnknownDocuments(transaction, content.papers);
    await insertContent(transaction, meeting.id, agendaRevision + 1, content);
    await advanceRevision(transaction, meeting.id, 'agenda');
  });
}

/** Records that the meeting took place; answers its id. @throws PortalError `CONFLICT` before its day or its attendance */
export function holdBoardMeeting(context: RequestContext, input: BoardMeetingVersionInput): Promise<string> {
  return writeMeeting(context, input, async (transaction, meeting) => {
    refuseOver(meeting, 'cela ne s’enregistre qu’une fois');
    refuseBeforeItsDay(context, meeting);
    if (meeting.attendance === null)
      throw conflict('meetingId', 'La présence n’est pas encore enregistrée : faites-le d’abord.');
    await holdMeeting(transaction, meeting.id);
  });
}

/** Calls a meeting off; answers its id. @throws PortalError `CONFLICT` once it is over */
export function cancelBoardMeeting(context: RequestContext, input: CancelBoardMeetingInput): Promise<string> {
  const reason = textOf('reason', 'Le motif', input.reason, LONGEST_REASON);
  return writeMeeting(context, input, async (transaction, meeting) => {
    refuseOver(meeting, 'elle ne s’annule plus');
    await cancelMeeting(transaction, meeting.id, parisToday(context.clock), reason);
  });
}

/** Writes about a meeting on the version that was read; answers its id. @throws PortalError `NOT_FOUND`, `CONFLICT` */
export function writeMeeting(
  context: RequestContext,
  input: BoardMeetingVersionInput,
  write: (
    transaction: Transaction,
    meeting: BoardMeeting,
    revisions: { readonly agendaRevision: number; readonly attendanceRevision: number },
  ) => Promise<void>,
): Promise<string> {
  const id = checked('meetingId', () => parseIdentifier(input.meetingId));
  refuseNoVersion(input.version);
  return context.write(async (transaction) => {
    const revisions = await lockMeeting(transaction, id);
    const [meeting] = await boardMeetingsById(transaction, context.clock, [id]);
    if (!meeting || !revisions) throw missing('meetingId', 'Cette réunion n’existe pas.');
    refuseStale(meeting.version, input.version, 'La réunion');
    await write(transaction, meeting, revisions);
    return id;
  });
}

/** @throws PortalError `CONFLICT` once the minutes are approved: nothing of the meeting changes any more */
export function refuseApproved({ minutesState, minutesApproval }: BoardMeeting, what: string): void {
  if (minutesState !== 'APPROVED') return;
  throw conflict(
    'meetingId',
    `Le procès-verbal de cette réunion est approuvé depuis le ${minutesApproval?.approvedOn} : ${what} ne change plus.`,
  );
}

/** @throws PortalError `CONFLICT` before the day of the meeting */
export function refuseBeforeItsDay({ clock }: RequestContext, { meetsOn }: BoardMeeting): void {
  if (meetsOn > parisToday(clock)) throw conflict('meetingId', `La réunion n’a lieu que le ${meetsOn}.`);
}

function refuseOver({ state, heldOn, cancelledOn }: BoardMeeting, so: string): void {
  if (state === 'HELD') throw conflict('meetingId', `La réunion s’est tenue le ${heldOn} : ${so}.`);
  if (state === 'CANCELLED') throw conflict('meetingId', `La réunion est annulée depuis le ${cancelledOn} : ${so}.`);
}

async function refuseShortNotice(transaction: Transaction, today: PlainDate, meetsOn: PlainDate): Promise<void> {
  if (meetsOn <= today) throw fault('meetsOn', 'Une réunion se convoque pour un jour à venir.');
  const { noticeDays } = await boardRules.on(transaction, today);
  const last = plusDays(meetsOn, -noticeDays);
  if (today > last)
    throw fault(
      'meetsOn',
      `Le conseil se convoque au moins ${noticeDays} jours à l’avance : pour le ${meetsOn}, le dernier jour était le ${last}.`,
    );
}

function contentOf(
  { clock }: RequestContext,
  {
    agenda,
    papers,
  }: { readonly agenda: readonly BoardAgendaItemInput[]; readonly papers: readonly MeetingPaperInput[] },
): MeetingContent {
  if (agenda.length < 1 || agenda.length > MOST_ITEMS)
    throw fault('agenda', `Un ordre du jour a de 1 à ${MOST_ITEMS} points.`);
  return {
    agenda: agenda.map(({ title, kind }) => ({
      kind,
      title: lineOf('agenda', 'Le titre d’un point', title, LONGEST_TITLE),
    })),
    papers: papersWritten(clock, papers),
  };
}
