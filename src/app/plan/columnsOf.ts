import type { ColumnRole } from "../../plan/correction";
import type { DraftPlan } from "./draftPlan";

/** A column of a table as a person can say what it holds; `role` is what was said, null while nothing was. */
export interface ChosenColumn {
  heading: string;
  /** Whether the reader knows what it holds. */
  isKnown: boolean;
  role: ColumnRole | null;
}

/** The columns whose headings stand on a line; none where the line is no header, or only a part of one that goes over two rows. */
export function columnsOf({ lines, steps }: DraftPlan, line: number): ChosenColumn[] {
  const header = lines[line - 1];
  if (header?.reason !== "tableHeader") return [];
  const isWhole = ![lines[line - 2], lines[line]].some((next) => next?.reason === "tableHeader");
  const unknown = header.unknownColumns ?? [];
  const cells = isWhole ? header.text.split("\t").map((cell) => cell.trim()) : [];
  const said = new Map(steps.flatMap((step) => ("heading" in step ? [[step.heading, step.role]] : [])));
  return [...new Set([...cells, ...unknown])]
    .filter((heading) => heading !== "")
    .map((heading) => ({
      heading,
      isKnown: !unknown.includes(heading),
      role: said.get(heading) ?? null,
    }));
}
