import { batchLoader } from '@iscg/subgraph-kit';
import type { Employer } from './employer.model.js';
import { employersById } from './employer.store.js';

export const employerById = batchLoader<string, Employer>({
  name: 'employerById',
  read: employersById,
  keyOf: ({ id }) => id,
});
