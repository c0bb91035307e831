import { registerEnumType } from 'type-graphql';

/** By what the list of posts can be ordered. */
export const PostOrderField = {
  REFERENCE: 'REFERENCE',
  DEPARTMENT: 'DEPARTMENT',
  FORCE: 'FORCE',
  TERRITORY: 'TERRITORY',
  STATE: 'STATE',
  STATE_SINCE: 'STATE_SINCE',
  FTE: 'FTE',
  EMPLOYER: 'EMPLOYER',
} as const;
export type PostOrderField = keyof typeof PostOrderField;
registerEnumType(PostOrderField, {
  name: 'PostOrderField',
  description: 'By what the list of posts is ordered; posts that are equal in it come by reference.',
  valuesConfig: {
    DEPARTMENT: { description: 'Official geographic code of the département.' },
    FORCE: { description: 'Police, gendarmerie, mixed.' },
    TERRITORY: { description: 'Urban, periurban, rural, overseas.' },
    STATE: { description: 'In the order of a post’s life: planned, open, filled, vacant, suspended, closed.' },
    STATE_SINCE: { description: 'First day of the state.' },
    FTE: { description: 'Full-time equivalents.' },
    EMPLOYER: { description: 'Name of the employer, accents and case ignored.' },
  },
});

/** Which end of a list comes first. */
export const OrderDirection = { ASC: 'ASC', DESC: 'DESC' } as const;
export type OrderDirection = keyof typeof OrderDirection;
registerEnumType(OrderDirection, {
  name: 'OrderDirection',
  description: 'Which end of a list comes first.',
  valuesConfig: {
    ASC: { description: 'Smallest or earliest first.' },
    DESC: { description: 'Largest or latest first.' },
  },
});
