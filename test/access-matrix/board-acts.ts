const NOTHING = '"00000000-0000-7000-8000-000000000000"';
const MEETING = `meetingId: ${NOTHING}, version: 1`;

/** Input of a harmless act on a meeting, by field: it names rows that do not exist, or what no rule would take. */
const INPUTS: Readonly<Record<string, string>> = {
  setBoardRules: `effectiveOn: "2021-01-01", noticeDays: 15, quorumNumerator: 1, quorumDenominator: 2, mostProxies: 2,
    source: "x", idempotencyKey: "matrix-rules"`,
  setBoardConflictRule: `effectiveOn: "2021-01-01", ownLineAbstains: true, source: "x", idempotencyKey: "matrix-conflict"`,
  conveneBoardMeeting: `kind: ORDINARY, meetsOn: "2021-01-01", place: "x", agenda: [{ title: "x", kind: DECISION }],
    papers: [], idempotencyKey: "matrix-convene"`,
  changeBoardAgenda: `${MEETING}, agenda: [{ title: "x", kind: DECISION }], papers: []`,
  cancelBoardMeeting: `${MEETING}, reason: "x"`,
  recordBoardAttendance: `${MEETING}, entries: [{ seatId: ${NOTHING}, presence: PRESENT }]`,
  holdBoardMeeting: MEETING,
  draftBoardMinutes: `${MEETING}, text: "x"`,
  submitBoardMinutes: MEETING,
  approveBoardMinutes: `${MEETING}, approvedOn: "2021-01-01", approvedBy: "x", act: "x"`,
};

/** A harmless call of every act on the meetings of the board. */
export const BOARD_ACTS = Object.fromEntries(
  Object.entries(INPUTS).map(([field, input]) => [
    field,
    { operation: 'mutation' as const, below: `${field}(input: { ${input} }) { errors { code } }` },
  ]),
);
