import { describe, expect, it } from '@jest/globals';
import { PortalError } from '@iscg/access';
import { PostOrderField } from './post-order.js';
import { listOrder } from './post-order.sql.js';

const REFERENCE = 'ISCG-93-0007';
const KEYS: Readonly<Record<PostOrderField, string>> = {
  REFERENCE,
  DEPARTMENT: '2A',
  FORCE: '3',
  TERRITORY: '4',
  STATE: '5',
  STATE_SINCE: '2024-02-29',
  FTE: '0.80',
  EMPLOYER: 'conseil departemental – ain',
};
const FIELDS = Object.values(PostOrderField);

function refusalOf(field: PostOrderField, position: readonly string[]): string {
  try {
    listOrder({ field, direction: 'ASC' }).positionOf(position);
  } catch (error) {
    if (error instanceof PortalError) return `${error.code} ${error.message}`;
    throw error;
  }
  return 'accepted';
}

describe('a place in the list of posts', () => {
  it.each(FIELDS)('ordered by %s is read from its cursor', (field) => {
    const order = listOrder({ field, direction: 'DESC' });
    expect(order.positionOf([`${field} DESC`, KEYS[field], REFERENCE])).toEqual([KEYS[field], REFERENCE]);
    expect(order.positionOf(undefined)).toEqual([null, null]);
  });

  it('of a list without an order is a place by reference', () => {
    expect(listOrder().positionOf(['REFERENCE ASC', REFERENCE, REFERENCE])).toEqual([REFERENCE, REFERENCE]);
  });

  const others = FIELDS.flatMap((field) =>
    FIELDS.filter((other) => other !== field).map((other) => [field, other] as const),
  );
  it.each(others)('ordered by %s is refused when it was made by %s, saying so', (field, other) => {
    expect(refusalOf(field, [`${other} ASC`, KEYS[other], REFERENCE])).toMatch(/^BAD_USER_INPUT .*autre ordre/);
  });

  it.each(FIELDS)('ordered by %s is refused when it was made in the other direction', (field) => {
    expect(refusalOf(field, [`${field} DESC`, KEYS[field], REFERENCE])).toMatch(/^BAD_USER_INPUT .*autre ordre/);
  });

  it.each(FIELDS.flatMap((field) => ['\0', '\ud800', 'x'.repeat(501)].map((key) => [field, key] as const)))(
    'ordered by %s is refused when its key is made up',
    (field, key) => {
      expect(refusalOf(field, [`${field} ASC`, key, REFERENCE])).toMatch(/^BAD_USER_INPUT .*aucune place/);
    },
  );

  it.each([
    ['DEPARTMENT', '20'],
    ['FORCE', '10'],
    ['STATE', ''],
    ['STATE_SINCE', '2023-02-29'],
    ['FTE', '1e300'],
  ] as const)('ordered by %s is refused with the key %j', (field, key) => {
    expect(refusalOf(field, [`${field} ASC`, key, REFERENCE])).toMatch(/^BAD_USER_INPUT/);
  });
});
