import { useId, type ReactNode } from 'react';
import { formatDay } from './format';

export interface FigureProps {
  readonly label: string;
  /** Formatted; a masked field stands here with its mark. */
  readonly value: ReactNode;
  readonly unit?: string;
  /** Day that the figure holds for. */
  readonly date: string | null | undefined;
  readonly source: string | null | undefined;
  readonly definition: string | null | undefined;
  /** A sentence or a link under the figure. */
  readonly children?: ReactNode;
}

/** A figure never comes alone: its date, its source and its definition are on the same card. */
export function Figure({ label, value, unit, date, source, definition, children }: FigureProps): ReactNode {
  const id = useId();
  return (
    <div className="figure" role="group" aria-labelledby={id}>
      <p className="figure__label" id={id}>
        {label}
      </p>
      <p className="figure__value">
        {value}
        {unit && <span className="figure__unit"> {unit}</span>}
      </p>
      <p className="figure__origin">
        {date && <>Au {formatDay(date)}. </>}
        {source && <>Source : {source} </>}
      </p>
      {definition && (
        <details className="figure__definition">
          <summary>Définition</summary>
          <p>{definition}</p>
        </details>
      )}
      {children}
    </div>
  );
}

/** Figures side by side. */
export function FigureRow({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className="figures">{children}</div>;
}
