import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';

type PageModule = { readonly default: ComponentType };

/** A page at an address, fetched when it is opened. */
export function page(path: string, load: () => Promise<PageModule>): RouteObject {
  return { path, lazy: async () => ({ Component: (await load()).default }) };
}
