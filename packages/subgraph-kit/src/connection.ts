import { ArgsType, Directive, Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { PortalError, envelopeAccess } from '@iscg/access';
import { encodeCursor, type Position } from './cursor.js';

@ObjectType({ description: 'Where a page of a list ends.' })
@Directive('@shareable')
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether rows follow this page.' })
  hasNextPage: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last row, to give to `after`; null on an empty page.',
  })
  endCursor: string | null;
}

export const pageInfoAccess = envelopeAccess('PageInfo', ['hasNextPage', 'endCursor']);

/** Arguments of every list. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'Number of rows, 1 to 100; 20 when absent.' })
  first?: number;

  @Field(() => String, { nullable: true, description: 'Cursor of the last row already seen.' })
  after?: string;
}

export interface Connection<Row> {
  nodes: Row[];
  totalCount: number;
  pageInfo: PageInfo;
}

/** The connection type of `Node`, `<Node>Connection`; register `connectionAccess` for it. */
export function connectionType<Row extends object>(node: ClassType<Row>, name: string): ClassType<Connection<Row>> {
  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
  class ConnectionClass implements Connection<Row> {
    @Field(() => [node])
    nodes: Row[];

    @Field(() => Int, { description: 'Number of rows that the viewer may see, all pages together.' })
    totalCount: number;

    @Field(() => PageInfo)
    pageInfo: PageInfo;
  }
  return ConnectionClass;
}

/** @throws PortalError `BAD_USER_INPUT` outside 1 to 100 */
export function pageSize(first: number | undefined | null): number {
  if (first === undefined || first === null) return 20;
  if (first >= 1 && first <= 100) return first;
  throw new PortalError('BAD_USER_INPUT', `« first » vaut ${first} : demandez de 1 à 100 lignes.`, { field: 'first' });
}

/** A page from one row more than asked: the extra row only tells that there is a next page. */
export function connection<Row>(options: {
  readonly list: string;
  readonly rows: readonly Row[];
  readonly size: number;
  readonly totalCount: number;
  positionOf(row: Row): Position;
}): Connection<Row> {
  const nodes = options.rows.slice(0, options.size);
  const last = nodes.at(-1);
  return {
    nodes,
    totalCount: options.totalCount,
    pageInfo: {
      hasNextPage: options.rows.length > options.size,
      endCursor: last === undefined ? null : encodeCursor(options.list, options.positionOf(last)),
    },
  };
}
