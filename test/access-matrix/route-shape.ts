import type { Party } from '@iscg/access';
import type { Found } from './walk.js';

/** A way to the objects of a type: a document around a selection, and where the objects stand in its answer. */
export interface Route {
  /** `nested` starts from another type; `entities` asks the subgraph with representations of every known row. */
  readonly kind: 'plain' | 'nested' | 'entities';
  /** The subgraph asked directly, with a passport; the gateway when absent. */
  readonly service?: string;
  readonly document: (selection: string) => string;
  readonly path: string;
}

export interface TypeRoutes {
  readonly routes: readonly Route[];
  /** What tells one object of the type from another, whatever the route. */
  readonly identity?: (found: Found) => string;
  /** SQL, as administrator: `identity` and the parties (`owners`) that the convention gives the row to. */
  readonly owners?: string;
  /** The parties whose own rows are counted for them; the others count all or nothing. */
  readonly countedFor?: readonly Party[];
  /** Figures counted over what the viewer may see: their values differ by viewer and are compared elsewhere. */
  readonly counted?: boolean;
}
