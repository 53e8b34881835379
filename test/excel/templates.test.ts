import { CellLooks } from "../../src/excel/cellLooks";
import { writeSheets } from "../../src/excel/writeSheets";
import { newWorkbook } from "../../src/file/model/newWorkbook";
import type { Sheet, Workbook } from "../../src/file/model/workbook";
import { buildSteps } from "../../src/forms/build/buildSteps";
import { defaultSettings } from "../../src/forms/settings";
import type { Plan } from "../../src/plan/plan";
import { openHost } from "../../workbench/host/host";
import type { HostAction, InterceptAction } from "../../workbench/host/process";
import { City, idsFrom, measureOf, policyOf } from "../app/city";
import { appearanceInAnyOrder } from "../reliability/workbookTexts";

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

/** What people see and the add-in reads, and which names are hidden. */
const appearanceOf = (workbook: Workbook): unknown => [
  appearanceInAnyOrder(workbook),
  workbook.sheets.map(({ names }) => names.filter(({ isVisible }) => isVisible)),
];

const isCopying = ({ kind, type, member }: HostAction): boolean =>
  kind === "get" && type === "Worksheet" && member === "Copy";

/** An Excel that does something to what it has just copied, or fails at the nth copy; `count` is how many it was asked for. */
class CopyingExcel {
  count = 0;
  private hasCopied = false;
  readonly workbook = newWorkbook();

  constructor(
    private readonly change: (copy: Sheet) => unknown,
    private readonly failing?: number,
  ) {}

  readonly interceptAction: InterceptAction = (action) => {
    const copy = this.workbook.sheets.at(-1);
    if (this.hasCopied && copy !== undefined) this.change(copy);
    this.hasCopied = isCopying(action);
    if (this.hasCopied && ++this.count === this.failing) return { code: "GeneralException" };
    return undefined;
  };

  async build(): Promise<Workbook> {
    const city = new City(this.workbook, this);
    await city.build(plan, { layout: "measure" }, idsFrom(1));
    return city.host.workbook;
  }
}

const unchanged = (): void => undefined;

describe("many new sheets that are alike", () => {
  let oneByOne: unknown;
  beforeAll(async () => {
    oneByOne = appearanceOf(await writtenOneByOne());
  });

  it("are copies of a template, and in every cell, look, name, rule and setting of print what they are one by one", async () => {
    const excel = new CopyingExcel(unchanged);
    expect(appearanceOf(await excel.build())).toEqual(oneByOne);
    expect(excel.count).toBe(1 + 22);
  });

  it("have their names where Excel copies none", async () => {
    const excel = new CopyingExcel((copy) => void (copy.names = []));
    expect(appearanceOf(await excel.build())).toEqual(oneByOne);
    expect(excel.count).toBe(1 + 22);
  });

  it.each<[string, (copy: Sheet) => unknown]>([
    ["a cell's look", ({ cells }) => cells.get(1)?.delete(0)],
    ["a row's height", ({ rows }) => rows.delete(8)],
    ["a column's width", ({ columns }) => columns.delete(1)],
    ["its rules", (copy) => void (copy.conditionalFormats = [])],
    ["its print area", ({ pageLayout }) => delete pageLayout.printArea],
    ["its paper's fit", ({ pageLayout }) => delete pageLayout.fitTo],
    ["its footer", ({ pageLayout }) => delete pageLayout.footer],
    ["one of its names", ({ names }) => void names.pop()],
    ["that its names are hidden", ({ names }) => names.forEach((name) => (name.isVisible = true))],
  ])("are written one by one where a copy lacks %s", async (_what, change) => {
    const excel = new CopyingExcel(change);
    expect(appearanceOf(await excel.build())).toEqual(oneByOne);
    expect(excel.count).toBe(1);
  });

  it.each([1, 2, 15])("are written one by one where Excel fails at copy %i", async (failing) => {
    const excel = new CopyingExcel(unchanged, failing);
    expect(appearanceOf(await excel.build())).toEqual(oneByOne);
    expect(excel.count).toBe(failing);
  });
});
