import { useEffect, useState } from 'react';

export interface Space {
  /** Of the frame, so that texts keep their size on a narrow screen. */
  readonly width: number;
  /** How much larger than usual the person reads texts: 2 for doubled ones. */
  readonly textScale: number;
}

const USUAL: Space = { width: 720, textScale: 1 };
const USUAL_TEXT_PIXELS = 16;
const NARROWEST = 240;

/** The room that a drawing has, kept true while the window or the size of texts changes. */
export function useSpace(frame: { readonly current: HTMLElement | null }): Space {
  const [space, setSpace] = useState(USUAL);
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() =>
      setSpace({ width: Math.max(NARROWEST, Math.round(element.clientWidth)), textScale: textScaleOf(element) }),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return space;
}

function textScaleOf({ ownerDocument }: HTMLElement): number {
  const pixels = Number.parseFloat(getComputedStyle(ownerDocument.documentElement).fontSize);
  return Math.max(1, pixels / USUAL_TEXT_PIXELS);
}
