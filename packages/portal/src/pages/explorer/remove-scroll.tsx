import type { ComponentType, ReactNode } from 'react';

interface RemoveScrollProps {
  readonly as?: ComponentType<{ readonly children: ReactNode }>;
  readonly children: ReactNode;
}

/**
 * Stands in for `react-remove-scroll` in the build: that one locks the page’s scroll behind a dialog by a style element
 * of its own, which the content security policy forbids. The page behind a dialog of the explorer can be scrolled.
 */
export function RemoveScroll({ as: As, children }: RemoveScrollProps): ReactNode {
  return As ? <As>{children}</As> : children;
}
