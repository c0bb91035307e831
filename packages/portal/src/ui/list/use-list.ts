import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { readListState, writeListState, type ListAddress, type ListChange, type ListState } from './list-url';

export interface List {
  readonly address: ListAddress;
  readonly state: ListState;
  readonly change: (change: ListChange) => void;
  /** Goes to the page that begins after a cursor. */
  readonly next: (cursor: string) => void;
  /** Goes to the page before; absent on the first page. */
  readonly previous: (() => void) | undefined;
}

/** What a list shows, read from and written to the page’s address. The address given must not change. */
export function useList(address: ListAddress): List {
  const [search] = useSearchParams();
  const location = useLocation();
  const navigate = useNavigate();
  const state = useMemo(() => readListState(search, address), [search, address]);
  const passed = passedPages(location.state);
  const go = useCallback(
    (change: ListChange, pages: readonly string[]) => {
      const next = writeListState(state, change, address).toString();
      void navigate({ search: next }, { state: { passedPages: pages }, preventScrollReset: true });
    },
    [state, address, navigate],
  );
  return {
    address,
    state,
    change: (change) => go(change, []),
    next: (cursor) => go({ after: cursor }, [...passed, state.after ?? '']),
    previous:
      state.after === undefined ? undefined : () => go({ after: passed.at(-1) || undefined }, passed.slice(0, -1)),
  };
}

/** Cursors of the pages before this one, kept by the browser’s history; '' is the first page. */
function passedPages(state: unknown): readonly string[] {
  if (typeof state !== 'object' || state === null || !('passedPages' in state)) return [];
  const { passedPages: pages } = state;
  return Array.isArray(pages) && pages.every((page) => typeof page === 'string') ? pages : [];
}
