import { useEffect, useSyncExternalStore, type ReactNode } from 'react';

/** What a screen reader is to say next: loading, errors and successes. */
let said = { text: '', turn: 0 };
const listeners = new Set<() => void>();

/** Says a sentence once, politely, to who does not see the page change. */
export function announce(text: string): void {
  said = { text, turn: said.turn + 1 };
  for (const listener of listeners) listener();
}

/** Says the sentence when it appears. */
export function useAnnouncement(text: string | undefined): void {
  useEffect(() => {
    if (text) announce(text);
  }, [text]);
}

/** The one live region of the portal. */
export function Announcer(): ReactNode {
  const { text, turn } = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => said,
  );
  // The same sentence said again is another text to a screen reader.
  return (
    <div className="fr-sr-only" role="status" aria-live="polite">
      {turn % 2 === 0 ? text : `${text}\u00a0`}
    </div>
  );
}
