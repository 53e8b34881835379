import { parseArgs } from "node:util";

const usage =
  "使い方: parse PLAN.txt | build PLAN.txt --out BOOK.xlsx [--layout policy|measure] [--summary] [--into] | check BOOK.xlsx | summary BOOK.xlsx --out BOOK2.xlsx （どれも [--json]。説明は --help）";

export type Verb = "parse" | "build" | "check" | "summary";

export interface Request {
  verb: Verb;
  input: string;
  /** Given for `build` and `summary`. */
  out: string;
  /** `null`: the usual one, or that of the workbook that is built into. */
  layout: "policy" | "measure" | null;
  /** Whether `build` writes 総括表 too. */
  withSummary: boolean;
  /** Whether `build` may build into a workbook of ours that stands at `out`. */
  into: boolean;
  json: boolean;
}

/** The command line cannot be understood, or names a file that cannot be used. One line for stderr. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

const optionsOf: Record<Verb, readonly string[]> = {
  parse: ["json"],
  build: ["json", "out", "layout", "summary", "into"],
  check: ["json"],
  summary: ["json", "out"],
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
  const { out = "", layout = null, summary: withSummary = false, into = false, json = false } = values;
  if (optionsOf[verb].includes("out") && out === "")
    throw new UsageError(`${verb} には --out FILE.xlsx が必要です。`);
  if (layout !== null && layout !== "policy" && layout !== "measure")
    throw new UsageError("--layout は policy か measure です。");
  return { verb, input, out, layout, withSummary, into, json };
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
        summary: { type: "boolean" },
        into: { type: "boolean" },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
