import type { ColumnRole, CorrectedRole, Corrections, LineCorrection } from "../../src/plan/correction";
import { UsageError } from "./usageError";

const roles: readonly CorrectedRole[] = [
  ...(["title", "fiscalYear", "group", "policy", "measure", "implementingBody"] as const),
  ...(["selfAssessment", "committeeAssessment", "paragraph", "noise"] as const),
];
const columnRoles: readonly ColumnRole[] = [
  ...(["group", "policy", "measure", "implementingBody"] as const),
  ...(["selfAssessment", "committeeAssessment", "noise"] as const),
];

/** The options that correct what is read: LINE=ROLE as an example, LINE=ROLE of this line alone, HEADING=ROLE of a column. */
export interface CorrectionOptions {
  role?: string[];
  only?: string[];
  column?: string[];
}

/** @throws UsageError when one cannot be understood. */
export function readCorrections({ role = [], only = [], column = [] }: CorrectionOptions): Corrections {
  return {
    lines: [
      ...role.map((typed) => lineCorrection("--role", typed, "alike")),
      ...only.map((typed) => lineCorrection("--only", typed, "line")),
    ],
    columns: column.map((typed) => {
      const [heading, found] = readPair("--column", typed, columnRoles);
      return { heading, role: found };
    }),
  };
}

function lineCorrection(option: string, typed: string, reach: LineCorrection["reach"]): LineCorrection {
  const [line, role] = readPair(option, typed, roles);
  if (!/^[1-9]\d*$/.test(line)) throw new UsageError(`${option} の行は 1 からの番号です：${typed}`);
  return { line: Number(line), role, reach };
}

function readPair<Role extends string>(
  option: string,
  typed: string,
  known: readonly Role[],
): [subject: string, role: Role] {
  const at = typed.lastIndexOf("=");
  const role = known.find((each) => each === typed.slice(at + 1));
  if (at < 1 || role === undefined)
    throw new UsageError(`${option} は「行や見出し=役割」です（役割：${known.join("、")}）：${typed}`);
  return [typed.slice(0, at), role];
}
