/** One thing that was measured. */
export interface Figure {
  /** What was measured, as a reader of docs/performance.md finds it. */
  name: string;
  value: number;
  /** `ratio` is a figure divided by another of the same run, so that it holds on other machines too. */
  unit: "count" | "bytes" | "ms" | "ratio";
  /** The most it may be; `null` for what is only told. */
  budget: number | null;
}

/** A group of figures and how they are obtained. */
export interface Section {
  name: string;
  measure: () => Promise<Figure[]>;
}

export const isOverBudget = ({ value, budget }: Figure): boolean => budget !== null && value > budget;
