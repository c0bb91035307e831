/** The keys that GraphiQL writes begin so. */
const OWN = 'graphiql:';

/**
 * Where the explorer keeps what is typed: in this tab, until it is closed. Clearing it leaves the drafts of the other
 * pages alone.
 */
export const explorerStorage = {
  get length(): number {
    return ownKeys().length;
  },
  getItem: (key: string) => sessionStorage.getItem(key),
  setItem: (key: string, value: string) => sessionStorage.setItem(key, value),
  removeItem: (key: string) => sessionStorage.removeItem(key),
  clear(): void {
    for (const key of ownKeys()) sessionStorage.removeItem(key);
  },
};

function ownKeys(): readonly string[] {
  return Object.keys(sessionStorage).filter((key) => key.startsWith(OWN));
}
