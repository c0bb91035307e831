/**
 * Where the words $10 are found: `post_id`, and the `periods` during which all of them are. The reference, the host
 * units, their communes and the employer hold at all times; the name of a holder during the assignment, and only for
 * the parties $11 (null: whatever the party). Names are those that the row policy of their table lets through.
 */
export const FOUND = `
  WITH word AS MATERIALIZED (
    SELECT posts.folded(text) AS text, rank FROM unnest($10::text[]) WITH ORDINALITY AS given (text, rank)
  ), hit AS (
    SELECT p.id AS post_id, word.rank, '(,)'::daterange AS period
    FROM word JOIN posts.post p ON position(word.text IN lower(p.reference)) > 0
    UNION ALL
    SELECT p.id, word.rank, '(,)'::daterange
    FROM word JOIN posts.employer e ON position(word.text IN e.folded_name) > 0 JOIN posts.post p ON p.employer_id = e.id
    UNION ALL
    SELECT place.post_id, word.rank, '(,)'::daterange
    FROM word JOIN posts.host_unit u ON position(word.text IN u.folded_names) > 0
    JOIN posts.post_host_unit place ON place.host_unit_id = u.id
    UNION ALL
    SELECT a.post_id, word.rank, a.period
    FROM word JOIN posts.social_worker_identity i ON position(word.text IN i.folded_names) > 0
    JOIN posts.assignment a ON a.worker_id = i.worker_id
    WHERE $11::text[] IS NULL OR i.competent_parties && $11
  ), one_word AS (
    SELECT post_id, rank, range_agg(period) AS periods FROM hit GROUP BY post_id, rank
  )
  SELECT post_id, range_intersect_agg(periods) AS periods
  FROM one_word GROUP BY post_id HAVING count(*) = cardinality($10::text[])`;
