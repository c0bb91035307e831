import type { EventKind, PortalEvent } from '@iscg/values';
import type { Queryable } from '../queryable.js';

/** What a service does with each kind of event it receives; it may receive one twice, and a late one after a newer. */
export type EventHandlers = {
  readonly [Kind in EventKind]?: (service: Queryable, event: PortalEvent<Kind>) => Promise<void>;
};
