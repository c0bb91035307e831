import { useSyncExternalStore, type ReactNode } from 'react';

/** Tells that the browser has lost the network: what is on the page stays there. */
export function Offline(): ReactNode {
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  if (isOnline) return null;
  return (
    <div className="offline" role="alert">
      <div className="fr-container">
        <p>
          <strong>Vous êtes hors ligne.</strong> Ce que vous avez saisi est conservé ; rien ne sera enregistré avant le
          retour du réseau.
        </p>
      </div>
    </div>
  );
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}
