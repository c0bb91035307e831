export { awaitedAnswers, awaitedSignatures, type AwaitedAnswer, type AwaitedSignature } from './awaited.store.js';
