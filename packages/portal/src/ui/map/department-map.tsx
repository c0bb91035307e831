import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Link } from 'react-router';
import { INSETS, MAP_HEIGHT, MAP_WIDTH, PLACES, placeAfterKey, SMALL_PLACES, type Place } from './map-layout';
import { MapPatterns, patternOf, type MapStep } from './map-patterns';
import { useTouch, type Pointing } from './use-touch';
import './map.css';

/** What the map says of one département. */
export interface MapArea {
  readonly name: string;
  /** Which of the legend’s classes it is in; none when its figure is not told. */
  readonly step: MapStep | undefined;
  /** Its figure in words, for who does not see the map. */
  readonly sentence: string;
  /** Where it leads. */
  readonly to: string;
}

export interface DepartmentMapProps {
  /** What the map shows, for screen readers. */
  readonly label: string;
  readonly areas: ReadonlyMap<string, MapArea>;
  /** Code of the département that is pointed at or focused. */
  readonly current: string | undefined;
  readonly onCurrent: (code: string) => void;
  /** A finger has chosen a département, which is now the current one. */
  readonly onTouch: () => void;
}

/**
 * The 101 départements, Paris and its neighbours and those overseas in insets. One stop of the Tab key: arrows go to the
 * neighbour, Home and End to the first and the last code, Enter opens. A finger chooses first, and opens what is chosen:
 * what it hits may be its neighbour.
 */
export function DepartmentMap({ label, areas, current, onCurrent, onTouch }: DepartmentMapProps): ReactNode {
  const id = useId();
  const pointingAt = useTouch(current, onCurrent, onTouch);
  const { stop, setStop, keepLink, onKeyDown } = useStop();
  return (
    <svg
      className="map"
      viewBox={`0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`}
      role="group"
      aria-label={label}
      aria-roledescription="carte"
      onKeyDown={onKeyDown}
    >
      <MapPatterns id={id} />
      <Frames />
      {SMALL_PLACES.map((place) => (
        <Shape key={place.code} id={id} place={place} step={areas.get(place.code)?.step} />
      ))}
      {placesWithArea(areas).map(({ place, area }) => (
        <AreaLink
          key={place.code}
          id={id}
          place={place}
          area={area}
          isStop={place.code === stop}
          keepLink={(element) => keepLink(place.code, element)}
          onFocus={() => {
            setStop(place.code);
            onCurrent(place.code);
          }}
          pointing={pointingAt(place.code)}
        />
      ))}
      <CurrentOutline current={current} />
    </svg>
  );
}

function placesWithArea(areas: DepartmentMapProps['areas']) {
  return PLACES.flatMap((place) => {
    const area = areas.get(place.code);
    return area ? [{ place, area }] : [];
  });
}

/** The one département where the Tab key stops, and the keys that lead from it to another. */
function useStop() {
  const [stop, setStop] = useState(PLACES[0]?.code);
  const links = useRef(new Map<string, SVGAElement>());
  return {
    stop,
    setStop,
    /** React Router’s links are made for HTML: inside a drawing the element is the drawing’s own kind of link. */
    keepLink(code: string, element: Element | null): void {
      if (element instanceof SVGAElement) links.current.set(code, element);
      else links.current.delete(code);
    },
    onKeyDown(event: KeyboardEvent): void {
      const next = stop === undefined || event.ctrlKey || event.altKey ? undefined : placeAfterKey(stop, event.key);
      if (next === undefined) return;
      event.preventDefault();
      links.current.get(next)?.focus();
    },
  };
}

interface AreaLinkProps {
  /** Of the drawing’s patterns. */
  readonly id: string;
  readonly place: Place;
  readonly area: MapArea;
  /** Whether the Tab key stops here. */
  readonly isStop: boolean;
  readonly keepLink: (element: Element | null) => void;
  readonly onFocus: () => void;
  readonly pointing: Pointing;
}

function AreaLink({ id, place, area, isStop, keepLink, onFocus, pointing }: AreaLinkProps): ReactNode {
  return (
    <Link
      to={area.to}
      ref={keepLink}
      className="map__link"
      tabIndex={isStop ? 0 : -1}
      aria-label={`${area.name} (${place.code}) : ${area.sentence}`}
      onFocus={onFocus}
      {...pointing}
    >
      <Shape id={id} place={place} step={area.step} />
    </Link>
  );
}

interface ShapeProps {
  /** Of the drawing’s patterns. */
  readonly id: string;
  readonly place: Place;
  readonly step: MapStep | undefined;
}

function Shape({ id, place, step }: ShapeProps): ReactNode {
  const look = `map__shape${step !== undefined && step >= 3 ? ' map__shape--dark' : ''}`;
  return <path className={look} transform={transformOf(place)} d={place.path} fill={patternOf(id, step)} />;
}

/** Drawn last, so that no neighbour covers it. */
function CurrentOutline({ current }: { readonly current: string | undefined }): ReactNode {
  return [...SMALL_PLACES, ...PLACES]
    .filter(({ code }) => code === current)
    .map((place, index) => (
      <g key={index} className="map__outline" transform={transformOf(place)} aria-hidden="true">
        <path className="map__outline-around" d={place.path} />
        <path className="map__outline-line" d={place.path} />
      </g>
    ));
}

function Frames(): ReactNode {
  return (
    <g aria-hidden="true">
      {INSETS.map(({ title, x, y, width, height }) => (
        <g key={title}>
          <rect className="map__frame" x={x} y={y} width={width} height={height} />
          <text className="map__title" x={x + 8} y={y + 38}>
            {title}
          </text>
        </g>
      ))}
    </g>
  );
}

function transformOf({ x, y, scale }: Place): string {
  return `translate(${x} ${y}) scale(${scale})`;
}
