import { useSyncExternalStore } from 'react';

/** Whether an answer told that nobody is signed in any more. What is on the page stays there. */
let hasEnded = false;
const listeners = new Set<() => void>();

/** An answer said that the session is over: expired, revoked or signed out elsewhere. */
export function sessionEnded(): void {
  hasEnded = true;
  for (const listener of listeners) listener();
}

export function useSessionEnd(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => hasEnded,
  );
}
