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
import { parisToday, parseIdentifier, uuidV7 } from '@iscg/values';
import { actOnce } from '../act-recording/index.js';
import { papersWritten, refuseUnknownDocuments } from '../meeting-paper/index.js';
import {
  adoptPaper,
  advanceCommittee,
  appendDecision,
  cancelCommittee,
  holdCommittee,
  insertAttendees,
  insertCommittee,
  insertPapers,
  lockCommittee,
  type Revisions,
} from './committee-keeping.store.js';
import { committeePapersOf } from './committee-paper.store.js';
import { attendeesWritten, refuseIncomplete } from './composition.js';
import type {
  AdoptCommitteePaperInput,
  CancelTechnicalCommitteeInput,
  ChangeCommitteePapersInput,
  ConveneTechnicalCommitteeInput,
  RecordCommitteeAttendanceInput,
  RecordCommitteeDecisionInput,
  TechnicalCommitteeVersionInput,
} from './technical-committee.args.js';
import type { TechnicalCommitteeMeeting } from './technical-committee.model.js';
import { committeeMeetingsById } from './technical-committee.store.js';

const LONGEST_PLACE = 160;
const LONGEST_REASON = 500;
const LONGEST_DECISION = 2_000;

/** Calls the committee, today, once a key; answers the id. @throws PortalError `BAD_USER_INPUT`, `CONFLICT` */
export function conveneTechnicalCommittee(
  context: RequestContext,
  input: ConveneTechnicalCommitteeInput,
): Promise<string> {
  const { meetsOn } = input;
  const convenedOn = parisToday(context.clock);
  const place = lineOf('place', 'Le lieu', input.place, LONGEST_PLACE);
  const papers = papersWritten(context.clock, input.papers);
  return actOnce(context, 'convene-technical-committee', input, async (transaction) => {
    if (meetsOn <= convenedOn) throw fault('meetsOn', 'Une réunion se convoque pour un jour à venir.');
    await refuseUnknownDocuments(transaction, papers);
    const meeting = { id: uuidV7(context.clock), meetsOn, convenedOn, place };
    await insertCommittee(transaction, meeting);
    await insertPapers(transaction, meeting, 1, papers);
    return meeting.id;
  });
}

/** Replaces the documents before the meeting is held; answers its id. @throws PortalError `CONFLICT` once it is over */
export function changeCommitteePapers(context: RequestContext, input: ChangeCommitteePapersInput): Promise<string> {
  const papers = papersWritten(context.clock, input.papers);
  return writeCommittee(context, input, async (transaction, meeting, { papersRevision }) => {
    refuseOver(meeting);
    await refuseUnknownDocuments(transaction, papers);
    await insertPapers(transaction, meeting, papersRevision + 1, papers);
    await advanceCommittee(transaction, meeting.id, 'papers');
  });
}

/** Calls a meeting off; answers its id. @throws PortalError `CONFLICT` once it is over */
export function cancelTechnicalCommittee(
  context: RequestContext,
  input: CancelTechnicalCommitteeInput,
): Promise<string> {
  const reason = textOf('reason', 'Le motif', input.reason, LONGEST_REASON);
  return writeCommittee(context, input, async (transaction, meeting) => {
    refuseOver(meeting);
    await cancelCommittee(transaction, meeting.id, parisToday(context.clock), reason);
  });
}

/** Writes the attendance sheet; answers the id. @throws PortalError `BAD_USER_INPUT` for one that article 4 does not know */
export function recordCommitteeAttendance(
  context: RequestContext,
  input: RecordCommitteeAttendanceInput,
): Promise<string> {
  const attendees = attendeesWritten(input.attendees);
  return writeCommittee(context, input, async (transaction, meeting, { attendanceRevision }) => {
    refuseOver(meeting);
    await insertAttendees(transaction, meeting.id, attendanceRevision + 1, attendees);
    await advanceCommittee(transaction, meeting.id, 'attendance');
  });
}

/** Records that a meeting took place; answers its id. @throws PortalError `CONFLICT` with the roles that are missing */
export function holdTechnicalCommittee(
  context: RequestContext,
  input: TechnicalCommitteeVersionInput,
): Promise<string> {
  return writeCommittee(context, input, async (transaction, meeting) => {
    refuseOver(meeting);
    if (meeting.meetsOn > parisToday(context.clock))
      throw conflict('meetingId', `La réunion n’a lieu que le ${meeting.meetsOn}.`);
    refuseIncomplete(meeting.missingRoles);
    await holdCommittee(transaction, meeting.id);
  });
}

/** Records a decision of a meeting that was held; answers its id. @throws PortalError `BAD_USER_INPUT`, `CONFLICT` */
export function recordCommitteeDecision(context: RequestContext, input: RecordCommitteeDecisionInput): Promise<string> {
  const text = textOf('text', 'La décision', input.text, LONGEST_DECISION);
  return writeCommittee(context, input, async (transaction, meeting) => {
    refuseNotHeld(meeting);
    await appendDecision(transaction, meeting.id, text);
  });
}

/** Adopts a document; answers the id of the meeting. @throws PortalError `NOT_FOUND`, `CONFLICT` */
export function adoptCommitteePaper(context: RequestContext, input: AdoptCommitteePaperInput): Promise<string> {
  const paperId = checked('paperId', () => parseIdentifier(input.paperId));
  return writeCommittee(context, input, async (transaction, meeting) => {
    const papers = await committeePapersOf(transaction, parisToday(context.clock), [meeting.id]);
    const paper = papers.find(({ id }) => id === paperId);
    if (!paper) throw missing('paperId', 'Ce document n’est pas présenté à cette réunion.');
    refuseNotHeld(meeting);
    if (paper.adoptedOn !== null)
      throw conflict('paperId', `Ce document est déjà adopté depuis le ${paper.adoptedOn}.`);
    await adoptPaper(transaction, meeting.id, paperId);
  });
}

function writeCommittee(
  context: RequestContext,
  input: TechnicalCommitteeVersionInput,
  write: (transaction: Transaction, meeting: TechnicalCommitteeMeeting, revisions: Revisions) => Promise<void>,
): Promise<string> {
  const id = checked('meetingId', () => parseIdentifier(input.meetingId));
  refuseNoVersion(input.version);
  return context.write(async (transaction) => {
    const revisions = await lockCommittee(transaction, id);
    const [meeting] = await committeeMeetingsById(transaction, parisToday(context.clock), [id]);
    if (!meeting || !revisions) throw missing('meetingId', 'Cette réunion n’existe pas.');
    refuseStale(meeting.version, input.version, 'La réunion');
    await write(transaction, meeting, revisions);
    return id;
  });
}

function refuseOver({ state, heldOn, cancelledOn }: TechnicalCommitteeMeeting): void {
  if (state === 'HELD') throw conflict('meetingId', `La réunion s’est tenue le ${heldOn} : cela ne change plus.`);
  if (state === 'CANCELLED') throw conflict('meetingId', `La réunion est annulée depuis le ${cancelledOn}.`);
}

function refuseNotHeld({ state }: TechnicalCommitteeMeeting): void {
  if (state !== 'HELD') throw conflict('meetingId', 'Le comité décide lors d’une réunion qui s’est tenue.');
}
