import type { ReactNode } from 'react';

export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'error' | 'new';

export interface BadgeProps {
  readonly tone?: Tone;
  readonly children: ReactNode;
}

/** A state in one word; the word alone says it, the colour only repeats it. */
export function Badge({ tone = 'neutral', children }: BadgeProps): ReactNode {
  const look = tone === 'neutral' ? '' : ` fr-badge--${tone} fr-badge--no-icon`;
  return <span className={`fr-badge fr-badge--sm${look}`}>{children}</span>;
}
