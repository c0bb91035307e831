const NOTHING = '"00000000-0000-7000-8000-000000000000"';

/** Input of a harmless act of governance, by field: it names rows that do not exist, or what no rule would take. */
const INPUTS: Readonly<Record<string, string>> = {
  // Without a title, which is refused to all who may add a document: the DGPN's would be forbidden to the others.
  addDocument: `title: "", kind: OTHER, owner: DGPN, readers: [], idempotencyKey: "matrix-document"`,
  addDocumentVersion: `documentId: ${NOTHING}, version: 1, idempotencyKey: "matrix-version"`,
  withdrawDocument: `documentId: ${NOTHING}, version: 1, reason: "x"`,
  // Without a number, which is refused to all who may give notice: the DGPN's would be forbidden to the others.
  giveNotice: `givenBy: DGPN, letterNumber: "", sentOn: "2021-01-01", receivedOn: "2021-01-01", idempotencyKey: "matrix-notice"`,
  recordDisseminationSent: `disseminationIds: [${NOTHING}], on: "2021-01-01", means: LETTER, idempotencyKey: "matrix-sent"`,
  recordDisseminationAcknowledged: `disseminationIds: [${NOTHING}], on: "2021-01-01", idempotencyKey: "matrix-acknowledged"`,
  recordDisseminationReminder: `disseminationIds: [${NOTHING}], on: "2021-01-01", means: LETTER, idempotencyKey: "matrix-reminder"`,
  setDisseminationReminderDelay: `effectiveOn: "2021-01-01", reminderDays: 30, source: "x", idempotencyKey: "matrix-delay"`,
  cancelDisseminationStep: `stepId: ${NOTHING}, reason: "x", idempotencyKey: "matrix-cancelled-step"`,
  importDisseminations: `csv: "", dryRun: true`,
  proposeResolution: `meetingId: ${NOTHING}, title: "x", text: "x", majority: SIMPLE, base: CAST, ballot: OPEN, idempotencyKey: "matrix-resolution"`,
  recordOpenBallot: `resolutionId: ${NOTHING}, version: 1, votes: []`,
  recordSecretBallot: `resolutionId: ${NOTHING}, version: 1, voterSeatIds: [], votesFor: 0, votesAgainst: 0, abstentions: 0`,
  decideUndertaking: `resolutionId: ${NOTHING}, version: 1, words: "x", owedBy: [ANISCG], owedTo: [DGPN], idempotencyKey: "matrix-decision"`,
  electBoardMember: `office: "", holder: "", startsOn: "2021-01-01", idempotencyKey: "matrix-mandate"`,
  renewMandate: `seatId: ${NOTHING}, version: 1`,
  endMandate: `seatId: ${NOTHING}, version: 1, kind: RESIGNATION, endedOn: "2021-01-01", reason: "x"`,
  recordFulfilment: `undertakingId: ${NOTHING}, party: DGPN, occurredOn: "2021-01-01", evidence: { title: "x" },
    idempotencyKey: "matrix-fulfilment"`,
  withdrawFulfilment: `fulfilmentId: ${NOTHING}, version: 1, reason: "x"`,
  // What is not in the inbox is passed over, and the choice is what holds unless one chooses.
  markNotificationsRead: `ids: [${NOTHING}]`,
  setNotificationPreference: 'kind: SIGNATURE, byEmail: DAILY',
  withdrawNotice: `noticeId: ${NOTHING}, version: 1, reason: "x"`,
};

/** A harmless call of every act of governance. */
export const GOVERNANCE_ACTS = Object.fromEntries(
  Object.entries(INPUTS).map(([field, input]) => [
    field,
    { operation: 'mutation' as const, below: `${field}(input: { ${input} }) { errors { code } }` },
  ]),
);
