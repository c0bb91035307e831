import { useSyncExternalStore } from 'react';

/** Light or dark, as the person has chosen or the system says. */
export type ColorScheme = 'light' | 'dark';

/** The scheme that the page shows, for what the design system does not colour itself. */
export function useColorScheme(): ColorScheme {
  return useSyncExternalStore(subscribe, () =>
    document.documentElement.getAttribute('data-fr-theme') === 'dark' ? 'dark' : 'light',
  );
}

function subscribe(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: ['data-fr-theme'] });
  return () => observer.disconnect();
}
