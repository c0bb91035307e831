import type { PostChoicesQuery } from '@iscg/client';

/** Today in Europe/Paris as the graph has it, `YYYY-MM-DD`; `undefined` when the person may read no coverage. */
export function today({ today: department }: Pick<PostChoicesQuery, 'today'>): string | undefined {
  return department?.coverage?.asOf ?? undefined;
}

/** The fiscal year under way. */
export function yearOfToday(choices: PostChoicesQuery): number {
  return Number(today(choices)?.slice(0, 4) ?? 0);
}
