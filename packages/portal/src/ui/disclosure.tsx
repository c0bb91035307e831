import type { ReactNode } from 'react';

/** A button that opens or closes what follows it, and says which. */
export function Disclosure(props: {
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly children: ReactNode;
}): ReactNode {
  const { isOpen, onToggle, children } = props;
  return (
    <p>
      <button
        type="button"
        className="fr-btn fr-btn--secondary fr-btn--sm"
        aria-expanded={isOpen}
        onClick={() => onToggle(!isOpen)}
      >
        {children}
      </button>
    </p>
  );
}
