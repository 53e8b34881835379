import { CellLooks } from "../../src/excel/cellLooks";
import { writeSheets } from "../../src/excel/writeSheets";
import { newWorkbook } from "../../src/file/model/newWorkbook";
import type { Sheet, Workbook } from "../../src/file/model/workbook";
import { buildSteps } from "../../src/forms/build/buildSteps";
import { defaultSettings } from "../../src/forms/settings";
import type { Plan } from "../../src/plan/plan";
import { openHost, type HostOptions } from "../../workbench/host/host";
import type { HostAction } from "../../workbench/host/process";
import { City, idsFrom, measureOf, policyOf } from "../app/city";
import { appearance, expectSame, withOrderedIds } from "../reliability/workbookTexts";

const longText = (paragraphs: number): string => "講座を開き、担い手を育てた。".repeat(40 * paragraphs);

/** Two policies; 22 measures whose sheets are alike, some with texts that need taller rows, and two whose sheets have a row more. */
const plan: Plan = {
  title: "青葉市市民活動推進計画",
  fiscalYear: "平成28年度",
  policies: ["1", "2"].map((policy) =>
    policyOf(
      policy,
      `基本施策の名称${policy}`,
      Array.from({ length: 12 }, (_, index) =>
        measureOf(`${policy}-${index + 1}`, `取組${policy}の${index + 1}`, {
          isPriority: index === 3,
          selfAssessment: index % 4 === 0 ? `第${policy}の${index}。${longText(index)}` : "",
        }),
      ),
    ),
  ),
};
const settings = { ...defaultSettings(plan), layout: "measure" as const };

const build = (city: City) => city.build(plan, { layout: "measure" }, idsFrom(1));

async function built(options?: HostOptions): Promise<Workbook> {
  const city = new City(newWorkbook(), options);
  await build(city);
  return city.host.workbook;
}

/** The same sheets, written one by one. */
async function writtenOneByOne(): Promise<Workbook> {
  const host = openHost(newWorkbook());
  const before = { sheets: [], sheetNames: [], settings: null };
  const { writes, book } = buildSteps(plan, settings, before, { movedAt: "", newId: idsFrom(1) });
  await host.runExcel((context) =>
    writeSheets(context, writes, { looks: new CellLooks(new Set()), takenNames: [], book }),
  );
  return host.workbook;
}

/** What people see and the add-in reads, with the names of a sheet in no order, and whether they are hidden. */
function appearanceOf(workbook: Workbook): unknown {
  const namesOf = ({ names }: Sheet) => names.map((name) => JSON.stringify(name)).toSorted();
  return withOrderedIds({
    ...Object.fromEntries(
      Object.entries(appearance(workbook)).map(([name, sheet]) => [name, { ...(sheet as object), names: [] }]),
    ),
    names: workbook.sheets.map(namesOf),
  });
}

const isCopying = ({ kind, type, member }: HostAction): boolean =>
  kind === "get" && type === "Worksheet" && member === "Copy";

/** Fails the nth copy of a sheet. */
const failingAt = (count: number): HostOptions => {
  let copies = 0;
  return {
    interceptAction: (action) =>
      isCopying(action) && ++copies === count ? { code: "GeneralException" } : undefined,
  };
};

describe("many new sheets that are alike", () => {
  let oneByOne: unknown;
  beforeAll(async () => {
    oneByOne = appearanceOf(await writtenOneByOne());
  });

  it("are copies of a template, and in every cell, look, name, rule and setting of print what they are one by one", async () => {
    let copies = 0;
    const countCopies = (action: HostAction) => void (copies += Number(isCopying(action)));
    const workbook = await built({ interceptAction: (action) => countCopies(action) as undefined });
    expect(copies).toBe(1 + 22);
    expectSame(appearanceOf(workbook), oneByOne);
  });

  it("take at most 30 actions each", async () => {
    const city = new City();
    await build(city);
    const withPolicies = new City();
    await withPolicies.build(plan);
    // Two templates' worth goes for the template and the two sheets that have a row more.
    const actions = city.host.usage().actions - withPolicies.host.usage().actions;
    expect(actions).toBeLessThan(22 * 30 + 4 * 140);
  });

  it.each([1, 2, 15])("are written one by one where Excel fails at copy %i", async (failing) => {
    expectSame(appearanceOf(await built(failingAt(failing))), oneByOne);
  });
});
