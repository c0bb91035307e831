import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useAnnouncement } from '../announce';
import { Message } from '../message';

/** Handed to the page where a form leads once it is written: `navigate(to, { state: success(sentence) })`. */
export function success(sentence: string): { readonly success: string } {
  return { success: sentence };
}

/** Says what has just been written, once: a reload does not say it again. */
export function Success(): ReactNode {
  const location = useLocation();
  const navigate = useNavigate();
  const told = sentenceIn(location.state);
  const [sentence, setSentence] = useState(told);
  const frame = useRef<HTMLDivElement>(null);
  if (told !== undefined && told !== sentence) setSentence(told);
  useAnnouncement(sentence);
  useEffect(() => {
    if (told === undefined) return;
    // What was acted upon may be gone, and the focus with it.
    if (document.activeElement === document.body) frame.current?.focus();
    const { pathname, search } = location;
    void navigate({ pathname, search }, { replace: true, state: null, preventScrollReset: true });
  }, [location, navigate, told]);
  return (
    sentence !== undefined && (
      <div ref={frame} tabIndex={-1} className="success">
        <Message kind="success">{sentence}</Message>
      </div>
    )
  );
}

/** Says on the page in view what has just been written. */
export function useSuccess(): (sentence: string) => void {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  return (sentence) =>
    void navigate({ pathname, search }, { replace: true, state: success(sentence), preventScrollReset: true });
}

function sentenceIn(state: unknown): string | undefined {
  if (typeof state !== 'object' || state === null || !('success' in state)) return undefined;
  return typeof state.success === 'string' ? state.success : undefined;
}
