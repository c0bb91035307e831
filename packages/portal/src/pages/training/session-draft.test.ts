import { describe, expect, it } from '@jest/globals';
import { atFormFields, BLANK_PLAN, checkPlan } from './session-draft';
import { checkTrainer } from './trainer-draft';
import { checkVenue } from './venue-draft';

const PLAN = {
  ...BLANK_PLAN,
  ...{ programmeId: 'p', venueId: 'v', startDay: '2027-01-12', endDay: '2027-01-13', seats: '12' },
  ...{ hostParty: 'DGPN', trainerIds: 'a b' },
};
const capacityOf = () => 20;

/** What is said at a field; undefined when nothing is. */
function saidAt<Name extends string>(checked: object, name: Name): string | undefined {
  return 'faults' in checked && checked.faults instanceof Map ? checked.faults.get(name) : undefined;
}

describe('a session that is typed', () => {
  it('is sent with its hours in UTC', () => {
    expect(checkPlan(PLAN, capacityOf)).toEqual({
      content: {
        ...{ programmeId: 'p', venueId: 'v', seats: 12, hostParty: 'DGPN', trainerIds: ['a', 'b'] },
        ...{ startsAt: '2027-01-12T08:00:00.000Z', endsAt: '2027-01-13T16:00:00.000Z' },
      },
    });
  });

  it.each([
    ['no programme', { programmeId: '' }, 'programmeId', /Choisissez le programme/],
    ['no venue', { venueId: '' }, 'venueId', /Choisissez le lieu/],
    ['no day', { startDay: '' }, 'startDay', /Indiquez le jour/],
    ['an end before its beginning', { endDay: '2027-01-11' }, 'endDay', /finit avant de commencer/],
    [
      'an hour that clocks skip',
      { startDay: '2027-03-28', startHour: '02:30' },
      'startHour',
      /n’existe pas ce jour-là/,
    ],
    ['no seat', { seats: '0' }, 'seats', /de 1 à 2 000/],
    ['half a seat', { seats: '1,5' }, 'seats', /de 1 à 2 000/],
    ['more seats than the venue holds', { seats: '21' }, 'seats', /reçoit 20 personnes au plus/],
    ['a host that hosts nothing', { hostParty: 'BOARD' }, 'hostParty', /Choisissez la partie/],
    ['eleven trainers', { trainerIds: 'a b c d e f g h i j k' }, 'trainerIds', /Au plus 10/],
  ])('is refused at its field with %s', (_case, change, field, sentence) => {
    expect(saidAt(checkPlan({ ...PLAN, ...change }, capacityOf), field)).toMatch(sentence);
  });

  it('is told of a refusal of its hours where they are typed', () => {
    const errors = ['startsAt', 'endsAt', 'venueId', null].map((field) => ({ code: 'X', field, message: '' }));
    const fields = atFormFields({ errors })?.errors.map(({ field }) => field);
    expect(fields).toEqual(['startDay', 'endDay', 'venueId', null]);
  });
});

describe('a venue and a trainer that are typed', () => {
  const venue = { name: 'Salle', address: '1 rue', capacity: '30', departmentCode: '31', offeredBy: '' };

  it('are sent without the spaces around, and with nothing where nothing was typed', () => {
    expect(checkVenue({ ...venue, name: ' Salle ' })).toEqual({
      content: { name: 'Salle', address: '1 rue', capacity: 30, departmentCode: '31', offeredBy: null },
    });
    expect(checkTrainer({ name: ' Alix ', email: ' ', phone: '' })).toEqual({
      content: { name: 'Alix', email: null, phone: null },
    });
  });

  it.each([
    ['no name', checkVenue({ ...venue, name: '' }), 'name', /Indiquez le nom/],
    ['no room', checkVenue({ ...venue, capacity: '0' }), 'capacity', /de 1 à 2 000/],
    ['no département', checkVenue({ ...venue, departmentCode: '' }), 'departmentCode', /Choisissez le département/],
    ['half an address', checkTrainer({ name: 'A', email: 'a@', phone: '' }), 'email', /nom@domaine/],
    ['letters to call', checkTrainer({ name: 'A', email: '', phone: 'appelez' }), 'phone', /des chiffres/],
  ])('are refused at their field with %s', (_case, checked, field, sentence) => {
    expect(saidAt(checked, field)).toMatch(sentence);
  });
});
