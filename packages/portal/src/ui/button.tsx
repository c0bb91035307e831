import type { ReactNode } from 'react';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly onClick?: () => void;
  readonly type?: 'button' | 'submit';
  readonly kind?: 'primary' | 'secondary' | 'tertiary';
  readonly size?: 'small' | 'medium';
  /** Under way: the button stays where it is, says so, and a second click does nothing. */
  readonly busy?: boolean;
  readonly disabled?: boolean;
  readonly describedBy?: string;
}

/** A button; a click while it is busy is lost on purpose. */
export function Button(props: ButtonProps): ReactNode {
  const {
    children,
    onClick,
    type = 'button',
    kind = 'primary',
    size = 'medium',
    busy = false,
    disabled = false,
  } = props;
  const look = [
    'fr-btn',
    ...(kind === 'primary' ? [] : [kind === 'secondary' ? 'fr-btn--secondary' : 'fr-btn--tertiary']),
    ...(size === 'small' ? ['fr-btn--sm'] : []),
  ];
  return (
    <button
      type={type}
      className={look.join(' ')}
      disabled={disabled}
      aria-disabled={busy || undefined}
      aria-describedby={props.describedBy}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.();
      }}
    >
      {children}
    </button>
  );
}

/** Buttons side by side, one under the other where it is narrow. */
export function ButtonRow({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className="button-row">{children}</div>;
}
