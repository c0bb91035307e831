import { placesOfActs, type Acts, type Scalar, type Value } from './act-places.js';
import { UNKNOWN_ID } from './refusal.js';

const id: Value = ['other', `"${UNKNOWN_ID}"`];
const text: Value = ['String', '"X"'];
const one: Value = ['Int', '1'];
const key: Value = ['String', '"test-bad-board"'];
const past: Value = ['Date', '"2021-10-01"'];
const agenda: Value = ['other', '[{ title: "X", kind: DECISION }]'];
const none: Value = ['other', '[]'];
const meeting = { meetingId: id, version: one };

/** Acts on meetings of the board by input type, each on one that does not exist or for a day past: nothing is written. */
const ACTS: Acts = {
  SetBoardRulesInput: [
    'setBoardRules',
    {
      effectiveOn: past,
      noticeDays: one,
      quorumNumerator: one,
      quorumDenominator: one,
      mostProxies: one,
      source: text,
      idempotencyKey: key,
    },
  ],
  SetBoardConflictRuleInput: [
    'setBoardConflictRule',
    { effectiveOn: past, ownLineAbstains: ['other', 'true'], source: text, idempotencyKey: key },
  ],
  ConveneBoardMeetingInput: [
    'conveneBoardMeeting',
    { kind: ['other', 'ORDINARY'], meetsOn: past, place: text, agenda, papers: none, idempotencyKey: key },
  ],
  ChangeBoardAgendaInput: ['changeBoardAgenda', { ...meeting, agenda, papers: none }],
  CancelBoardMeetingInput: ['cancelBoardMeeting', { ...meeting, reason: text }],
  RecordBoardAttendanceInput: [
    'recordBoardAttendance',
    { ...meeting, entries: ['other', `[{ seatId: "${UNKNOWN_ID}", presence: PRESENT }]`] },
  ],
  BoardMeetingVersionInput: ['holdBoardMeeting', meeting],
  DraftBoardMinutesInput: ['draftBoardMinutes', { ...meeting, text }],
  ApproveBoardMinutesInput: ['approveBoardMinutes', { ...meeting, approvedOn: past, approvedBy: text, act: text }],
};

const changed = (content: string) => `mutation ($text: String!) {
  found: changeBoardAgenda(input: { meetingId: "${UNKNOWN_ID}", version: 1, ${content} }) { errors { code } } }`;

/** Texts that lie within a list of an input. */
const WITHIN = {
  'BoardAgendaItemInput.title': changed('agenda: [{ title: $text, kind: DECISION }], papers: []'),
  'MeetingPaperInput.title': changed(
    'agenda: [{ title: "X", kind: DECISION }], papers: [{ title: $text, presentedBy: DGPN }]',
  ),
};

/** A document for every place of the acts on meetings that takes a scalar, with a variable in that place. */
export function boardPlaces(scalar: Scalar, variable: string): Record<string, string> {
  return { ...placesOfActs(ACTS, scalar, variable), ...(scalar === 'String' && WITHIN) };
}
