import { batchLoader, listLoader, type BatchLoader, type RowList } from '@iscg/subgraph-kit';
import type { FiscalYear, PlainDate } from '@iscg/values';
import type { CofundingEvent, PostCofunding } from './cofunding.model.js';
import { cofundingOfPosts, eventsOfPosts, plansOfPosts } from './cofunding.store.js';
import type { RateSchedule } from './rate-schedule.model.js';
import { rateSchedules } from './rate-schedule.store.js';

/** The co-funding of a post for one year as known on a day, by post id. */
export function cofundingOfPost(year: FiscalYear, asOf: PlainDate): BatchLoader<string, PostCofunding> {
  return batchLoader<string, PostCofunding>({
    name: `cofundingOfPost:${year}:${asOf}`,
    read: (transaction, postIds) => cofundingOfPosts(transaction, asOf, year, postIds),
    keyOf: ({ postId }) => postId,
  });
}

/** Every plan of a post as known on a day, by post id. */
export function plansOfPost(asOf: PlainDate): BatchLoader<string, RowList<string, PostCofunding>> {
  return listLoader({
    name: `plansOfPost:${asOf}`,
    read: (transaction, postIds) => plansOfPosts(transaction, asOf, postIds),
    keyOf: ({ postId }) => postId,
  });
}

/** What was recorded of every plan of a post by a day, by post id. */
export function eventsOfPost(asOf: PlainDate): BatchLoader<string, RowList<string, CofundingEvent>> {
  return listLoader({
    name: `cofundingEventsOfPost:${asOf}`,
    read: (transaction, postIds) => eventsOfPosts(transaction, asOf, postIds),
    keyOf: ({ postId }) => postId,
  });
}

/** A schedule by its code. */
export const scheduleByCode: BatchLoader<string, RateSchedule> = batchLoader({
  name: 'scheduleByCode',
  read: (transaction) => rateSchedules(transaction, null),
  keyOf: ({ code }) => code,
});
