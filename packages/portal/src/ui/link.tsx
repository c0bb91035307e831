import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';

export interface LinkProps {
  readonly to: string;
  readonly children: ReactNode;
  readonly className?: string;
  readonly current?: boolean;
}

/** A link to another page of the portal. */
export function Link({ to, children, className, current = false }: LinkProps): ReactNode {
  return (
    <RouterLink
      to={to}
      {...(className !== undefined && { className })}
      {...(current && { 'aria-current': 'page' as const })}
    >
      {children}
    </RouterLink>
  );
}

/** A link that looks like a button. */
export function ButtonLink({ to, children }: Pick<LinkProps, 'to' | 'children'>): ReactNode {
  return (
    <Link to={to} className="fr-btn fr-btn--secondary">
      {children}
    </Link>
  );
}
