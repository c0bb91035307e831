import { useEffect, useState, type ReactNode } from 'react';
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
  const arriving = sentenceIn(location.state);
  const [sentence, setSentence] = useState(arriving);
  // A page that stays, and writes again.
  if (arriving !== undefined && arriving !== sentence) setSentence(arriving);
  useAnnouncement(sentence);
  useEffect(() => {
    if (arriving === undefined) return;
    const { pathname, search } = location;
    void navigate({ pathname, search }, { replace: true, state: null, preventScrollReset: true });
  }, [arriving, location, navigate]);
  return sentence && <Message kind="success">{sentence}</Message>;
}

function sentenceIn(state: unknown): string | undefined {
  if (typeof state !== 'object' || state === null || !('success' in state)) return undefined;
  return typeof state.success === 'string' ? state.success : undefined;
}
