import type { Slice } from '@iscg/subgraph-kit';
import { AmendmentSigning2026112344100 } from './migrations/2026112344100-amendment-signing.js';

/** Tells other services who has still to sign each amendment. */
export const amendmentSigningSlice: Slice = {
  name: 'amendment-signing',
  resolvers: [],
  access: [],
  migrations: [AmendmentSigning2026112344100],
};
