import { describe, expect, it } from '@jest/globals';
import { layOutCurve, nearestPoint } from './curve-layout';

const SIZE = { width: 720, height: 380, textScale: 1 };
const POINTS = [
  { on: '2019-01-01', value: 100 },
  { on: '2020-01-01', value: 300 },
  { on: '2021-01-01', value: 349 },
];
const MARK_2018 = { from: '2018-01-01', to: '2018-12-31', value: 261, label: '261 (2018)' };
const MARK_2020 = { from: '2020-12-31', to: '2020-12-31', value: 349, label: '349 (2020)' };

describe('a curve', () => {
  it('begins its values at zero, so that heights compare', () => {
    const { values, plot, points } = layOutCurve(POINTS, [], SIZE);
    expect(values[0]).toEqual({ y: plot.bottom, label: 0 });
    const heights = points.map(({ y }) => plot.bottom - y);
    expect((heights[1] ?? 0) / (heights[0] ?? 0)).toBeCloseTo(3);
  });

  it('keeps official figures out of the counted line', () => {
    const apart = layOutCurve(POINTS, [MARK_2020], SIZE);
    expect(apart.path).toBe(layOutCurve(POINTS, [], SIZE).path);
    expect(apart.points).toHaveLength(POINTS.length);
    expect(apart.marks).toHaveLength(1);
  });

  it('draws an official figure at the height of the same count', () => {
    const { marks, points } = layOutCurve(POINTS, [MARK_2020], SIZE);
    expect(marks[0]?.y).toBe(points[2]?.y);
  });

  it('leaves out the official figures of another period', () => {
    expect(layOutCurve(POINTS, [MARK_2018, MARK_2020], SIZE).marks.map(({ mark }) => mark)).toEqual([MARK_2020]);
  });

  it('cuts at its edge the year that an official figure stands for', () => {
    const from2018 = [{ on: '2018-07-01', value: 240 }, ...POINTS];
    const { marks, plot } = layOutCurve(from2018, [MARK_2018], SIZE);
    expect(marks[0]?.from).toBe(plot.left);
    expect(marks[0]?.to).toBeGreaterThan(plot.left);
  });

  it.each([240, 320, 1200])('stays within a drawing %d wide', (width) => {
    const { points, days, plot } = layOutCurve(POINTS, [], { ...SIZE, width });
    for (const { x } of [...points, ...days]) {
      expect(x).toBeGreaterThanOrEqual(plot.left);
      expect(x).toBeLessThanOrEqual(plot.right);
    }
  });

  it('gives doubled texts the room that they need', () => {
    const doubled = layOutCurve(POINTS, [], { ...SIZE, textScale: 2 });
    const usual = layOutCurve(POINTS, [], SIZE);
    expect(doubled.plot.left).toBe(2 * usual.plot.left);
    expect(doubled.days.length).toBeLessThan(usual.days.length);
  });

  it('counts posts in whole numbers on its axis even when there are very few', () => {
    const { values } = layOutCurve(
      [
        { on: '2020-01-01', value: 0 },
        { on: '2021-01-01', value: 1 },
      ],
      [],
      SIZE,
    );
    expect(values.map(({ label }) => label)).toEqual([0, 1]);
  });

  it('reads the point that is nearest to the pointer', () => {
    const { points, plot } = layOutCurve(POINTS, [], SIZE);
    expect(nearestPoint(points, -50)).toBe(0);
    expect(nearestPoint(points, (plot.left + plot.right) / 2 + 3)).toBe(1);
    expect(nearestPoint(points, 5_000)).toBe(2);
    expect(nearestPoint([], 10)).toBe(0);
  });
});
