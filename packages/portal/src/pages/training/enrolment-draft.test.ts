import { describe, expect, it } from '@jest/globals';
import { checkEnrolment, SOMEBODY_ELSE, WORKER } from './enrolment-draft';
import { waitingPlaceOf } from './enrolment-person';
import { checkReason } from './reason-draft';

const BLANK = { party: 'DGPN', kind: SOMEBODY_ELSE, workerId: '', personLabel: '' };

describe('an enrolment that is typed', () => {
  it.each([
    ['no name', BLANK, 'personLabel', /Indiquez le nom/],
    ['spaces for a name', { ...BLANK, personLabel: '   ' }, 'personLabel', /Indiquez le nom/],
    [
      'a name too long',
      { ...BLANK, personLabel: 'x'.repeat(121) },
      'personLabel',
      /120 caractères au plus ; il y en a 121/,
    ],
    ['a line break', { ...BLANK, personLabel: 'a\nb' }, 'personLabel', /caractère invisible/],
    ['no social worker', { ...BLANK, kind: WORKER }, 'workerId', /Choisissez l’intervenant/],
    ['another’s party', { ...BLANK, personLabel: 'Camille', party: 'DGGN' }, 'party', /Choisissez la partie/],
  ] as const)('is refused at its field with %s', (_case, draft, field, sentence) => {
    const checked = checkEnrolment(draft, ['DGPN']);
    expect('faults' in checked && checked.faults.get(field)).toMatch(sentence);
  });

  it('sends either the social worker or the name, never both', () => {
    const draft = { ...BLANK, workerId: 'w1', personLabel: ' Camille ' };
    expect(checkEnrolment(draft, ['DGPN'])).toEqual({
      content: { party: 'DGPN', workerId: null, personLabel: 'Camille' },
    });
    expect(checkEnrolment({ ...draft, kind: WORKER }, ['DGPN'])).toEqual({
      content: { party: 'DGPN', workerId: 'w1', personLabel: null },
    });
  });
});

it('the place on a waiting list counts those who wait, not those who have a seat or left', () => {
  const list = (['CONFIRMED', 'WAITLISTED', 'WITHDRAWN', 'WAITLISTED'] as const).map((state, index) => ({
    id: String(index),
    state,
  }));
  expect(list.map(({ id }) => waitingPlaceOf(id, list))).toEqual([undefined, 1, undefined, 2]);
});

describe('the reason of an act', () => {
  it('is one line, whatever lines it was typed on', () => {
    expect(checkReason({ reason: ' Salle\n  indisponible ' })).toEqual({ content: { reason: 'Salle indisponible' } });
  });

  it.each([
    ['', /Indiquez/],
    ['x'.repeat(501), /500 caractères au plus ; il y en a 501/],
    ['a\u0000b', /caractère invisible/],
  ])('is refused when it cannot be kept', (reason, sentence) => {
    const checked = checkReason({ reason });
    expect('faults' in checked && checked.faults.get('reason')).toMatch(sentence);
  });
});
