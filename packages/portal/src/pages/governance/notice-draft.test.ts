import { describe, expect, test } from '@jest/globals';
import { checkNotice } from './notice-draft';

const LIMITS = { today: '2027-08-20', signedOn: '2020-11-25', lastDay: '2027-08-25' };
const TYPED = { givenBy: 'DGPN', letterNumber: ' RK 1 ', sentOn: '2027-08-18', receivedOn: '2027-08-19' };

const faultsOf = (typed: object, limits: object = {}) => {
  const checked = checkNotice({ ...TYPED, ...typed }, { ...LIMITS, ...limits });
  return 'faults' in checked ? Object.fromEntries(checked.faults) : {};
};

describe('a notice as it was typed', () => {
  test('is read when nothing is wrong', () => {
    expect(checkNotice(TYPED, LIMITS)).toEqual({ content: { ...TYPED, letterNumber: 'RK 1' } });
  });

  test.each<[string, object, object, object]>([
    ['of nobody', { givenBy: '' }, {}, { givenBy: 'Choisissez la partie qui dénonce.' }],
    ['without a number', { letterNumber: '' }, {}, { letterNumber: 'Indiquez le numéro de la lettre.' }],
    [
      'sent tomorrow',
      { sentOn: '2027-08-21', receivedOn: '2027-08-21' },
      {},
      { sentOn: expect.stringMatching(/futur/) },
    ],
    [
      'received before it was sent',
      { receivedOn: '2027-08-17' },
      {},
      { receivedOn: expect.stringMatching(/précède l’envoi/) },
    ],
    [
      'sent before the signature',
      { sentOn: '2020-11-24' },
      {},
      { sentOn: expect.stringMatching(/précède la signature/) },
    ],
    [
      'received after the last day',
      { receivedOn: '2027-08-26' },
      { today: '2027-08-30' },
      { receivedOn: expect.stringMatching(/^Le dernier jour pour dénoncer était le 25\sao/u) },
    ],
  ])('%s is told what is wrong', (_what, typed, limits, faults) => {
    expect(faultsOf(typed, limits)).toMatchObject(faults);
  });
});
