import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useLayoutEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { useViewport } from "./useViewport";

const useStyles = makeStyles({
  list: { position: "relative", margin: 0, padding: 0, listStyleType: "none" },
  row: { position: "absolute", insetInline: 0 },
});

/** Pixels drawn above and below what is in sight, so that Tab always finds the next row. */
const margin = 400;

interface WindowedListProps<Item> {
  label: string;
  items: readonly Item[];
  keyOf: (item: Item) => string;
  /** Pixels, until a row is drawn and measured. */
  estimate: (item: Item) => number;
  children: (item: Item) => ReactNode;
  /** Rows that stay drawn wherever they are, because the person works in them or Tab comes to them. */
  pinned?: readonly (string | null)[];
  /** A row that is brought into sight whenever this is another object. */
  revealed?: { key: string } | null;
  className?: string;
}

/** A list that draws only the rows near the ones in sight, so that a thousand rows are as quick as ten. */
export function WindowedList<Item>(props: WindowedListProps<Item>) {
  const { label, items, keyOf, estimate, children, pinned = [], revealed = null } = props;
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const { heights, observe } = useRowHeights();
  const viewport = useViewport(list);
  const offsets = useMemo(
    () => sums(items.map((item) => heights.get(keyOf(item)) ?? estimate(item))),
    [items, heights, keyOf, estimate],
  );
  useLayoutEffect(() => {
    if (revealed === null) return;
    list.current
      ?.querySelector(`[data-key="${CSS.escape(revealed.key)}"]`)
      ?.scrollIntoView({ block: "nearest" });
  }, [revealed]);

  const kept = new Set([...pinned, revealed?.key ?? null, focused]);
  const isDrawn = (index: number, key: string): boolean =>
    kept.has(key) ||
    ((offsets[index + 1] ?? 0) > viewport.top - margin && (offsets[index] ?? 0) < viewport.bottom + margin);
  return (
    <ul
      ref={list}
      role="list"
      aria-label={label}
      className={mergeClasses(styles.list, props.className)}
      style={{ height: offsets.at(-1) }}
      onFocus={({ target }) => setFocused(target.closest<HTMLElement>("[data-key]")?.dataset.key ?? null)}
      onBlur={() => setFocused(null)}
    >
      {items.map((item, index) => {
        const key = keyOf(item);
        return isDrawn(index, key) ? (
          <li
            key={key}
            ref={observe}
            data-key={key}
            className={styles.row}
            style={{ top: offsets[index] }}
            aria-setsize={items.length}
            aria-posinset={index + 1}
          >
            {children(item)}
          </li>
        ) : null;
      })}
    </ul>
  );
}

/** 0 and the sums of the first one, two, … heights. */
function sums(heights: readonly number[]): number[] {
  const found = [0];
  for (const height of heights) found.push((found.at(-1) ?? 0) + height);
  return found;
}

function useRowHeights() {
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(new Map());
  const [observer] = useState(
    () =>
      new ResizeObserver((entries) =>
        setHeights((known) => {
          const changed = entries.flatMap(({ target, borderBoxSize }): [string, number][] => {
            const key = (target as HTMLElement).dataset.key ?? "";
            const height = Math.ceil(borderBoxSize[0]?.blockSize ?? 0);
            return height === 0 || known.get(key) === height ? [] : [[key, height]];
          });
          return changed.length === 0 ? known : new Map([...known, ...changed]);
        }),
      ),
  );
  const [observe] = useState(() => (row: HTMLLIElement) => {
    observer.observe(row);
    return () => observer.unobserve(row);
  });
  return { heights, observe };
}
