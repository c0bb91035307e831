import type { ReactNode } from 'react';
import { formatDay } from './format';

export interface TimelineItem {
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly on: string | null | undefined;
  readonly title: ReactNode;
  readonly children?: ReactNode;
}

/** What happened, in the order of time. */
export function Timeline({
  items,
  empty,
}: {
  readonly items: readonly TimelineItem[];
  readonly empty: string;
}): ReactNode {
  if (items.length === 0) return <p className="empty">{empty}</p>;
  return (
    <ol className="fr-raw-list timeline">
      {items.map(({ id, on, title, children }) => (
        <li key={id} className="timeline__item">
          {on && (
            <p className="timeline__date">
              <time dateTime={on}>{formatDay(on)}</time>
            </p>
          )}
          <p className="timeline__title">{title}</p>
          {children}
        </li>
      ))}
    </ol>
  );
}
