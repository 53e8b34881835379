import { buildWorkbook } from "../src/app/build/buildWorkbook";
import { checkWorkbook } from "../src/app/check/checkWorkbook";
import { publishWorkbook } from "../src/app/publish/publishWorkbook";
import { openWorkbook } from "../src/app/session/openWorkbook";
import { readPlan } from "../src/app/plan/readPlan";
import { saveText } from "../src/app/session/saveText";
import { worklist } from "../src/app/check/worklist";
import { writeSummary } from "../src/app/summary/writeSummary";
import { readSheetsAgain } from "../src/excel/readSheets";
import type { Layout } from "../src/forms/settings";
import { openHost, type HostUsage } from "../workbench/host/host";
import { newWorkbook } from "../src/file/model/newWorkbook";
import type { Figure, Section } from "./figure";
import { largePlanText } from "./largePlan";

const now = new Date(2025, 3, 1);
const megabyte = 1_000_000;

const useCases = ["build", "check", "summary", "publish", "typed cell", "saved text", "build again"] as const;
type Usages = Record<(typeof useCases)[number], HostUsage>;

/** What each use case sends for a plan of so many policies with so many measures each. */
async function usagesOf(policies: number, measures: number, layout: Layout): Promise<Usages> {
  const workbook = newWorkbook();
  const { plan, settings } = readPlan(largePlanText(policies, measures));
  const request = { plan, settings: { ...settings, layout }, now };
  const using = async (work: (run: ReturnType<typeof openHost>["runExcel"]) => Promise<unknown>) => {
    const host = openHost(workbook);
    await work(host.runExcel);
    return host.usage();
  };
  const build = await using((run) => buildWorkbook(run, request));
  const check = await using(checkWorkbook);
  const summary = await using((run) => writeSummary(run, { now }));
  const publish = await using((run) => publishWorkbook(run, { hasApi: () => false }));
  const open = await openWorkbook(openHost(workbook).runExcel);
  const text = open && worklist(open.report).policies[0]?.items[0]?.texts[0];
  if (!open || !text?.place) throw new Error("the workbook has no text");
  const { place, key } = text;
  return {
    build,
    check,
    summary,
    publish,
    "typed cell": await using((run) => run((context) => readSheetsAgain(context, [place.sheetId]))),
    "saved text": await using((run) =>
      saveText(run, open, { key, expected: text.text, text: "書き直した文章。", now }),
    ),
    "build again": await using((run) => buildWorkbook(run, request)),
  };
}

/** Round trips: every text goes to Excel once in a build, and twice in a summary, which is two sheets. */
const budgetOf: Partial<Record<(typeof useCases)[number], (requestBytes: number) => number>> = {
  build: (bytes) => 4 + Math.ceil(bytes / megabyte),
  check: () => 2,
  summary: (bytes) => Math.max(4, 2 + Math.ceil(bytes / megabyte)),
  publish: () => 5,
  "typed cell": () => 1,
};

function figuresOf(usages: Usages, name: string): Figure[] {
  return useCases.flatMap((useCase): Figure[] => {
    const { syncs, requestBytes, largestRequestBytes, actions } = usages[useCase];
    const budget = budgetOf[useCase]?.(requestBytes) ?? null;
    const titled = `${useCase}, ${name}`;
    return [
      { name: `${titled}: round trips`, value: syncs, unit: "count", budget },
      { name: `${titled}: bytes sent`, value: requestBytes, unit: "bytes", budget: null },
      { name: `${titled}: largest request`, value: largestRequestBytes, unit: "bytes", budget: megabyte },
      { name: `${titled}: actions`, value: actions, unit: "count", budget: null },
    ];
  });
}

/** What a measure's sheet takes besides what a build without it does. */
const perSheet = (without: HostUsage, withSheets: HostUsage, sheets: number): Figure[] => [
  {
    name: "build: actions for a sheet of a measure",
    value: (withSheets.actions - without.actions) / sheets,
    unit: "count",
    budget: 30,
  },
  {
    name: "build: bytes for a sheet of a measure",
    value: (withSheets.requestBytes - without.requestBytes) / sheets,
    unit: "bytes",
    budget: 6000,
  },
];

/** What goes over the wire through the real client, counted by the host. */
export const roundTrips: Section = {
  name: "round trips",
  measure: async () => {
    const thousand = await usagesOf(50, 20, "policy");
    const withMeasureSheets = await usagesOf(50, 20, "measure");
    const tenThousand = await usagesOf(500, 20, "policy");
    return [
      ...figuresOf(thousand, "50 × 20"),
      ...figuresOf(withMeasureSheets, "50 × 20, a sheet for every measure").filter(({ name }) =>
        /^(build|check|summary),/.test(name),
      ),
      ...perSheet(thousand.build, withMeasureSheets.build, 50 * 20),
      ...(["build", "check", "summary"] as const).map((useCase): Figure => ({
        name: `${useCase}: actions for a measure, 500 × 20 to 50 × 20`,
        value: tenThousand[useCase].actions / 10 / thousand[useCase].actions,
        unit: "ratio",
        budget: 1.05,
      })),
      {
        name: "build, 500 × 20: round trips",
        value: tenThousand.build.syncs,
        unit: "count",
        // One of them tries a first copy of the sheets that are alike.
        budget: 5 + Math.ceil(tenThousand.build.requestBytes / megabyte),
      },
      { name: "check, 500 × 20: round trips", value: tenThousand.check.syncs, unit: "count", budget: 2 },
    ];
  },
};
