const NOTHING = '"00000000-0000-7000-8000-000000000000"';

/** Input of a harmless act of governance, by field: it names rows that do not exist, or what no rule would take. */
const INPUTS: Readonly<Record<string, string>> = {
  // Without a number, which is refused to all who may give notice: the DGPN's would be forbidden to the others.
  giveNotice: `givenBy: DGPN, letterNumber: "", sentOn: "2021-01-01", receivedOn: "2021-01-01", idempotencyKey: "matrix-notice"`,
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
