import type { Retention } from '@iscg/access';

/** Who has read which reminder. One that still stands after the term is shown as new once more. */
export const READ_MARKS: Retention = { table: 'notification_read', since: 'read_at', term: '24 months' };
