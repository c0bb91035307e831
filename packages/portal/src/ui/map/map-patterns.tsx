import { useId, type ReactNode } from 'react';

/** Classes of a map from nothing to most; each has a pattern besides its colour. */
export const MAP_STEPS = [0, 1, 2, 3, 4] as const;
export type MapStep = (typeof MAP_STEPS)[number];

const TILE = 16;

/** What stands on the colour of each class: hatches, sparse dots, lines, a grid, nothing. */
const MARKS: Readonly<Record<MapStep, ReactNode>> = {
  0: <path d="M-4 4l8-8M0 16L16 0M12 20l8-8" />,
  1: <circle cx={8} cy={8} r={1.6} />,
  2: <path d="M0 8h16" />,
  3: <path d="M0 8h16M8 0v16" />,
  4: null,
};

/** The patterns of the classes, under names that belong to one drawing. */
export function MapPatterns({ id }: { readonly id: string }): ReactNode {
  return (
    <defs>
      {MAP_STEPS.map((step) => (
        <pattern
          key={step}
          id={nameOf(id, step)}
          className={`map-pattern map-pattern--${step}`}
          width={TILE}
          height={TILE}
          patternUnits="userSpaceOnUse"
        >
          <rect width={TILE} height={TILE} />
          {MARKS[step]}
        </pattern>
      ))}
    </defs>
  );
}

/** The fill of a class; of no class where nothing is known. */
export function patternOf(id: string, step: MapStep | undefined): string {
  return step === undefined ? 'none' : `url(#${nameOf(id, step)})`;
}

function nameOf(id: string, step: MapStep): string {
  return `${id}-step-${step}`;
}

export interface LegendClass {
  readonly step: MapStep;
  readonly label: string;
}

/** What each colour and pattern stands for. */
export function MapLegend({ title, classes }: { readonly title: string; readonly classes: readonly LegendClass[] }) {
  const id = useId();
  return (
    <div className="map-legend">
      <p className="map-legend__title">{title}</p>
      <ul className="fr-raw-list">
        {classes.map(({ step, label }) => (
          <li key={step} className="map-legend__class">
            <svg className="map-legend__sample" viewBox="0 0 48 32" aria-hidden="true">
              <MapPatterns id={`${id}-${step}`} />
              <rect className="map__shape" width={48} height={32} fill={patternOf(`${id}-${step}`, step)} />
            </svg>
            {label}
          </li>
        ))}
      </ul>
    </div>
  );
}
