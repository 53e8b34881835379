import { useState } from "react";

/** The width of an element in pixels, 0 until it is drawn; `observe` is its `ref`. */
export function useWidth(): {
  width: number;
  observe: (element: Element | null) => (() => void) | undefined;
} {
  const [width, setWidth] = useState(0);
  const [observe] = useState(() => (element: Element | null) => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(element);
    return () => observer.disconnect();
  });
  return { width, observe };
}
