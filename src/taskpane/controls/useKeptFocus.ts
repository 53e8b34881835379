import { useEffect, useRef, type RefObject } from "react";

const focusable = "textarea, input, select, button:not(:disabled), [data-step-heading]";

/**
 * Keeps the keyboard where it was: when what had the focus is taken off the screen, what stands nearest has it next; when another view
 * is opened (`view` changes), the heading of the panel.
 */
export function useKeptFocus(view: string): RefObject<HTMLElement | null> {
  const panel = useRef<HTMLElement>(null);
  const shown = useRef(view);
  useEffect(() => {
    if (shown.current === view) return;
    shown.current = view;
    panel.current?.scrollTo({ top: 0 });
    if (!document.hasFocus()) return;
    panel.current?.querySelector<HTMLElement>("[data-step-heading]")?.focus({ preventScroll: true });
  }, [view]);
  useEffect(() => (panel.current === null ? undefined : keepFocus(panel.current)), []);
  return panel;
}

function keepFocus(panel: HTMLElement): () => void {
  let path: Element[] = [];
  const remember = ({ target }: FocusEvent) => {
    path = ancestors(target as Element, panel);
  };
  const observer = new MutationObserver(() => {
    // Somebody who types in Excel must not find the keyboard in the pane.
    if (!document.hasFocus()) return;
    if (path[0]?.isConnected !== false || document.activeElement !== document.body) return;
    const next = path.find((element) => element.isConnected)?.querySelector<HTMLElement>(focusable);
    (next ?? panel.querySelector<HTMLElement>(focusable))?.focus({ preventScroll: true });
  });
  panel.addEventListener("focusin", remember);
  observer.observe(panel, { childList: true, subtree: true });
  return () => {
    panel.removeEventListener("focusin", remember);
    observer.disconnect();
  };
}

/** The element and what it stands in, up to the panel. */
function ancestors(element: Element, panel: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at !== null; at = at === panel ? null : at.parentElement)
    path.push(at);
  return path;
}
