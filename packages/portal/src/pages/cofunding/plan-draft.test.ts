import { describe, expect, test } from '@jest/globals';
import {
  BLANK_SHARES,
  checkCorrection,
  checkPlan,
  nextSlot,
  percentOf,
  readPercent,
  sharesDraft,
  slotsOf,
} from './plan-draft';

const BLANK = { ...BLANK_SHARES, fiscalYear: '2029', schedule: '', cost: '48 750,00' };
const share = (funderKind: 'FIPD' | 'DEPARTMENT', text: string, confirmedOn: string | null = null) => ({
  id: funderKind,
  funderKind,
  funderName: null,
  share: text,
  confirmed: confirmedOn !== null,
  confirmedOn,
  amount: null,
});

describe('a percentage', () => {
  test.each([
    ['33,34', 3334n],
    ['50 %', 5000n],
    ['100', 10000n],
    ['0.5', 50n],
  ])('« %s » is read', (text, units) => {
    expect(readPercent(text)).toBe(units);
  });
  test.each(['', 'x', '-1', '33,345', '1000'])('« %s » is none', (text) => {
    expect(readPercent(text)).toBeUndefined();
  });
  test('is shown as it would be typed', () => {
    expect(['0.3334', '0.5000', '1.0000'].map(percentOf)).toEqual(['33,34', '50', '100']);
  });
});

describe('a plan as a person typed it', () => {
  test('holds the shares that were filled in', () => {
    const checked = checkPlan({ ...BLANK, FIPD: '30', DEPARTMENT: '70', 'name-DEPARTMENT': ' Nord ' });
    expect(checked).toEqual({
      content: {
        fiscalYear: 2029,
        schedule: null,
        cost: '48750.00',
        shares: [
          { funderKind: 'FIPD', funderName: null, share: '0.3000', confirmedOn: null },
          { funderKind: 'DEPARTMENT', funderName: 'Nord', share: '0.7000', confirmedOn: null },
        ],
      },
    });
  });

  test.each<[string, Record<string, string>, string, RegExp]>([
    ['a hundredth of a percent short', { FIPD: '50', DEPARTMENT: '49,99' }, 'DEPARTMENT', /99,99 %/],
    ['a hundredth of a percent too many', { FIPD: '50', DEPARTMENT: '50,01' }, 'DEPARTMENT', /100,01 %/],
    ['without a cost', { FIPD: '100', cost: '0' }, 'cost', /supérieur à zéro/],
    ['of a schedule and a FIPD rate', { FIPD: '100', schedule: 'FIPD-80-50-30' }, 'FIPD', /barème/],
    ['of no year', { FIPD: '100', fiscalYear: 'x' }, 'fiscalYear', /année/],
    ['with a share that is none', { FIPD: 'x' }, 'FIPD', /pourcentage/],
  ])('%s is refused at its field', (_, changes, field, sentence) => {
    const checked = checkPlan({ ...BLANK, ...changes });
    expect('faults' in checked && new Map<string, string>(checked.faults).get(field)).toMatch(sentence);
  });
});

test('another funder of a kind stands after those of its kind, however many there are', () => {
  const added = Array.from({ length: 10 }).reduce<object>(
    (draft) => ({ ...draft, [nextSlot(draft, 'MUNICIPALITY')]: '' }),
    BLANK_SHARES,
  );
  const numbers = Array.from({ length: 10 }, (_, index) => `MUNICIPALITY#${index + 2}`);
  expect(slotsOf(added)).toEqual(
    slotsOf(BLANK_SHARES).flatMap((slot) => (slot === 'MUNICIPALITY' ? [slot, ...numbers] : slot)),
  );
});

describe('a correction', () => {
  const before = [share('FIPD', '0.3000', '2026-01-15'), share('DEPARTMENT', '0.7000', '2026-01-15')];
  test('keeps the confirmation of the shares that stay', () => {
    const draft = { ...BLANK_SHARES, ...sharesDraft(before), cost: '40000', reason: 'Coût revu' };
    const kept = checkCorrection(draft, before);
    expect('content' in kept && kept.content.shares.map(({ confirmedOn }) => confirmedOn)).toEqual([
      '2026-01-15',
      '2026-01-15',
    ]);
    const moved = checkCorrection({ ...draft, FIPD: '20', DEPARTMENT: '80' }, before);
    expect('content' in moved && moved.content.shares.map(({ confirmedOn }) => confirmedOn)).toEqual([null, null]);
  });
  describe('of a plan that two départements finance', () => {
    const [fipd] = before;
    const nord = { ...share('DEPARTMENT', '0.3500', '2026-01-15'), id: 'nord', funderName: 'Nord' };
    const oise = { ...share('DEPARTMENT', '0.3500'), id: 'oise', funderName: 'Oise' };
    const both = [...(fipd ? [fipd] : []), nord, oise];
    const draft = { ...BLANK_SHARES, ...sharesDraft(both), cost: '40000', reason: 'Coût revu' };
    const funders = (checked: ReturnType<typeof checkCorrection>) =>
      'content' in checked &&
      checked.content.shares.map(({ funderName, share: part, confirmedOn }) => [funderName, part, confirmedOn]);

    test('keeps both, and the confirmation of the one that gave it', () => {
      expect(funders(checkCorrection(draft, both))).toEqual([
        [null, '0.3000', '2026-01-15'],
        ['Nord', '0.3500', '2026-01-15'],
        ['Oise', '0.3500', null],
      ]);
    });

    test('may take one of them out, or hand its share to another', () => {
      const left = checkCorrection({ ...draft, DEPARTMENT: '', 'DEPARTMENT#2': '70' }, both);
      expect(funders(left)).toEqual([
        [null, '0.3000', '2026-01-15'],
        ['Oise', '0.7000', null],
      ]);
      const renamed = checkCorrection({ ...draft, 'name-DEPARTMENT': 'Somme' }, both);
      expect(funders(renamed)).toContainEqual(['Somme', '0.3500', null]);
    });

    test('counts both in what makes 100 %, and refuses one name for two', () => {
      const faultsOf = (changes: object) => {
        const checked = checkCorrection({ ...draft, ...changes }, both);
        return 'faults' in checked ? Object.fromEntries(checked.faults) : {};
      };
      expect(faultsOf({ 'DEPARTMENT#2': '34,99' })).toEqual({ DEPARTMENT: expect.stringMatching(/font 99,99 %/) });
      expect(faultsOf({ 'name-DEPARTMENT#2': 'Nord' })).toEqual({
        'name-DEPARTMENT#2': 'Deux financeurs de même nature portent ce nom : nommez chacun.',
      });
    });
  });
});
