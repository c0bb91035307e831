import { placesOfActs, type Acts, type Scalar, type Value } from './act-places.js';
import { UNKNOWN_ID } from './refusal.js';

const id: Value = ['other', `"${UNKNOWN_ID}"`];
const text: Value = ['String', '"X"'];
const none: Value = ['other', '[]'];
const meeting = { meetingId: id, version: ['Int', '1'] as const };

/** Acts on the committee by input type, each on a meeting that does not exist or for a day past: nothing is written. */
const ACTS: Acts = {
  ConveneTechnicalCommitteeInput: [
    'conveneTechnicalCommittee',
    {
      meetsOn: ['Date', '"2021-10-01"'],
      place: text,
      papers: none,
      idempotencyKey: ['String', '"test-bad-committee"'],
    },
  ],
  ChangeCommitteePapersInput: ['changeCommitteePapers', { ...meeting, papers: none }],
  CancelTechnicalCommitteeInput: ['cancelTechnicalCommittee', { ...meeting, reason: text }],
  RecordCommitteeAttendanceInput: [
    'recordCommitteeAttendance',
    { ...meeting, attendees: ['other', '[{ role: CHAIR, office: "X", representative: true }]'] },
  ],
  TechnicalCommitteeVersionInput: ['holdTechnicalCommittee', meeting],
  RecordCommitteeDecisionInput: ['recordCommitteeDecision', { ...meeting, text }],
  AdoptCommitteePaperInput: ['adoptCommitteePaper', { ...meeting, paperId: id }],
};

/** A text that lies within a list of an input. */
const WITHIN = {
  'CommitteeAttendeeInput.office': `mutation ($text: String!) { found: recordCommitteeAttendance(input: { meetingId: "${UNKNOWN_ID}",
    version: 1, attendees: [{ role: CHAIR, office: $text, representative: true }] }) { errors { code } } }`,
};

/** A document for every place of the acts on the committee that takes a scalar, with a variable in that place. */
export function committeePlaces(scalar: Scalar, variable: string): Record<string, string> {
  return { ...placesOfActs(ACTS, scalar, variable), ...(scalar === 'String' && WITHIN) };
}
