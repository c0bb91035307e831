import shapes from './departments.json' with { type: 'json' };

/** Units of the drawing; its width and height. */
export const MAP_WIDTH = 1300;
export const MAP_HEIGHT = 1384;

/** One département where it is drawn. */
export interface Place {
  /** Official geographic code. */
  readonly code: string;
  readonly path: string;
  /** Of the path, into the drawing. */
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** Middle of the département in the drawing. */
  readonly centre: readonly [x: number, y: number];
}

/** A frame around what is not drawn in its place. */
export interface Inset {
  readonly title: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Shape {
  readonly path: string;
  readonly centre: readonly number[];
}

const PARIS: Inset = { title: '75 92 93 94', x: 10, y: 10, width: 270, height: 300 };
const OVERSEAS_WIDTH = 210;
const OVERSEAS_HEIGHT = 184;
const OVERSEAS_TOP = MAP_HEIGHT - OVERSEAS_HEIGHT - 10;

const overseas = Object.entries(shapes.overseas)
  .sort(byCode)
  .map(([code, shape], index) => ({ code, shape, x: 10 + index * (OVERSEAS_WIDTH + 10) }));

export const INSETS: readonly Inset[] = [
  PARIS,
  ...overseas.map(({ code, x }) => ({
    title: code,
    x,
    y: OVERSEAS_TOP,
    width: OVERSEAS_WIDTH,
    height: OVERSEAS_HEIGHT,
  })),
];

/** The 101 départements, each once, in the order of their codes: 75, 92, 93 and 94 are in their inset. */
export const PLACES: readonly Place[] = [
  ...metropolitan((code) => !(code in shapes.paris.departments)),
  ...parisArea(),
  ...overseas.map(({ code, shape, x }) => {
    const scale = 0.45;
    const left = x + (OVERSEAS_WIDTH - shape.width * scale) / 2;
    const top = OVERSEAS_TOP + 42 + (OVERSEAS_HEIGHT - 47 - shape.height * scale) / 2;
    return placed(code, shape, left, top, scale);
  }),
].sort((one, other) => byCode([one.code], [other.code]));

/** 75, 92, 93 and 94 at the place and in the size that they have on the map of France. */
export const SMALL_PLACES: readonly Place[] = metropolitan((code) => code in shapes.paris.departments);

function metropolitan(isKept: (code: string) => boolean): readonly Place[] {
  return Object.entries(shapes.metropolitan.departments)
    .filter(([code]) => isKept(code))
    .map(([code, shape]) => placed(code, shape, 0, 0, 1));
}

function parisArea(): readonly Place[] {
  const { width, departments } = shapes.paris;
  const scale = 0.48;
  const left = PARIS.x + (PARIS.width - width * scale) / 2;
  return Object.entries(departments).map(([code, shape]) => placed(code, shape, left, PARIS.y + 50, scale));
}

function placed(code: string, { path, centre }: Shape, x: number, y: number, scale: number): Place {
  const [across = 0, down = 0] = centre;
  return { code, path, x, y, scale, centre: [x + across * scale, y + down * scale] };
}

function byCode([one]: readonly [string, ...unknown[]], [other]: readonly [string, ...unknown[]]): number {
  return one < other ? -1 : 1;
}

const DIRECTIONS: ReadonlyMap<string, readonly [x: number, y: number]> = new Map([
  ['ArrowLeft', [-1, 0]],
  ['ArrowRight', [1, 0]],
  ['ArrowUp', [0, -1]],
  ['ArrowDown', [0, 1]],
]);

/**
 * Where a key leads from a département: the nearest one that way by arrow, the first by Home, the last by End; the same
 * one where there is nothing that way; `undefined` for any other key.
 */
export function placeAfterKey(code: string, key: string): string | undefined {
  if (key === 'Home') return PLACES[0]?.code;
  if (key === 'End') return PLACES.at(-1)?.code;
  const direction = DIRECTIONS.get(key);
  const from = PLACES.find((place) => place.code === code);
  if (!direction || !from) return undefined;
  const near = PLACES.flatMap((place) => {
    const distance = distanceAlong(from.centre, place.centre, direction);
    return distance === undefined ? [] : [{ code: place.code, distance }];
  }).sort((one, other) => one.distance - other.distance);
  return near[0]?.code ?? code;
}

/** What lies aside counts double; what lies more aside than ahead is not that way. */
function distanceAlong(
  from: Place['centre'],
  to: Place['centre'],
  [right, down]: readonly [number, number],
): number | undefined {
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  const ahead = x * right + y * down;
  const aside = Math.abs(x * down) + Math.abs(y * right);
  return ahead > 0 && aside <= ahead * 1.5 ? ahead + 2 * aside : undefined;
}
