import { useRef, useState } from "react";
import type { PlanLine } from "../../../plan/planLine";

/** Lines that are to be corrected together. */
export interface ChosenLines {
  has: (line: number) => boolean;
  all: readonly number[];
  /** Chooses a line, or lets go of it; `isRange` all from the one that was last chosen on. */
  toggle: (line: number, isRange: boolean) => void;
  clear: () => void;
}

/** `lines` are those in sight, in their order. */
export function useChosenLines(lines: readonly PlanLine[]): ChosenLines {
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const last = useRef<number | null>(null);
  const shown = lines.map(({ line }) => line);
  return {
    has: (line) => chosen.has(line),
    all: shown.filter((line) => chosen.has(line)),
    toggle: (line, isRange) => {
      const from = isRange && last.current !== null ? shown.indexOf(last.current) : -1;
      const to = shown.indexOf(line);
      const lines = from < 0 ? [line] : shown.slice(Math.min(from, to), Math.max(from, to) + 1);
      last.current = line;
      setChosen((known) => {
        const next = new Set(known);
        for (const each of lines)
          if (known.has(line)) next.delete(each);
          else next.add(each);
        return next;
      });
    },
    clear: () => setChosen(new Set()),
  };
}
