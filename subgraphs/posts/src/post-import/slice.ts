import type { Slice } from '@iscg/subgraph-kit';
import { writesPosts } from '../competence/index.js';
import { postImportAccesses, postImportInputs } from './post-import.access.js';
import { PostImportResolver } from './post-import.resolver.js';

/** Posts from a CSV file. */
export const postImportSlice: Slice = {
  name: 'post-import',
  resolvers: [PostImportResolver],
  access: postImportAccesses,
  inputs: postImportInputs,
  mutations: { importPosts: writesPosts },
};
