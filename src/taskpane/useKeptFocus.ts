import { useEffect, useRef, type RefObject } from "react";

/**
 * Keeps the keyboard where it was: when what had the focus is taken off the screen, and when another view is opened (`view` changes),
 * the heading of the panel has it next.
 */
export function useKeptFocus(view: string): RefObject<HTMLElement | null> {
  const panel = useRef<HTMLElement>(null);
  const shown = useRef(view);
  useEffect(() => {
    if (shown.current === view) return;
    shown.current = view;
    panel.current?.scrollTo({ top: 0 });
    focusHeading(panel.current);
  }, [view]);
  useEffect(() => {
    const element = panel.current;
    if (element === null) return undefined;
    let last: Element | null = null;
    const remember = ({ target }: FocusEvent) => {
      last = target as Element;
    };
    const observer = new MutationObserver(() => {
      const isLost = last !== null && !last.isConnected && document.activeElement === document.body;
      if (isLost) focusHeading(element);
    });
    element.addEventListener("focusin", remember);
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      element.removeEventListener("focusin", remember);
      observer.disconnect();
    };
  }, []);
  return panel;
}

function focusHeading(panel: HTMLElement | null): void {
  panel?.querySelector<HTMLElement>("[data-step-heading]")?.focus({ preventScroll: true });
}
