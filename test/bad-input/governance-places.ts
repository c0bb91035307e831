import { placesOfActs, type Acts, type Scalar, type Value } from './act-places.js';
import { UNKNOWN_ID } from './refusal.js';

const id: Value = ['other', `"${UNKNOWN_ID}"`];
const text: Value = ['String', '"X"'];
const one: Value = ['Int', '1'];
const key: Value = ['String', '"test-bad-act"'];

/** Acts of governance by input type, each on a row that does not exist or after the last day for it: nothing is written. */
const ACTS: Acts = {
  GiveNoticeInput: [
    'giveNotice',
    {
      givenBy: ['other', 'DGPN'],
      letterNumber: text,
      sentOn: ['Date', '"2021-10-01"'],
      receivedOn: ['Date', '"2021-10-02"'],
      idempotencyKey: key,
    },
  ],
  WithdrawNoticeInput: ['withdrawNotice', { noticeId: id, version: one, reason: text }],
};

/** A document for every place of governance’s acts that takes a scalar, with a variable in that place. */
export function governancePlaces(scalar: Scalar, variable: string): Record<string, string> {
  return placesOfActs(ACTS, scalar, variable);
}
