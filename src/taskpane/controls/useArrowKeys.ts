import {
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from "react";

/** What the list is given: its rows are `[data-key]`, and the part of a row that arrow keys go to is `[data-row-head]`. */
interface ArrowKeys {
  /** The row that Tab comes to; the others have `tabIndex` -1. */
  current: string | null;
  list: RefObject<HTMLDivElement | null>;
  handlers: { onKeyDown: (event: KeyboardEvent) => void; onFocus: (event: FocusEvent) => void };
}

const isRowHead = (target: EventTarget): boolean => (target as Element).matches("[data-row-head]");

/** One Tab stop for a list: arrow keys, Home and End go from row to row, also to rows that are not drawn yet. */
export function useArrowKeys(keys: readonly string[]): ArrowKeys {
  const list = useRef<HTMLDivElement>(null);
  const isMoving = useRef(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const current = chosen !== null && keys.includes(chosen) ? chosen : (keys[0] ?? null);
  useLayoutEffect(() => {
    if (!isMoving.current || current === null) return;
    isMoving.current = false;
    list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(current)}"] [data-row-head]`)?.focus();
  }, [current]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isRowHead(event.target) || current === null) return;
    const at = keys.indexOf(current);
    const targets: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: keys.length - 1,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const next = keys[target];
    if (next === undefined || next === current) return;
    isMoving.current = true;
    setChosen(next);
  };
  const onFocus = ({ target }: FocusEvent) => {
    const key = target.closest<HTMLElement>("[data-key]")?.dataset.key;
    if (key !== undefined) setChosen(key);
  };
  return { current, list, handlers: { onKeyDown, onFocus } };
}
