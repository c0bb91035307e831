import { describe, expect, it } from '@jest/globals';
import { checkAsked, checkOffered } from '../rooms/room-draft';
import { checkRequest } from './request-draft';

const REQUEST = {
  ...{ party: 'DGPN', audience: 'UNIT_HEADS', persons: '12', from: '2027-01-12', to: '2027-02-12' },
  ...{ departmentCode: '31', message: '' },
};
const LIMITS = { parties: ['DGPN'] as const, today: '2027-01-01' };
const PERIOD = { party: 'DGPN', from: '2027-01-12', to: '2027-01-12', equipment: '' };
const ASKED = { ...PERIOD, departmentCode: '31', place: 'Toulouse', persons: '20' };

/** What is said at a field; undefined when nothing is. */
function saidAt(checked: object, name: string): string | undefined {
  return 'faults' in checked && checked.faults instanceof Map ? checked.faults.get(name) : undefined;
}

describe('a request and a room that are typed', () => {
  it('are sent with nothing where nothing was typed', () => {
    const { persons: _persons, ...rest } = REQUEST;
    expect(checkRequest(REQUEST, LIMITS)).toEqual({ content: { ...rest, persons: 12, message: null } });
    expect(checkAsked(ASKED, LIMITS)).toEqual({ content: { ...ASKED, persons: 20, equipment: null } });
    expect(checkOffered({ ...PERIOD, equipment: ' Écran\n mural ', venueId: 'v' }, LIMITS)).toEqual({
      content: { ...PERIOD, equipment: 'Écran mural', venueId: 'v' },
    });
  });

  it.each([
    ['another’s name', checkRequest({ ...REQUEST, party: 'DGGN' }, LIMITS), 'party', /Choisissez la direction/],
    ['no audience', checkRequest({ ...REQUEST, audience: '' }, LIMITS), 'audience', /Choisissez le public/],
    ['too many persons', checkRequest({ ...REQUEST, persons: '1001' }, LIMITS), 'persons', /de 1 à 1 000/],
    ['a day gone', checkRequest({ ...REQUEST, from: '2026-12-31' }, LIMITS), 'from', /déjà passé/],
    ['an end before its beginning', checkRequest({ ...REQUEST, to: '2027-01-11' }, LIMITS), 'to', /précède/],
    ['a long message', checkRequest({ ...REQUEST, message: 'x'.repeat(2001) }, LIMITS), 'message', /2000/],
    ['no place', checkAsked({ ...ASKED, place: ' ' }, LIMITS), 'place', /Indiquez le lieu souhaité/],
    ['nobody to hold', checkAsked({ ...ASKED, persons: '0' }, LIMITS), 'persons', /de 1 à 2 000/],
    ['no room', checkOffered({ ...PERIOD, venueId: '' }, LIMITS), 'venueId', /Choisissez la salle/],
    ['somebody else’s room', checkOffered({ ...PERIOD, venueId: 'v', party: 'PP' }, LIMITS), 'party', /la partie/],
  ])('are refused at their field with %s', (_case, checked, field, sentence) => {
    expect(saidAt(checked, field)).toMatch(sentence);
  });
});
