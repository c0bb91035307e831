import type { Plans } from './plans.js';
import { actOnPost, made } from '../directory/register.js';
import { eventually } from '../service/portal-process.js';

/** A post, and the first day on which it is closed. */
export interface Closing {
  readonly postId: string;
  readonly reference: string;
  readonly departmentCode: string;
  readonly closedOn: string;
}

/** Until funding has been told all that the posts’ service published. */
export function everythingTold({ truth }: Plans): Promise<void> {
  return eventually('funding knows the posts as they stand', async () => {
    const { rowCount } = await truth.query('SELECT FROM posts.outgoing_event WHERE delivered_at IS NULL');
    return rowCount === 0;
  });
}

/** Closes vacant and suspended posts whose plans fall by 80-50-30 from 2026 on, one on each of these days, and waits until funding knows. */
export async function closePosts(plans: Plans, days: readonly string[]): Promise<Closing[]> {
  const { rows } = await plans.truth.query<Omit<Closing, 'closedOn'>>(
    `SELECT post_id AS "postId", reference, department_code AS "departmentCode" FROM posts.post_history h
     WHERE states[cardinality(states)] IN (posts.state_after('VACATED'), posts.state_after('SUSPENDED'))
       AND days[cardinality(days)] < '2026-01-01' AND EXISTS (
         SELECT FROM funding.cofunding_plan p
         WHERE p.post_id = h.post_id AND p.fiscal_year = 2026 AND p.schedule_code = 'FIPD-80-50-30')
     ORDER BY reference LIMIT $1`,
    [days.length],
  );
  const closings = days.flatMap((closedOn, index) => {
    const post = rows[index];
    return post ? [{ ...post, closedOn }] : [];
  });
  if (closings.length < days.length) throw new Error('too few posts that can be closed');
  for (const { postId, reference, closedOn } of closings) {
    const { data } = await plans.accountant('query ($of: String!) { post(reference: $of) { version } }', {
      of: reference,
    });
    const act = { postId, version: data?.['post'].version, on: closedOn, reason: 'Essai' };
    made(await actOnPost(plans.accountant, 'closePost', 'PostActInput', act));
  }
  await everythingTold(plans);
  return closings;
}
