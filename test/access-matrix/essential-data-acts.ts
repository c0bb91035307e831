/** A harmless call of every root of the open data of subsidies: version 99 is nobody's. */
export const ESSENTIAL_DATA_ROOTS = {
  essentialData: { operation: 'query' as const, below: 'essentialData(fiscalYear: 2026) { asOf }' },
  legalIdentities: { operation: 'query' as const, below: 'legalIdentities { version }' },
  recordLegalIdentity: {
    operation: 'mutation' as const,
    below: `recordLegalIdentity(input: { party: PP, legalName: "X", siret: "00000009100009", validFrom: "2021-01-01",
      version: 99, idempotencyKey: "matrix-identity" }) { errors { code } }`,
  },
};
