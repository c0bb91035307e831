const NOTHING = '"00000000-0000-7000-8000-000000000000"';

/** Input of a harmless act of governance, by field: it names rows that do not exist, or what no rule would take. */
const INPUTS: Readonly<Record<string, string>> = {
  // Without a title, which is refused to all who may add a document: the DGPN's would be forbidden to the others.
  addDocument: `title: "", kind: OTHER, owner: DGPN, readers: [], idempotencyKey: "matrix-document"`,
  addDocumentVersion: `documentId: ${NOTHING}, version: 1, idempotencyKey: "matrix-version"`,
  withdrawDocument: `documentId: ${NOTHING}, version: 1, reason: "x"`,
  // Without a number, which is refused to all who may give notice: the DGPN's would be forbidden to the others.
  giveNotice: `givenBy: DGPN, letterNumber: "", sentOn: "2021-01-01", receivedOn: "2021-01-01", idempotencyKey: "matrix-notice"`,
  recordFulfilment: `undertakingId: ${NOTHING}, party: DGPN, occurredOn: "2021-01-01", evidence: { title: "x" },
    idempotencyKey: "matrix-fulfilment"`,
  withdrawFulfilment: `fulfilmentId: ${NOTHING}, version: 1, reason: "x"`,
  withdrawNotice: `noticeId: ${NOTHING}, version: 1, reason: "x"`,
};

/** A harmless call of every act of governance. */
export const GOVERNANCE_ACTS = Object.fromEntries(
  Object.entries(INPUTS).map(([field, input]) => [
    field,
    { operation: 'mutation' as const, below: `${field}(input: { ${input} }) { errors { code } }` },
  ]),
);
