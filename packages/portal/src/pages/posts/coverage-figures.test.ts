import { describe, expect, it } from '@jest/globals';
import { mapFigure, postsOfForce, type DepartmentRow } from './coverage-figures';

function department(fte: string, posts: number, police: number, status: 'UNCOVERED' | 'SINGLE' | 'COVERED') {
  return {
    code: '01',
    name: 'Ain',
    region: { name: 'Auvergne-Rhône-Alpes' },
    coverage: { asOf: '2026-01-01', posts, fte, byForce: [{ force: 'POLICE' as const, posts: police }], status },
  };
}

const UNTOLD: DepartmentRow = { code: '01', name: 'Ain', region: { name: 'Auvergne-Rhône-Alpes' }, coverage: null };

describe('what the map shows of a département', () => {
  it.each([
    ['no post', department('0.00', 0, 0, 'UNCOVERED'), 0],
    ['one post', department('1.00', 1, 1, 'SINGLE'), 2],
    ['two posts', department('2.00', 2, 2, 'COVERED'), 4],
  ])('tells apart %s', (_case, row, step) => {
    expect(mapFigure(undefined).stepOf(row)).toBe(step);
  });

  it.each([
    ['0.00', 0],
    ['0.50', 1],
    ['2.00', 1],
    ['2.01', 2],
    ['3.00', 2],
    ['3.01', 3],
    ['5.00', 3],
    ['5.01', 4],
  ])('puts %s full-time equivalents into the class that its legend says', (fte, step) => {
    expect(mapFigure('etp').stepOf(department(fte, 1, 1, 'SINGLE'))).toBe(step);
  });

  it.each([
    [0, 0],
    [3, 3],
    [4, 4],
    [40, 4],
  ])('puts %d posts of the police into the class that its legend says', (posts, step) => {
    expect(mapFigure('police').stepOf(department('1.00', 50, posts, 'COVERED'))).toBe(step);
  });

  it.each([undefined, 'etp', 'police', 'gendarmerie', 'mixte'])('gives no class to what is not told (%s)', (name) => {
    expect(mapFigure(name).stepOf(UNTOLD)).toBeUndefined();
    expect(mapFigure(name).sentenceOf(UNTOLD)).toBe('non communiqué');
  });

  it('has every class that it gives in its legend', () => {
    for (const name of [undefined, 'etp', 'police']) {
      const { classes, stepOf } = mapFigure(name);
      const step = stepOf(department('2.50', 2, 2, 'COVERED'));
      expect(classes.map((each) => each.step)).toContain(step);
    }
  });

  it('shows coverage for a figure that does not exist', () => {
    expect(mapFigure('constructor')).toBe(mapFigure(undefined));
  });

  it('tells nothing of a force that the graph does not tell', () => {
    expect(postsOfForce(department('1.00', 1, 1, 'SINGLE'), 'MIXED')).toBeNull();
  });
});
