import { useId, type ReactNode } from 'react';

interface PointReaderProps {
  readonly count: number;
  readonly rank: number;
  readonly onRank: (rank: number) => void;
  readonly sentence: string;
}

/** Arrow keys go from point to point, Home and End to the ends: a slider does all this by itself. */
export function PointReader({ count, rank, onRank, sentence }: PointReaderProps): ReactNode {
  const id = useId();
  return (
    <div className="curve__reader">
      <label className="fr-label" htmlFor={id}>
        Lire la courbe point par point
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={count - 1}
        value={rank}
        aria-valuetext={sentence}
        onChange={({ target }) => onRank(Number(target.value))}
      />
      <p className="curve__sentence" aria-hidden="true">
        {sentence}
      </p>
    </div>
  );
}
