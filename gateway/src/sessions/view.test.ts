import { describe, expect, it } from '@jest/globals';
import { scopesOfParties, type Party } from '@iscg/access';
import { portalSession } from './portal-session.js';
import { changedView, readViewChange, validView, type View, type ViewChange } from './view.js';

const ALL: View = { actingAs: null, viewingAs: null };
const LIMITS = { idleMilliseconds: 60_000, absoluteMilliseconds: 3_600_000 };

function sessionOf(parties: readonly Party[], view: View) {
  const signedIn = {
    ...{ subject: 'a', name: 'A', email: 'a@b.fr', idToken: 'x', lastVisitAt: null },
    ...{ signedInAt: '2026-01-01T08:00:00.000Z', seenAt: '2026-01-01T08:00:00.000Z', ...view },
  };
  return portalSession(signedIn, { parties }, LIMITS);
}

describe('acting as one party, and looking as another', () => {
  it.each<[string, Party[], View, ViewChange, View]>([
    ['a director narrows to the board', ['DGPN', 'BOARD'], ALL, { actingAs: 'BOARD' }, { ...ALL, actingAs: 'BOARD' }],
    [
      'and comes back to both',
      ['DGPN', 'BOARD'],
      { ...ALL, actingAs: 'BOARD' },
      { actingAs: null, viewingAs: null },
      ALL,
    ],
    ['ANISCG looks as a directorate', ['ANISCG'], ALL, { viewingAs: 'DGPN' }, { ...ALL, viewingAs: 'DGPN' }],
    ['ANISCG looks as itself', ['ANISCG'], ALL, { viewingAs: 'ANISCG' }, { ...ALL, viewingAs: 'ANISCG' }],
    [
      'one who acts as ANISCG looks as another',
      ['ANISCG', 'BOARD'],
      { ...ALL, actingAs: 'ANISCG' },
      { viewingAs: 'PP' },
      { actingAs: 'ANISCG', viewingAs: 'PP' },
    ],
    [
      'choosing a party ends the look at another',
      ['ANISCG', 'BOARD'],
      { ...ALL, viewingAs: 'PP' },
      { actingAs: 'BOARD' },
      { ...ALL, actingAs: 'BOARD' },
    ],
    ['nothing asked changes nothing', ['ANISCG'], { ...ALL, viewingAs: 'PP' }, {}, { ...ALL, viewingAs: 'PP' }],
  ])('%s', (_what, held, before, change, after) => expect(changedView(held, before, change)).toEqual(after));

  it.each<[string, Party[], View, ViewChange]>([
    ['a party that is not held', ['DGPN'], ALL, { actingAs: 'BOARD' }],
    ['a look by a directorate', ['DGPN'], ALL, { viewingAs: 'DGPN' }],
    ['a look by the board', ['BOARD', 'DGPN'], ALL, { viewingAs: 'ANISCG' }],
    ['a look once narrowed away from ANISCG', ['ANISCG', 'BOARD'], { ...ALL, actingAs: 'BOARD' }, { viewingAs: 'PP' }],
    ['both at once, against each other', ['ANISCG', 'BOARD'], ALL, { actingAs: 'BOARD', viewingAs: 'PP' }],
  ])('%s is refused', (_what, held, before, change) => {
    expect(() => changedView(held, before, change)).toThrow(expect.objectContaining({ code: 'FORBIDDEN' }));
  });

  it.each([
    [null],
    [[]],
    ['DGPN'],
    [{ actingAs: 'dgpn' }],
    [{ viewingAs: ['DGPN'] }],
    [{ party: 'DGPN' }],
    [{ actingAs: 1 }],
  ])('a request that is not one is refused: %j', (body) => {
    const isNothing = Array.isArray(body) && body.length === 0;
    expect(() => readViewChange(isNothing ? ['DGPN'] : body)).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT' }),
    );
  });

  it('a party that is no longer held is no longer acted for', () => {
    expect(validView(['DGPN'], { actingAs: 'BOARD', viewingAs: 'PP' })).toEqual(ALL);
  });

  it('two parties are the union of both; one of them is that one alone', () => {
    expect(sessionOf(['DGPN', 'BOARD'], ALL)).toMatchObject({
      reading: ['DGPN', 'BOARD'],
      scopes: scopesOfParties(['DGPN']),
    });
    const board = sessionOf(['DGPN', 'BOARD'], { ...ALL, actingAs: 'BOARD' });
    expect(board).toMatchObject({ parties: ['DGPN', 'BOARD'], reading: ['BOARD'], scopes: scopesOfParties(['BOARD']) });
    expect(board.scopes).not.toContain('audit:read');
  });

  it('looking as another party reads what it reads and writes nothing, even as ANISCG itself', () => {
    for (const viewingAs of ['SG_CIPDR', 'DGPN', 'DGGN', 'PP', 'BOARD', 'ANISCG'] as const) {
      const { reading, scopes } = sessionOf(['ANISCG'], { ...ALL, viewingAs });
      expect(reading).toEqual([viewingAs]);
      expect(scopes).toEqual(scopesOfParties([viewingAs]).filter((scope) => scope.endsWith(':read')));
      expect(scopes.length).toBeGreaterThan(0);
    }
  });
});
