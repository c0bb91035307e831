const NOTHING = '"00000000-0000-7000-8000-000000000000"';
const MEETING = `meetingId: ${NOTHING}, version: 1`;

/** Input of a harmless act on the committee, by field: it names rows that do not exist, or a day past. */
const INPUTS: Readonly<Record<string, string>> = {
  conveneTechnicalCommittee: `meetsOn: "2021-01-01", place: "x", papers: [], idempotencyKey: "matrix-committee"`,
  changeCommitteePapers: `${MEETING}, papers: []`,
  cancelTechnicalCommittee: `${MEETING}, reason: "x"`,
  recordCommitteeAttendance: `${MEETING}, attendees: [{ role: CHAIR, office: "x", representative: true }]`,
  holdTechnicalCommittee: MEETING,
  recordCommitteeDecision: `${MEETING}, text: "x"`,
  adoptCommitteePaper: `${MEETING}, paperId: ${NOTHING}`,
};

/** A harmless call of every act on the technical committee. */
export const COMMITTEE_ACTS = Object.fromEntries(
  Object.entries(INPUTS).map(([field, input]) => [
    field,
    { operation: 'mutation' as const, below: `${field}(input: { ${input} }) { errors { code } }` },
  ]),
);
