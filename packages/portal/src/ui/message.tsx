import type { ReactNode } from 'react';

export interface MessageProps {
  readonly kind: 'info' | 'success' | 'warning' | 'error';
  readonly title?: string;
  readonly children?: ReactNode;
  /** Said at once by screen readers: for what has just happened. */
  readonly live?: boolean;
}

/** A message in the page: what happened, and what to do. */
export function Message({ kind, title, children, live = false }: MessageProps): ReactNode {
  return (
    <div className={`fr-alert fr-alert--${kind}${title ? '' : ' fr-alert--sm'}`} role={live ? 'alert' : undefined}>
      {title && <p className="fr-alert__title">{title}</p>}
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  );
}
