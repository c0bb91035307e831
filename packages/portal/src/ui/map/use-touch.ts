import { useRef, type ComponentProps } from 'react';

/** What a département listens to. */
export type Pointing = Required<Pick<ComponentProps<'a'>, 'onPointerEnter' | 'onPointerDown' | 'onClick'>>;

/** Pointing at a département: a mouse chooses what it passes over, a finger what it touches and had not chosen before. */
export function useTouch(
  current: string | undefined,
  onCurrent: (code: string) => void,
  onTouch: () => void,
): (code: string) => Pointing {
  const choosing = useRef<string>(undefined);
  return (code: string) => ({
    onPointerEnter: ({ pointerType }) => {
      if (pointerType !== 'touch') onCurrent(code);
    },
    onPointerDown: ({ pointerType }) => {
      choosing.current = pointerType === 'touch' && code !== current ? code : undefined;
    },
    onClick: (event) => {
      const isChoosing = choosing.current === code;
      choosing.current = undefined;
      // A key makes a click of no button press at all.
      if (!isChoosing || event.detail === 0) return;
      event.preventDefault();
      onCurrent(code);
      onTouch();
    },
  });
}
