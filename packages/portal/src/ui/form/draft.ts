import { useCallback, useRef, useState } from 'react';
import { useSession } from '../../session/session';

/** Texts of a form by the name of their field. */
export type Draft<Name extends string> = Readonly<Record<Name, string>>;

export interface KeptDraft<Name extends string> {
  readonly draft: Draft<Name>;
  /** Whether it was found again when the page was opened. */
  readonly isRestored: boolean;
  readonly change: (field: Name, value: string) => void;
  /** Changes several fields at once, or none: what is on the page outlives it from then on. */
  readonly keep: (changes: Partial<Draft<Name>>) => void;
  readonly forget: () => void;
}

/**
 * What a person has typed and not sent: it outlives a reload and an expired session, in this tab, for this person only,
 * and is forgotten once sent.
 */
export function useDraft<Name extends string>(form: string, initial: () => Draft<Name>): KeptDraft<Name> {
  const { subject } = useSession();
  const key = `brouillon:${subject}:${form}`;
  const [{ draft, isRestored }, setState] = useState(() => {
    const blank = initial();
    const kept = read(key, blank);
    return { draft: kept ?? blank, isRestored: kept !== undefined };
  });
  const latest = useRef(draft);
  const replace = useCallback(
    (next: Draft<Name>) => {
      latest.current = next;
      sessionStorage.setItem(key, JSON.stringify(next));
      setState((state) => ({ ...state, draft: next }));
    },
    [key],
  );
  const keep = useCallback((changes: Partial<Draft<Name>>) => replace({ ...latest.current, ...changes }), [replace]);
  const change = useCallback((field: Name, value: string) => replace({ ...latest.current, [field]: value }), [replace]);
  const forget = useCallback(() => {
    const blank = initial();
    latest.current = blank;
    sessionStorage.removeItem(key);
    setState({ draft: blank, isRestored: false });
  }, [key, initial]);
  return { draft, isRestored, change, keep, forget };
}

function read<Name extends string>(key: string, blank: Draft<Name>): Draft<Name> | undefined {
  const text = sessionStorage.getItem(key);
  if (text === null) return undefined;
  const kept: unknown = JSON.parse(text);
  if (typeof kept !== 'object' || kept === null) return undefined;
  const isWhole = Object.keys(blank).every((name) => typeof Reflect.get(kept, name) === 'string');
  return isWhole ? (kept as Draft<Name>) : undefined;
}
