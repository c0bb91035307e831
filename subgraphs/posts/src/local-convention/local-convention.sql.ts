/** Local conventions with their early end, what renews them, and where they stand on the day $1. */
export const CONVENTIONS_AS_OF = `
  SELECT c.*, upper(c.in_force) - 1 AS last_day, e.ended_on, e.reason, r.id AS renewed_by_id,
         CASE WHEN lower(c.in_force) > $1::date THEN 'TO_COME' WHEN c.in_force @> $1::date THEN 'IN_FORCE'
              WHEN e.ended_on IS NULL THEN 'EXPIRED' ELSE 'ENDED_EARLY' END AS status
  FROM posts.local_convention c
  LEFT JOIN posts.local_convention_end e ON e.convention_id = c.id
  LEFT JOIN posts.local_convention r ON r.renews_id = c.id`;

/** What is selected of a convention `c`. Its version is one more than the number of what was added to it. */
export const CONVENTION_COLUMNS = `
  c.id, c.post_id AS "postId", c.signed_on::text AS "signedOn", c.starts_on::text AS "startsOn",
  c.ends_on::text AS "endsOn", c.ended_on::text AS "endedOn", c.reason AS "endReason", c.last_day::text AS "lastDay",
  c.status, c.renews_id AS "renewsId", c.renewed_by_id AS "renewedById", $1::date::text AS "asOf",
  c.recorded_at AS "recordedAt", c.competent_parties AS "competentParties", c.department_code AS "departmentCode",
  1 + (c.ended_on IS NOT NULL)::int + (c.renewed_by_id IS NOT NULL)::int AS version`;
