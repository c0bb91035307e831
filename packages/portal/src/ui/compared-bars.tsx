import type { ReactNode } from 'react';
import './compared-bars.css';

const LOOKS = ['outlined', 'hatched', 'filled'] as const;

export interface BarGroup {
  readonly name: string;
  /** Length of each series, 0 to 1, in the order of the series. */
  readonly ratios: readonly number[];
}

export interface ComparedBarsProps {
  /** What is compared, for who does not see it; says that the table holds the same figures. */
  readonly label: string;
  /** At most three, told apart by their filling. */
  readonly series: readonly string[];
  readonly groups: readonly BarGroup[];
}

const HEIGHT = 10;
const STEP = 12;

/** Amounts compared by length; the page puts a table with the same figures beside it. */
export function ComparedBars({ label, series, groups }: ComparedBarsProps): ReactNode {
  return (
    <div role="img" aria-label={label}>
      <ul className="bars__key">
        {series.map((name, index) => (
          <li key={name}>
            <svg className="bars__sample" aria-hidden="true">
              <Bar look={lookOf(index, series.length)} ratio={1} y={0} />
            </svg>
            {name}
          </li>
        ))}
      </ul>
      <ul className="bars">
        {groups.map(({ name, ratios }) => (
          <li key={name} className="bars__group">
            <span className="bars__name">{name}</span>
            <svg className="bars__chart" height={series.length * STEP} aria-hidden="true">
              {ratios.map((ratio, index) => (
                <Bar key={series[index]} look={lookOf(index, series.length)} ratio={ratio} y={index * STEP + 1} />
              ))}
            </svg>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One series alone is filled: there is nothing to tell it from. */
function lookOf(index: number, count: number): string {
  return (count === 1 ? undefined : LOOKS[index]) ?? 'filled';
}

function Bar({ look, ratio, y }: { readonly look: string; readonly ratio: number; readonly y: number }): ReactNode {
  if (ratio <= 0) return null;
  return <rect className={`bars__bar bars__bar--${look}`} x="1" y={y} width={`${ratio * 99}%`} height={HEIGHT} />;
}
