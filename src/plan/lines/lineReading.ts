import { foldLine } from "../words/foldedLine";
import { readNumberedHeading, type NumberedHeading } from "../words/numberedHeading";
import type { Level, LineReason, LineRole, PlanLine } from "../planLine";
import { readPriority, readPriorityLine } from "../words/priority";
import { cleanTitle } from "../words/title";
import { readTitleEnd } from "../words/titleEnd";

const bullet = /^[\s#*+>■□◆◇○●◯▼▽▶▷▲・•※－-]+/;

/** 施策名：…, where the number stands on the line above. */
const titleLabel = /^(?:基本)?(?:施策|目標|方針|政策|取組|事業)(?:の?名称?|のタイトル)(?:\s*[:：]|\s)\s*/;

/** A line that is no heading of a level; `rest` is what follows the heading's own words. */
export function plainLine(
  line: number,
  text: string,
  role: LineRole,
  reason: LineReason,
  rest = "",
): PlanLine {
  const hasTitle = role === "title" || role === "section" || role === "headingTitle";
  const typed = hasTitle ? cleanTitle(text.replace(/^\s*#+\s*/, ""), "") : "";
  const read = role === "headingTitle" ? readPriority(typed.replace(titleLabel, "")) : null;
  const priorityAlone = role === "headingTitle" ? readPriorityLine(text) : null;
  const title = priorityAlone === null ? (read?.text ?? typed) : "";
  const isPriority = priorityAlone ?? (read !== null && read.mark !== "none");
  return { line, text, role, reason, number: "", title, isPriority, rest };
}

/** A heading of a level, with or without a number; a body named at the title's end is its `rest`. */
export function headingLine(
  line: number,
  text: string,
  role: Level,
  reason: LineReason,
  heading: NumberedHeading | null = readNumberedHeading(foldLine(text)),
): PlanLine {
  const read = heading ?? readUnnumbered(text);
  const { title, isPriority: isMarked, implementingBody: rest } = readTitleEnd(read.title);
  const isPriority = role === "measure" && (read.priority !== "none" || isMarked);
  const { ratings } = read;
  return {
    line,
    text,
    role,
    reason,
    number: read.number,
    title,
    isPriority,
    rest,
    ...(ratings !== "" && { ratings }),
  };
}

function readUnnumbered(text: string): Pick<NumberedHeading, "number" | "title" | "priority" | "ratings"> {
  const { text: title, mark } = readPriority(cleanTitle(text.replace(bullet, ""), ""));
  return { number: "", title, priority: mark, ratings: "" };
}
