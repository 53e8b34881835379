import { useEffect, useState, type RefObject } from "react";

/** Scrolling by less than this draws nothing anew. */
const step = 100;

const round = (pixels: number): number => Math.round(pixels / step) * step;

/** The part of an element that can be seen, in pixels from its top, roughly; follows scrolling of whatever scrolls. */
export function useViewport(element: RefObject<HTMLElement | null>): { top: number; bottom: number } {
  const [viewport, setViewport] = useState(() => ({ top: 0, bottom: window.innerHeight }));
  // After the first drawing, which takes the element for the top of the window: what is in sight is drawn once only.
  useEffect(() => {
    const measure = () => {
      const above = element.current?.getBoundingClientRect().top ?? 0;
      const [top, bottom] = [round(-above), round(window.innerHeight - above)];
      setViewport((known) => (known.top === top && known.bottom === bottom ? known : { top, bottom }));
    };
    measure();
    window.addEventListener("scroll", measure, { capture: true, passive: true });
    window.addEventListener("resize", measure);
    return () => {
      window.removeEventListener("scroll", measure, { capture: true });
      window.removeEventListener("resize", measure);
    };
  }, [element]);
  return viewport;
}
