export { cofundingAmounts } from './cofunding.access.js';
export { FunderKind } from './cofunding.model.js';
export { PostStub } from './post.stub.js';
