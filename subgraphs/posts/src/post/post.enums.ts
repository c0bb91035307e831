import { registerEnumType } from 'type-graphql';
import { PostEventKind, PostState } from './lifecycle.js';

export { PostEventKind, PostState };

registerEnumType(PostEventKind, {
  name: 'PostEventKind',
  description: 'What happened to a post.',
  valuesConfig: {
    PLANNED: { description: 'The need is agreed; the first event of every post.' },
    OPENED: { description: 'The post exists and can be filled.' },
    FILLED: { description: 'Somebody holds it from this day on.' },
    VACATED: { description: 'First day without its holder.' },
    SUSPENDED: { description: 'A vacant post is put on hold.' },
    RESUMED: { description: 'A suspended post is vacant again.' },
    CLOSED: { description: 'The post ends; nothing follows.' },
    CANCELLED: { description: 'An event recorded earlier never happened; it counts in nothing.' },
  },
});

registerEnumType(PostState, {
  name: 'PostState',
  description: 'Where a post stands on a day.',
  valuesConfig: {
    PLANNED: { description: 'Agreed, not yet open.' },
    OPEN: { description: 'Open, never filled so far.' },
    FILLED: { description: 'Somebody holds it.' },
    VACANT: { description: 'Its holder has left.' },
    SUSPENDED: { description: 'On hold, without a holder.' },
    CLOSED: { description: 'Ended.' },
  },
});
