import type { PostEventKind } from '@iscg/client';

/** What happened to a post, told after its reference. */
export const POST_NEWS_WORDS: Readonly<Record<PostEventKind, string>> = {
  PLANNED: 'prévu',
  OPENED: 'ouvert',
  FILLED: 'pourvu',
  VACATED: 'vacant',
  SUSPENDED: 'suspendu',
  RESUMED: 'repris, vacant',
  CLOSED: 'fermé',
  CANCELLED: 'un événement annulé',
};
