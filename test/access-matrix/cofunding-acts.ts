const NOTHING = '"00000000-0000-7000-8000-000000000000"';
const CONTENT = 'cost: "1.00", shares: [{ funderKind: OTHER, share: "1" }], idempotencyKey: "matrix-cofunding"';

/** Input of a harmless act of co-funding, by field: it names rows that do not exist. */
const INPUTS: Readonly<Record<string, string>> = {
  planCofunding: `postId: ${NOTHING}, fiscalYear: 2090, ${CONTENT}`,
  changeCofunding: `cofundingId: ${NOTHING}, version: 1, reason: "x", ${CONTENT}`,
  setFipdEnvelope: `fiscalYear: 2090, amount: "1.00", source: "x", decidedOn: "2021-01-01", version: 99, idempotencyKey: "matrix-envelope"`,
  confirmCofundingShare: `shareId: ${NOTHING}, version: 1, confirmedOn: "2021-01-01", idempotencyKey: "matrix-confirm"`,
};

export const COFUNDING_ACTS = Object.fromEntries(
  Object.entries(INPUTS).map(([act, input]) => [
    act,
    { operation: 'mutation' as const, below: `${act}(input: { ${input} }) { errors { code } }` },
  ]),
);
