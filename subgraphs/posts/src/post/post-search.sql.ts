/** The word of that rank, from 1, among the words $10, as searches compare it. */
const word = (rank: number) => `posts.folded(($10::text[])[${rank}])`;

/** Whether the viewer may read the name `i`: its row policy first, then the parties $11 (null: whatever the party). */
const NAME_MAY_BE_READ = '($11::text[] IS NULL OR i.competent_parties && $11)';

/** Who holds which post on the day $1 under a name with one of so many words $10: the names are gone through once. */
export function namedOnDay(words: number): string {
  if (words === 0) return '';
  const anyWord = ranksTo(words).map((rank) => `position(${word(rank)} IN i.folded_names) > 0`);
  return `
    WITH named AS MATERIALIZED (
      SELECT i.worker_id, i.folded_names FROM posts.social_worker_identity i
      WHERE ${NAME_MAY_BE_READ} AND (${anyWord.join(' OR ')})
    ), holding AS MATERIALIZED (
      SELECT a.post_id, named.folded_names FROM posts.assignment a JOIN named ON named.worker_id = a.worker_id
      WHERE a.worker_id = ANY (array(SELECT worker_id FROM named)) AND a.period @> $1::date
    )`;
}

/**
 * Whether every one of so many words $10 is found of the post `p` on the day $1: in its reference, the names of its
 * host units and of their communes, the name of its employer, or the name of who holds it (`namedOnDay`).
 */
export function foundOnDay(words: number): string {
  if (words === 0) return '($10::text[] IS NULL OR $11::text[] IS NULL)';
  const found = ranksTo(words).map(
    (rank) => `(
      position(${word(rank)} IN p.places) > 0
      OR p.employer_id IN (SELECT e.id FROM posts.employer e WHERE position(${word(rank)} IN e.folded_name) > 0)
      OR p.post_id IN (SELECT post_id FROM holding WHERE position(${word(rank)} IN folded_names) > 0))`,
  );
  return found.join(' AND ');
}

function ranksTo(words: number): number[] {
  return Array.from({ length: words }, (_, index) => index + 1);
}

/**
 * Where the words $10 are found, and the `periods` during which all of them are: what `foundOnDay` finds, on every day
 * at once. Each word is a bit; periods are put together only for posts that a name adds a word to.
 */
export const FOUND = `
  WITH word AS MATERIALIZED (
    SELECT posts.folded(text) AS text, 1::bigint << (rank - 1)::int AS bit
    FROM unnest($10::text[]) WITH ORDINALITY AS given (text, rank)
  ), aim AS MATERIALIZED (
    SELECT sum(bit)::bigint AS mask FROM word
  ), employing AS MATERIALIZED (
    SELECT e.id, word.bit FROM posts.employer e JOIN word ON position(word.text IN e.folded_name) > 0
  ), named AS MATERIALIZED (
    SELECT i.worker_id, word.bit FROM posts.social_worker_identity i JOIN word ON position(word.text IN i.folded_names) > 0
    WHERE ${NAME_MAY_BE_READ}
  ), at_all_times AS (
    SELECT post_id, bit_or(bit) AS mask
    FROM (
      SELECT p.post_id, word.bit FROM posts.post_history p JOIN word ON position(word.text IN p.places) > 0
      UNION ALL
      SELECT p.post_id, employing.bit FROM employing JOIN posts.post_history p ON p.employer_id = employing.id
    ) hit GROUP BY post_id
  ), held AS (
    SELECT a.post_id, named.bit, range_agg(a.period) AS periods
    FROM posts.assignment a JOIN named ON named.worker_id = a.worker_id
    WHERE a.worker_id = ANY (array(SELECT worker_id FROM named)) GROUP BY a.post_id, named.bit
  )
  SELECT post_id, '{(,)}'::datemultirange AS periods FROM at_all_times WHERE mask = (SELECT mask FROM aim)
  UNION ALL
  SELECT post_id, range_intersect_agg(held.periods)
  FROM held LEFT JOIN at_all_times known USING (post_id)
  WHERE coalesce(known.mask, 0) & held.bit = 0
  GROUP BY post_id, known.mask HAVING bit_or(held.bit) | coalesce(known.mask, 0) = (SELECT mask FROM aim)`;
