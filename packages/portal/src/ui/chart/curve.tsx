import { useId, useMemo, useRef, useState, type PointerEvent, type ReactNode } from 'react';
import { formatCount } from '../format';
import {
  layOutCurve,
  nearestPoint,
  type CurveLayout,
  type CurveMark,
  type CurvePoint,
  type CurveSize,
} from './curve-layout';
import { PointReader } from './point-reader';
import { useSpace } from './use-space';
import './chart.css';

export interface CurveProps {
  /** What the curve shows, for screen readers. */
  readonly title: string;
  readonly description: string;
  readonly points: readonly CurvePoint[];
  /** Drawn apart, under a legend of their own. */
  readonly marks: readonly CurveMark[];
  readonly pointLegend: string;
  readonly markLegend: string;
  /** A point in words: « Au 1er janvier 2021 : 349 postes ». */
  readonly sentenceOf: (point: CurvePoint) => string;
}

const HEIGHT = 380;

/** A counted line and, apart from it, official figures; read point by point by pointer, touch or keyboard. */
export function Curve(props: CurveProps): ReactNode {
  const { points, marks, sentenceOf } = props;
  const frame = useRef<HTMLDivElement>(null);
  const { width, textScale } = useSpace(frame);
  const size = useMemo(() => ({ width, height: HEIGHT * textScale, textScale }), [width, textScale]);
  const layout = useMemo(() => layOutCurve(points, marks, size), [points, marks, size]);
  const [asked, setAsked] = useState<number>();
  const rank = Math.min(asked ?? points.length - 1, points.length - 1);
  const point = points[rank];
  return (
    <div className="curve" ref={frame}>
      <Legend {...props} />
      <Drawing {...props} layout={layout} size={size} rank={rank} onRank={setAsked} />
      {point && <PointReader count={points.length} rank={rank} onRank={setAsked} sentence={sentenceOf(point)} />}
    </div>
  );
}

interface DrawingProps extends CurveProps {
  readonly layout: CurveLayout;
  readonly size: CurveSize;
  readonly rank: number;
  readonly onRank: (rank: number) => void;
}

function Drawing({ title, description, layout, size, rank, onRank }: DrawingProps): ReactNode {
  const id = useId();
  const onPointer = ({ currentTarget, clientX }: PointerEvent<SVGSVGElement>) =>
    onRank(nearestPoint(layout.points, clientX - currentTarget.getBoundingClientRect().left));
  return (
    <svg
      className="curve__drawing"
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-description`}
      onPointerMove={onPointer}
      onPointerDown={onPointer}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      <Axes layout={layout} textScale={size.textScale} />
      <path className="curve__line" d={layout.path} />
      <Marks layout={layout} textScale={size.textScale} />
      <Reading layout={layout} rank={rank} />
    </svg>
  );
}

interface ScaledProps {
  readonly layout: CurveLayout;
  readonly textScale: number;
}

function Axes({ layout: { days, values, plot }, textScale }: ScaledProps): ReactNode {
  return (
    <g className="curve__axes">
      {values.map(({ y, label }) => (
        <g key={label}>
          <line x1={plot.left} x2={plot.right} y1={y} y2={y} />
          <text x={plot.left - 8} y={y + 4 * textScale} textAnchor="end">
            {formatCount(label)}
          </text>
        </g>
      ))}
      {days.map(({ x, label }) => (
        <text key={x} x={x} y={plot.bottom + 24 * textScale} textAnchor="middle">
          {label}
        </text>
      ))}
    </g>
  );
}

/** Room that the words of a mark take on its right. */
const LABEL_WIDTH = 90;

/** A diamond each, on a bar as long as the period that the source names. */
function Marks({ layout: { marks, plot }, textScale }: ScaledProps): ReactNode {
  return (
    <g className="curve__marks">
      {marks.map(({ mark, from, to, y }) => {
        const middle = (from + to) / 2;
        const isNearEnd = middle > plot.right - LABEL_WIDTH * textScale;
        return (
          <g key={mark.label}>
            <line x1={from} x2={to} y1={y} y2={y} />
            <path d={`M${middle} ${y - 8}l8 8-8 8-8-8z`} />
            <text
              x={isNearEnd ? middle : middle + 12}
              y={isNearEnd ? y - 14 : y + 4 + 14 * textScale}
              textAnchor={isNearEnd ? 'end' : 'start'}
            >
              {mark.label}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function Reading({
  layout: { points, plot },
  rank,
}: {
  readonly layout: CurveLayout;
  readonly rank: number;
}): ReactNode {
  const place = points[rank];
  if (!place) return null;
  return (
    <g className="curve__reading">
      <line x1={place.x} x2={place.x} y1={plot.top} y2={plot.bottom} />
      <circle cx={place.x} cy={place.y} r={6} />
    </g>
  );
}

function Legend({ pointLegend, markLegend, marks }: CurveProps): ReactNode {
  return (
    <ul className="fr-raw-list curve__legend">
      <li>
        <svg className="curve__sample" viewBox="0 0 40 20" aria-hidden="true">
          <path className="curve__line" d="M2 16L38 4" />
        </svg>
        {pointLegend}
      </li>
      {marks.length > 0 && (
        <li>
          <svg className="curve__sample" viewBox="0 0 40 20" aria-hidden="true">
            <g className="curve__marks">
              <line x1={4} x2={36} y1={10} y2={10} />
              <path d="M20 2l8 8-8 8-8-8z" />
            </g>
          </svg>
          {markLegend}
        </li>
      )}
    </ul>
  );
}
