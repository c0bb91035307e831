import { describe, expect, test } from '@jest/globals';
import { readListState } from '../../ui/list/list-url';
import { needsToday, SESSION_ADDRESS, sessionVariables } from './session-selection';

const TODAY = '2026-11-23';
const state = (search: string) => readListState(new URLSearchParams(search), SESSION_ADDRESS);

describe('which sessions an address means', () => {
  test.each([
    ['', { order: 'CHRONOLOGICAL', from: TODAY }],
    ['periode=passees', { order: 'LATEST_FIRST', to: '2026-11-22' }],
    ['periode=toutes', { order: 'CHRONOLOGICAL' }],
    ['periode=toutes&tri=-date', { order: 'LATEST_FIRST' }],
    ['du=2025-01-01&au=2025-03-31', { order: 'CHRONOLOGICAL', from: '2025-01-01', to: '2025-03-31' }],
    ['periode=passees&au=2024-06-30', { order: 'LATEST_FIRST', to: '2024-06-30' }],
    ['periode=passees&au=2028-01-01', { order: 'LATEST_FIRST', to: '2026-11-22' }],
    [
      'type=TRAINING&etat=OPEN&hote=DGPN',
      { order: 'CHRONOLOGICAL', from: TODAY, kind: 'TRAINING', state: ['OPEN'], hostParty: 'DGPN' },
    ],
  ])('« %s »', (search, variables) => {
    expect(sessionVariables(state(search), TODAY)).toEqual(variables);
  });

  test.each([
    ['', true],
    ['periode=passees', true],
    ['type=TRAINING', true],
    ['periode=toutes', false],
    ['du=2025-01-01', false],
  ])('« %s » needs today: %s', (search, needed) => {
    expect(needsToday(state(search))).toBe(needed);
  });

  test('the board hosts no session: a filter on it is told, not followed', () => {
    const { values, problems } = state('hote=BOARD');
    expect(values).toEqual({});
    expect(problems).toHaveLength(1);
  });
});
