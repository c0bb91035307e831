/** Amendments with their present content. The version is one more than the number of what was added to it since. */
export const AMENDMENTS = `
  SELECT a.id, a.reference, r.purpose, r.from_fiscal_year AS "fromFiscalYear", r.revision, r.content, r.checksum,
         first.revised_on AS "draftedOn", opened.occurred_on AS "openedOn", a.in_force_on AS "inForceOn",
         a.withdrawn_on AS "withdrawnOn", withdrawn.reason AS "withdrawalReason",
         CASE WHEN a.withdrawn_on IS NOT NULL THEN 'WITHDRAWN' WHEN a.in_force_on IS NOT NULL THEN 'IN_FORCE'
              WHEN opened.amendment_id IS NOT NULL THEN 'SIGNING' ELSE 'DRAFT' END AS status,
         r.revision + (opened.amendment_id IS NOT NULL)::int + (withdrawn.amendment_id IS NOT NULL)::int
           + (SELECT count(*)::int FROM funding.amendment_signature s WHERE s.amendment_id = a.id) AS version
  FROM funding.amendment a
  CROSS JOIN LATERAL (
    SELECT * FROM funding.amendment_revision r WHERE r.amendment_id = a.id ORDER BY r.revision DESC LIMIT 1
  ) r
  JOIN funding.amendment_revision first ON first.amendment_id = a.id AND first.revision = 1
  LEFT JOIN funding.amendment_step opened ON opened.amendment_id = a.id AND opened.kind = 'OPENED'
  LEFT JOIN funding.amendment_step withdrawn ON withdrawn.amendment_id = a.id AND withdrawn.kind = 'WITHDRAWN'`;

/** What the present contents of the amendments $1 change, in the convention's order of funders. */
export const CHANGES = `
  SELECT c.amendment_id AS "amendmentId", c.funder_code AS "funderCode", b.amount AS before, c.amount AS after,
         (c.amount - b.amount)::numeric(14,2) AS difference, b.source
  FROM (${AMENDMENTS} WHERE a.id = ANY ($1::uuid[])) a
  JOIN funding.amendment_change c ON c.amendment_id = a.id AND c.revision = a.revision
  CROSS JOIN LATERAL (
    SELECT * FROM funding.commitments_without(a.id, a."fromFiscalYear") b WHERE b.funder_code = c.funder_code
  ) b
  ORDER BY c.amendment_id, b.rank`;
