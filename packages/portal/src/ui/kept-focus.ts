import { useEffect, useRef, type RefObject } from 'react';

/** The button that is clicked gives way to another: the focus goes there, unless the person has gone elsewhere. */
export function useKeptFocus(isUnderWay: boolean): RefObject<HTMLDivElement | null> {
  const frame = useRef<HTMLDivElement>(null);
  const before = useRef(isUnderWay);
  useEffect(() => {
    if (before.current === isUnderWay) return;
    before.current = isUnderWay;
    if (document.activeElement === document.body) frame.current?.querySelector('button')?.focus();
  }, [isUnderWay]);
  return frame;
}
