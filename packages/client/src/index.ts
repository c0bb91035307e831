export * from './generated/operations.js';
export {
  createGraphClient,
  documentId,
  resultOf,
  type GraphClient,
  type GraphClientOptions,
  type TrustedDocument,
} from './graph-client.js';
export { kindOfCode, Problem, type ProblemKind } from './problem.js';
export { reasonOf, reasonsOf, type Reason } from './reason.js';
export { sendFile, type FileSending, type FileSent } from './send-file.js';
