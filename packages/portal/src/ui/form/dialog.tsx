import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';

export interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions: ReactNode;
  /** Escape, or the close button; absent: only the actions close it. */
  readonly onClose?: () => void;
}

/** A modal dialog of the browser’s own: focus stays in it, goes back where it was, Escape closes it. */
export function Dialog({ title, children, actions, onClose }: DialogProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Closed while it is still on the page: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
    >
      <h2 id={id} className="fr-h4">
        {title}
      </h2>
      {children}
      <div className="button-row">{actions}</div>
    </dialog>
  );
}
