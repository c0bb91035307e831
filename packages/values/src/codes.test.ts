import { describe, expect, it } from '@jest/globals';
import {
  competentParties,
  fixedClock,
  isDepartmentCode,
  isFiscalYear,
  isIdentifier,
  isSiret,
  uuidV7,
  type Force,
} from './index.js';

describe('codes and identifiers', () => {
  it.each(['01', '19', '2A', '2B', '21', '75', '95', '971', '974', '976'])('%s is a département', (code) => {
    expect(isDepartmentCode(code)).toBe(true);
  });

  it.each(['00', '20', '96', '970', '975', '977', '1', '2C', '2a', '075', '', '93 '])(
    '%j is no département',
    (code) => {
      expect(isDepartmentCode(code)).toBe(false);
    },
  );

  it.each([
    ['73282932000074', true],
    ['73282932000075', false],
    ['35600000049837', true],
    ['7328293200007', false],
    ['7328293200007A', false],
  ])('%s is a SIRET: %s', (text, valid) => {
    expect(isSiret(text)).toBe(valid);
  });

  it.each([2021, 2000, 2100])('%i is a fiscal year', (year) => expect(isFiscalYear(year)).toBe(true));
  it.each([1999, 2101, 2021.5, NaN, '2021'])('%p is no fiscal year', (year) => expect(isFiscalYear(year)).toBe(false));

  it('a new identifier carries its instant and is never the same twice', () => {
    const clock = fixedClock('2026-11-25T00:00:00Z');
    const [one, two] = [uuidV7(clock), uuidV7(clock)];
    expect(isIdentifier(one)).toBe(true);
    expect(one).not.toBe(two);
    expect(Number.parseInt(one.replace('-', '').slice(0, 12), 16)).toBe(clock.now().getTime());
    expect(one[14]).toBe('7');
  });

  it.each<[Force, string, string[]]>([
    ['POLICE', '59', ['DGPN']],
    ['POLICE', '75', ['PP']],
    ['POLICE', '93', ['PP']],
    ['GENDARMERIE', '59', ['DGGN']],
    ['GENDARMERIE', '94', ['DGGN']],
    ['MIXED', '59', ['DGPN', 'DGGN']],
    ['MIXED', '92', ['PP', 'DGGN']],
    ['POLICE', '91', ['DGPN']],
  ])('a %s post in %s is of the competence of %j', (force, department, parties) => {
    expect(competentParties(force, department)).toEqual(parties);
  });
});
