import { parseArgs } from "node:util";
import { readRenamedBodies } from "../../src/app/nextYear/renamedBodies";
import type { Corrections } from "../../src/plan/correction";
import type { HandOutRequest } from "../../src/handOut/handOuts";
import { readCorrections } from "./corrections";
import { UsageError } from "./usageError";

const usage =
  "使い方: parse PLAN | build PLAN --out BOOK.xlsx [--layout policy|measure] [--summary] [--into]（parse と build は [--sheet NAME] [--role LINE=ROLE] [--only LINE=ROLE] [--column 見出し=ROLE]） | check BOOK.xlsx [--stage self|committee|reply] | summary BOOK.xlsx --out BOOK2.xlsx | publish BOOK.xlsx --out DIR | next-year BOOK.xlsx --out BOOK2.xlsx [--body 旧=新] | split BOOK.xlsx --out DIR [--stage self|committee|reply] [--by body|policy] | collect BOOK.xlsx RETURNED.xlsx... --out BOOK2.xlsx （どれも [--json]。説明は --help）";

export type Verb = "parse" | "build" | "check" | "summary" | "publish" | "next-year" | "split" | "collect";

export interface Request {
  verb: Verb;
  input: string;
  /** Files that came back, for `collect`. */
  returned: readonly string[];
  /** Given for every verb that writes. */
  out: string;
  /** `null`: the usual one, or that of the workbook that is built into. */
  layout: "policy" | "measure" | null;
  /** Whether `build` writes 総括表 too. */
  withSummary: boolean;
  /** What `check` asks for; `null` for all that is owed by now. */
  stage: HandOutRequest["stage"] | null;
  /** What `split` hands out. */
  handOut: HandOutRequest;
  /** Whether `build` may build into a workbook of ours that stands at `out`. */
  into: boolean;
  /** Sheets of the workbook that a plan is read from; all that are visible where there are none. */
  sheets: readonly string[];
  /** New names of sections by their old ones, for `next-year`. */
  renamedBodies: ReadonlyMap<string, string>;
  json: boolean;
  /** What the person at the command line says of lines and columns, for `parse` and `build`. */
  corrections: Corrections;
}

const optionsOf: Record<Verb, readonly string[]> = {
  parse: ["json", "sheet", "role", "only", "column"],
  build: ["json", "sheet", "role", "only", "column", "out", "layout", "summary", "into"],
  check: ["json", "stage"],
  summary: ["json", "out"],
  publish: ["json", "out"],
  "next-year": ["json", "out", "body"],
  split: ["json", "out", "stage", "by"],
  collect: ["json", "out"],
};

const outOf: Partial<Record<Verb, string>> = { publish: "DIR", split: "DIR" };

const isVerb = (word: string | undefined): word is Verb =>
  word !== undefined && Object.hasOwn(optionsOf, word);

/** @throws UsageError */
export function parseRequest(words: readonly string[]): Request {
  const { values, positionals } = readWords(words);
  const [verb, input, ...returned] = positionals;
  if (!isVerb(verb)) throw new UsageError(usage);
  if (verb === "collect" && returned.length === 0)
    throw new UsageError("collect にはブックと、返送されたファイルを一つ以上指定してください。");
  if (input === undefined || (verb !== "collect" && returned.length > 0))
    throw new UsageError(`${verb} には入力のファイルを一つ指定してください。`);
  const foreign = Object.keys(values).find((option) => !optionsOf[verb].includes(option));
  if (foreign !== undefined) throw new UsageError(`${verb} に --${foreign} は使えません。`);
  const {
    out = "",
    layout = null,
    summary: withSummary = false,
    into = false,
    sheet: sheets = [],
    json = false,
  } = values;
  if (optionsOf[verb].includes("out") && out === "")
    throw new UsageError(`${verb} には --out ${outOf[verb] ?? "FILE.xlsx"} が必要です。`);
  if (layout !== null && layout !== "policy" && layout !== "measure")
    throw new UsageError("--layout は policy か measure です。");
  const [handOut, corrections] = [readHandOut(values), readCorrections(values)];
  const stage = values.stage === undefined ? null : handOut.stage;
  const renamedBodies = renamedBodiesIn(values.body ?? []);
  const common = { verb, input, returned, out, json };
  return { ...common, layout, withSummary, into, stage, handOut, sheets, renamedBodies, corrections };
}

function renamedBodiesIn(words: readonly string[]): ReadonlyMap<string, string> {
  const { renamed, unread } = readRenamedBodies(words.join("\n"));
  const [wrong] = unread;
  if (wrong !== undefined) throw new UsageError(`--body は 旧=新 の形です：${wrong}`);
  return renamed;
}

const stages: readonly HandOutRequest["stage"][] = ["self", "committee", "reply"];
const shares: readonly HandOutRequest["by"][] = ["body", "policy"];

function readHandOut({ stage = "self", by = "body" }: { stage?: string; by?: string }): HandOutRequest {
  const [wantedStage, wantedShare] = [
    stages.find((each) => each === stage),
    shares.find((each) => each === by),
  ];
  if (wantedStage === undefined) throw new UsageError(`--stage は ${stages.join(" か ")} です。`);
  if (wantedShare === undefined) throw new UsageError(`--by は ${shares.join(" か ")} です。`);
  return { stage: wantedStage, by: wantedShare };
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
        stage: { type: "string" },
        by: { type: "string" },
        body: { type: "string", multiple: true },
        into: { type: "boolean" },
        sheet: { type: "string", multiple: true },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
