import 'reflect-metadata';
export { readSubgraphEnvironment, type SubgraphEnvironment } from './environment.js';
export { DateScalar, EuroScalar, InstantScalar } from './scalars.js';
export { PartyCode, PartyStub, partyStub, partyStubAccess } from './party.stub.js';
export { PageArgs, PageInfo, connection, connectionType, pageSize, type Connection } from './connection.js';
export { decodeCursor, decodeInstantCursor, encodeCursor, type Position } from './cursor.js';
export { refusing, type ConstraintRefusal } from './constraint-refusal.js';
export { KEY_DESCRIPTION, fingerprintOf, once, refuseOtherwise, type Creation } from './once.js';
export type { CallRecords } from './once.store.js';
export { UserError, withUserErrors } from './user-error.js';
export { batchLoader, listLoader, type BatchLoader, type RowList } from './batch-loader.js';
export type { StatementListener, Transaction } from './transaction.js';
export { RequestContext } from './request-context.js';
export {
  entityReference,
  stubReference,
  type DemonstrationFile,
  type ReferenceResolver,
  type Slice,
  type SubgraphDefinition,
} from './slice.js';
export { settledPolicies } from './policy-renewal.js';
export { holdOthers } from './hold-others.js';
export {
  checked,
  conflict,
  fault,
  missing,
  refuseFuture,
  refuseNoVersion,
  refuseOtherParty,
  refuseStale,
} from './refusal.js';
export { separatedLines, UnreadableTable, type SeparatedLine } from './separated-text.js';
export { lineOf, textOf } from './written-text.js';
export { outboxSlice } from './events/outbox.js';
export type { EventHandlers } from './events/event-handlers.js';
export type { Queryable } from './queryable.js';
export { buildSubgraph, type BuiltSubgraph } from './schema.js';
export { startSubgraph, type RunningService, type SubgraphOptions } from './start-subgraph.js';
export { runService } from './run-service.js';
