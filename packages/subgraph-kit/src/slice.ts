import type { MigrationInterface } from 'typeorm';
import type { FieldAccess, InputAccess, Retention, TableSecurity, TypeAccess } from '@iscg/access';
import type { DemonstrationWorld } from '@iscg/database';
import { isIdentifier } from '@iscg/values';
import type { BatchLoader } from './batch-loader.js';
import type { EventHandlers } from './events/event-handlers.js';
import type { Queryable } from './queryable.js';
import type { RequestContext } from './request-context.js';

type Class = abstract new (...args: never[]) => unknown;

/** Resolves an entity that another subgraph names by its key; null when the viewer may not see it. */
export type ReferenceResolver = (
  reference: Readonly<Record<string, unknown>>,
  context: RequestContext,
) => Promise<object | null> | object | null;

/** The manifest of one business noun: all a subgraph needs to serve it. */
export interface Slice {
  readonly name: string;
  /** Classes with `@Entity`. */
  readonly entities?: readonly Class[];
  /** Classes with `@Resolver`. */
  readonly resolvers: readonly Class[];
  /** Foreign entities the slice adds fields to; no root field leads to them. */
  readonly contributesTo?: readonly Class[];
  /** Access tables of every object type the slice declares or contributes to. */
  readonly access: readonly TypeAccess[];
  readonly inputs?: readonly InputAccess[];
  /** Rules of the slice's fields of `Query`. */
  readonly queries?: Readonly<Record<string, FieldAccess<never>>>;
  /** Rules of the slice's fields of `Mutation`. */
  readonly mutations?: Readonly<Record<string, FieldAccess<never>>>;
  /** Row security of every table the slice's migrations create. */
  readonly tables?: readonly TableSecurity[];
  /** Tables whose rows are kept for a term; a migration of the slice has `retentionSql` of each. */
  readonly retentions?: readonly Retention[];
  readonly migrations?: readonly (new () => MigrationInterface)[];
  /** By type name. */
  readonly references?: Readonly<Record<string, ReferenceResolver>>;
  /** Fills the embedded database with invented rows, as the owner role; slices run in the subgraph's order. */
  readonly demonstration?: (connection: Queryable, world: DemonstrationWorld) => Promise<void>;
  /** The files that those rows name; the stack puts them where the gateway keeps files. */
  readonly demonstrationFiles?: () => readonly DemonstrationFile[];
}

/** An invented file: its bytes are the same at every run, so that rows and store agree wherever each was made. */
export interface DemonstrationFile {
  /** Under which the store keeps it. */
  readonly id: string;
  readonly content: Buffer;
}

export interface SubgraphDefinition {
  readonly name: string;
  readonly slices: readonly Slice[];
  /** The committed SDL. */
  readonly sdl: URL;
  /** What it does with the events of other services. */
  readonly receives?: EventHandlers;
}

/** A foreign entity known by its id alone: whatever else a representation carries is dropped. */
export const stubReference: ReferenceResolver = ({ id }) => (isIdentifier(id) ? { id } : null);

/** An entity of ours by its id, through the request's loader; a malformed id is no row. */
export function entityReference<Row extends object>(
  loader: (context: RequestContext) => BatchLoader<string, Row>,
): ReferenceResolver {
  return ({ id }, context) => (isIdentifier(id) ? context.load(loader(context), id) : null);
}
