import { newId } from "../src/app/newId";
import { performance } from "node:perf_hooks";
import { allChecks } from "../src/check/allChecks";
import { checkEvaluation } from "../src/app/check/checkEvaluation";
import { withSheets, workbookOf } from "../src/app/session/openWorkbook";
import { readPlan } from "../src/app/plan/readPlan";
import { buildSteps } from "../src/forms/build/buildSteps";
import { readEvaluation } from "../src/forms/evaluation/readEvaluation";
import { summarySheetSpec } from "../src/forms/summarySheet/summarySheet";
import { specFingerprint, rememberedCode } from "../src/sheet/fingerprint";
import type { SheetContent } from "../src/sheet/sheetContent";
import type { SheetSpec } from "../src/sheet/sheetSpec";
import type { Figure, Section } from "./figure";
import { largePlanText } from "./largePlan";
import { median } from "./median";

/** A sheet as it is read after it was written from its spec. */
function contentOf(spec: SheetSpec, index: number): SheetContent {
  const columnCount = Math.max(...spec.rows.map(({ cells }) => cells.length));
  const values = spec.rows.map(({ cells }) =>
    Array.from({ length: columnCount }, (_, column) => {
      const content = cells[column]?.content ?? "";
      return typeof content === "object" ? "記入済" : content;
    }),
  );
  return {
    id: String(index),
    name: spec.name,
    identity: spec.identity,
    book: "bench000",
    fingerprint: specFingerprint(spec),
    remembered: rememberedCode(spec),
    isProtected: spec.isProtected,
    row: 0,
    column: 0,
    values,
  };
}

interface Times {
  parse: number;
  build: number;
  check: number;
  summary: number;
  typedCell: number;
}

const steps = ["parse", "build", "check", "summary"] as const;

function timed<T>(work: () => T): [T, number] {
  const started = performance.now();
  const result = work();
  return [result, performance.now() - started];
}

function measureOnce(text: string): Times {
  const [{ plan, settings }, parse] = timed(() => readPlan(text));
  const before = { sheets: [], sheetNames: [], settings: null };
  const [{ writes }, build] = timed(() => {
    const planned = buildSteps(plan, settings, before, { movedAt: "", newId });
    for (const { spec } of planned.writes) specFingerprint(spec);
    return planned;
  });
  const sheets = writes.map(({ spec }, index) => contentOf(spec, index));
  const [evaluation, check] = timed(() => {
    const read = readEvaluation(sheets);
    if (read === null) throw new Error("the sheets have no plan sheet");
    checkEvaluation(allChecks, read);
    return read;
  });
  const [summarySpec, summary] = timed(() => {
    const spec = summarySheetSpec(evaluation);
    specFingerprint(spec);
    return spec;
  });
  const open = workbookOf(allChecks, [...sheets, contentOf(summarySpec, sheets.length)]);
  const [edited] = sheets.slice(1);
  if (open === null || edited === undefined) throw new Error("the workbook is not ours");
  const values = edited.values.map((row, index) => (index === 8 ? row.with(5, "書き直した文章。") : row));
  const [, typedCell] = timed(() => withSheets(open, new Map([[edited.id, { ...edited, values }]])));
  return { parse, build, check, summary, typedCell };
}

function medians(text: string, warmUps: number, runs: number): Times {
  for (let run = 0; run < warmUps; run++) measureOnce(text);
  const times = Array.from({ length: runs }, () => measureOnce(text));
  const of = (step: keyof Times) => median(times.map((each) => each[step]));
  return {
    parse: of("parse"),
    build: of("build"),
    check: of("check"),
    summary: of("summary"),
    typedCell: of("typedCell"),
  };
}

const total = (times: Times): number => steps.reduce((sum, step) => sum + times[step], 0);

/** Work without Excel, on a warm process: 1,000 measures, and how it grows to 10,000. */
export const pureWork: Section = {
  name: "pure work",
  measure: () => {
    const thousand = medians(largePlanText(50, 20), 20, 25);
    const tenThousand = medians(largePlanText(500, 20), 1, 3);
    const figures: Figure[] = [
      ...steps.map((step): Figure => ({
        name: `${step}, 1,000 measures`,
        value: thousand[step],
        unit: "ms",
        budget: null,
      })),
      { name: "all of it, 1,000 measures", value: total(thousand), unit: "ms", budget: 60 },
      {
        name: "10,000 measures to 1,000",
        value: total(tenThousand) / total(thousand),
        unit: "ratio",
        budget: 12,
      },
      ...steps.map((step): Figure => ({
        name: `${step}, 10,000 measures to 1,000`,
        value: tenThousand[step] / thousand[step],
        unit: "ratio",
        budget: null,
      })),
      {
        name: "reading again after one typed cell, 1,000 measures",
        value: thousand.typedCell,
        unit: "ms",
        budget: null,
      },
      {
        name: "reading again after one typed cell, 10,000 measures",
        value: tenThousand.typedCell,
        unit: "ms",
        budget: null,
      },
    ];
    return Promise.resolve(figures);
  },
};
