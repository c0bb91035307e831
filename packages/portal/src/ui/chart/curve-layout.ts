import { scaleLinear, scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';

/** One point of a counted line. */
export interface CurvePoint {
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly value: number;
}

/** A figure from elsewhere, drawn apart from the line: for a day, or for a whole year that its source names alone. */
export interface CurveMark {
  readonly from: string;
  readonly to: string;
  readonly value: number;
  readonly label: string;
}

/** Units of the drawing. */
export interface CurveSize {
  readonly width: number;
  readonly height: number;
  /** How much larger than usual the person reads texts: 2 for doubled ones. */
  readonly textScale: number;
}

const MARGIN = { top: 28, right: 20, bottom: 36, left: 52 };

/** Where everything of a curve is drawn. */
export interface CurveLayout {
  readonly path: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly marks: readonly {
    readonly mark: CurveMark;
    readonly from: number;
    readonly to: number;
    readonly y: number;
  }[];
  readonly days: readonly { readonly x: number; readonly label: string }[];
  readonly values: readonly { readonly y: number; readonly label: number }[];
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
}

/** Lays out a line and the marks of its period; the values begin at zero, so that heights compare. */
export function layOutCurve(points: readonly CurvePoint[], marks: readonly CurveMark[], size: CurveSize): CurveLayout {
  const plot = plotOf(size);
  const [first = 0, last = 0] = [points[0], points.at(-1)].map((point) => point && instantOf(point.on));
  const shown = marks.filter(({ from, to }) => instantOf(to) >= first && instantOf(from) <= last);
  const highest = Math.max(1, ...points.map(({ value }) => value), ...shown.map(({ value }) => value));
  const x = scaleUtc([first, last], [plot.left, plot.right]);
  const y = scaleLinear([0, highest], [plot.bottom, plot.top]).nice(5);
  const within = (instant: number) => x(Math.min(last, Math.max(first, instant)));
  const places = points.map(({ on, value }) => ({ x: x(instantOf(on)), y: y(value) }));
  const draw = line<{ x: number; y: number }>(
    (place) => place.x,
    (place) => place.y,
  );
  return {
    path: draw(places) ?? '',
    points: places,
    marks: shown.map((mark) => ({
      mark,
      from: within(instantOf(mark.from)),
      to: within(instantOf(mark.to)),
      y: y(mark.value),
    })),
    days: x.ticks(Math.max(2, Math.floor((plot.right - plot.left) / (80 * size.textScale)))).map((day) => ({
      x: x(day),
      label: x.tickFormat(10, last - first > TWO_YEARS ? '%Y' : '%m/%Y')(day),
    })),
    values: y
      .ticks(5)
      .filter(Number.isInteger)
      .map((value) => ({ y: y(value), label: value })),
    plot,
  };
}

function plotOf({ width, height, textScale }: CurveSize): CurveLayout['plot'] {
  return {
    left: MARGIN.left * textScale,
    right: width - MARGIN.right * textScale,
    top: MARGIN.top * textScale,
    bottom: height - MARGIN.bottom * textScale,
  };
}

const TWO_YEARS = 2 * 366 * 24 * 60 * 60 * 1000;

function instantOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** Rank of the point that is nearest to a place across the drawing; 0 when there is none. */
export function nearestPoint(points: CurveLayout['points'], x: number): number {
  const distances = points.map((point) => Math.abs(point.x - x));
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}
