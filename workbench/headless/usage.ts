import { parseArgs } from "node:util";
import type { Corrections } from "../../src/plan/correction";
import { readCorrections } from "./corrections";
import { UsageError } from "./usageError";

const usage =
  "使い方: parse PLAN | build PLAN --out BOOK.xlsx [--layout policy|measure] [--summary]（parse と build は [--sheet NAME] [--role LINE=ROLE] [--only LINE=ROLE] [--column 見出し=ROLE]） | check BOOK.xlsx | summary BOOK.xlsx --out BOOK2.xlsx | publish BOOK.xlsx --out DIR （どれも [--json]。説明は --help）";

export type Verb = "parse" | "build" | "check" | "summary" | "publish";

export interface Request {
  verb: Verb;
  input: string;
  /** Given for `build`, `summary` and `publish`. */
  out: string;
  layout: "policy" | "measure";
  /** Whether `build` writes 総括表 too. */
  withSummary: boolean;
  /** Sheets of the workbook that a plan is read from; all that are visible where there are none. */
  sheets: readonly string[];
  json: boolean;
  /** What the person at the command line says of lines and columns, for `parse` and `build`. */
  corrections: Corrections;
}

const optionsOf: Record<Verb, readonly string[]> = {
  parse: ["json", "sheet", "role", "only", "column"],
  build: ["json", "sheet", "role", "only", "column", "out", "layout", "summary"],
  check: ["json"],
  summary: ["json", "out"],
  publish: ["json", "out"],
};

const isVerb = (word: string | undefined): word is Verb =>
  word !== undefined && Object.hasOwn(optionsOf, word);

/** @throws UsageError */
export function parseRequest(words: readonly string[]): Request {
  const { values, positionals } = readWords(words);
  const [verb, input, ...rest] = positionals;
  if (!isVerb(verb)) throw new UsageError(usage);
  if (input === undefined || rest.length > 0)
    throw new UsageError(`${verb} には入力のファイルを一つ指定してください。`);
  const foreign = Object.keys(values).find((option) => !optionsOf[verb].includes(option));
  if (foreign !== undefined) throw new UsageError(`${verb} に --${foreign} は使えません。`);
  const {
    out = "",
    layout = "policy",
    summary: withSummary = false,
    sheet: sheets = [],
    json = false,
  } = values;
  if (optionsOf[verb].includes("out") && out === "")
    throw new UsageError(`${verb} には --out ${verb === "publish" ? "DIR" : "FILE.xlsx"} が必要です。`);
  if (layout !== "policy" && layout !== "measure")
    throw new UsageError("--layout は policy か measure です。");
  return { verb, input, out, layout, withSummary, sheets, json, corrections: readCorrections(values) };
}

function readWords(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        json: { type: "boolean" },
        out: { type: "string" },
        layout: { type: "string" },
        role: { type: "string", multiple: true },
        only: { type: "string", multiple: true },
        column: { type: "string", multiple: true },
        summary: { type: "boolean" },
        sheet: { type: "string", multiple: true },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
