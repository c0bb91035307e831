/**
 * The plans as they were known on the day $1: the latest revision of each post and year. The version is the number of
 * revisions and confirmations recorded of that post and year by then.
 */
export const PLANS = `
  SELECT p.id, p.post_id AS "postId", p.fiscal_year AS "fiscalYear", p.revision, p.competent_parties AS "competentParties",
         p.department_code AS "departmentCode", p.schedule_code AS "scheduleCode", p.recorded_on AS "recordedOn", c.cost, shares,
         p.revision + (
           SELECT count(*)::int FROM funding.cofunding_confirmation f
           JOIN funding.cofunding_plan any_revision ON any_revision.id = f.plan_id
           WHERE any_revision.post_id = p.post_id AND any_revision.fiscal_year = p.fiscal_year AND f.recorded_on <= $1::date
         ) AS version
  FROM funding.cofunding_plan p
  LEFT JOIN funding.cofunding_cost c ON c.plan_id = p.id
  CROSS JOIN LATERAL (
    SELECT json_agg(json_build_object('id', s.id, 'funderKind', s.funder_kind, 'funderName', s.funder_name,
                      'share', s.share::text, 'confirmed', coalesce(s.confirmed_on, f.confirmed_on) IS NOT NULL,
                      'confirmedOn', coalesce(s.confirmed_on, f.confirmed_on), 'amount', a.amount::text,
                      'competentParties', s.competent_parties, 'departmentCode', s.department_code)
                    ORDER BY s.rank) AS shares
    FROM funding.cofunding_share s
    LEFT JOIN funding.cofunding_amount a ON a.share_id = s.id
    LEFT JOIN funding.cofunding_confirmation f ON f.share_id = s.id AND f.recorded_on <= $1::date
    WHERE s.plan_id = p.id
  ) parts
  WHERE p.recorded_on <= $1::date AND NOT EXISTS (
    SELECT FROM funding.cofunding_plan later
    WHERE later.post_id = p.post_id AND later.fiscal_year = p.fiscal_year AND later.revision > p.revision
      AND later.recorded_on <= $1::date
  )`;

/** What was recorded by the day $1 of the plans of the posts $2, the oldest first. Who did is ANISCG’s to know. */
export const EVENTS = `
  SELECT event.*, r.recorded_by AS "recordedBy"
  FROM (
    SELECT p.post_id AS "postId", p.fiscal_year AS "fiscalYear", p.competent_parties AS "competentParties",
           p.department_code AS "departmentCode", CASE p.revision WHEN 1 THEN 'PLANNED' ELSE 'CORRECTED' END AS kind,
           p.recorded_on AS "recordedOn", NULL AS "funderKind", p.reason, p.act_id, p.revision, p.id
    FROM funding.cofunding_plan p
    UNION ALL
    SELECT p.post_id, p.fiscal_year, f.competent_parties, f.department_code, 'SHARE_CONFIRMED', f.recorded_on, s.funder_kind,
           NULL, f.id, p.revision, f.id
    FROM funding.cofunding_confirmation f
    JOIN funding.cofunding_share s ON s.id = f.share_id
    JOIN funding.cofunding_plan p ON p.id = f.plan_id
  ) event
  LEFT JOIN funding.act_recording r ON r.act_id = event.act_id
  WHERE "recordedOn" <= $1::date AND "postId" = ANY ($2::uuid[])
  ORDER BY "fiscalYear", revision, kind = 'SHARE_CONFIRMED', "recordedOn", event.id`;
