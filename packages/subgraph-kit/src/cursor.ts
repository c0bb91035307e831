import { createHash } from 'node:crypto';
import { PortalError } from '@iscg/access';
import { parseIdentifier } from '@iscg/values';

/** Position in a list: the sort keys of the last row seen, as texts. */
export type Position = readonly string[];

/** An opaque cursor, bound to its list and checked against truncation. It grants nothing: rows stay scoped. */
export function encodeCursor(list: string, position: Position): string {
  const body = JSON.stringify(position);
  return Buffer.from(`${seal(list, body)}${body}`).toString('base64url');
}

/** @throws PortalError `BAD_USER_INPUT` for a cursor of another list, truncated, or made up */
export function decodeCursor(list: string, length: number, cursor: string | undefined | null): Position | undefined {
  if (cursor === undefined || cursor === null) return undefined;
  const text = Buffer.from(cursor, 'base64url').toString();
  const body = text.slice(8);
  const position = text.slice(0, 8) === seal(list, body) ? parse(body) : undefined;
  if (position?.length === length) return position;
  throw new PortalError(
    'BAD_USER_INPUT',
    `Le curseur donné à « after » ne vient pas de la liste ${list} : reprenez celui de pageInfo.endCursor, ou recommencez sans.`,
    { field: 'after' },
  );
}

function parse(body: string): string[] | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;
  } catch {
    return undefined;
  }
}

function seal(list: string, body: string): string {
  return createHash('sha256').update(`${list}\n${body}`).digest('hex').slice(0, 8);
}

const INSTANT = /^(?:19|20|21)\d{2}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** A place in a list by instant, to the millisecond, then by id. @throws PortalError `BAD_USER_INPUT` for any other cursor */
export function decodeInstantCursor(
  list: string,
  cursor: string | undefined | null,
): { readonly instant: string; readonly id: string } | undefined {
  const position = decodeCursor(list, 2, cursor);
  if (!position) return undefined;
  const [instant = '', id] = position;
  if (INSTANT.test(instant) && !Number.isNaN(Date.parse(instant))) return { instant, id: parseIdentifier(id) };
  throw new PortalError('BAD_USER_INPUT', 'Le curseur donné à « after » ne désigne aucune place de la liste.', {
    field: 'after',
  });
}
