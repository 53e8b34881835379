import type { BuildReport } from "../../src/app/build/buildReport";
import { buildWorkbook, previewBuild } from "../../src/app/build/buildWorkbook";
import type { CheckReport } from "../../src/app/check/checkEvaluation";
import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import { openWorkbook } from "../../src/app/session/openWorkbook";
import { planOnSheet } from "../../src/app/build/planOnSheet";
import {
  startNextYear,
  type NextYearReport,
  type NextYearRequest,
} from "../../src/app/nextYear/startNextYear";
import { startPlanSheet } from "../../src/app/plan/startPlanSheet";
import { saveText, type SaveResult } from "../../src/app/session/saveText";
import { showFirstGap } from "../../src/app/ribbon/showFirstGap";
import { worklist } from "../../src/app/check/worklist";
import { writeSummary, type SummaryReport } from "../../src/app/summary/writeSummary";
import { namingHostErrors } from "../../src/excel/hostError";
import { defaultSettings, withLabels, type Settings } from "../../src/forms/settings";
import type { Assessed, AssessmentKey, BasicPolicy, Measure, Plan, Texts } from "../../src/plan/plan";
import { cellAddress } from "../../src/sheet/cellRange";
import { openHost, type Host, type HostOptions } from "../../workbench/host/host";
import { parseArea } from "../../src/file/model/address";
import { cellAt } from "../../src/file/model/cells";
import { newWorkbook } from "../../src/file/model/newWorkbook";
import type { CellValue, Sheet, Workbook } from "../../src/file/model/workbook";

type More<Item> = Partial<Item & Record<AssessmentKey, string>>;

/** Facts, and texts by themselves. */
function parted({ selfAssessment = "", committeeAssessment = "", texts = {}, ...facts }: More<Assessed>) {
  return { ...facts, texts: { selfAssessment, committeeAssessment, ...texts } };
}

export const measureOf = (number: string, title: string, more: More<Measure> = {}): Measure => ({
  number,
  title,
  isPriority: false,
  implementingBody: "市民活動推進課",
  ...parted(more),
});

export const policyOf = (
  number: string,
  title: string,
  measures: Measure[],
  more: More<BasicPolicy> = {},
): BasicPolicy => ({
  number,
  title,
  group: "",
  measures,
  ...parted(more),
});

let idCount = 0;

/** Ids of one build, the same as those of any other that begins with the same number. */
export const idsFrom = (first: number): (() => string) => {
  let next = first;
  return () => `id${String(next++).padStart(6, "0")}`;
};

/** Ids that are the same in every run of a file of tests. */
export const countedId = (): string => `id${String(++idCount).padStart(6, "0")}`;

/** Two policies with two measures and one; assessed by policy too, whose texts are written. */
export const cityPlan: Plan = {
  title: "青葉市市民活動推進計画",
  fiscalYear: "平成28年度",
  policies: [
    policyOf(
      "1",
      "裾野の拡大",
      [measureOf("1-1", "きっかけづくり"), measureOf("1-2", "情報の提供", { isPriority: true })],
      {
        selfAssessment: "広報の回数を増やした。",
        committeeAssessment: "効果の検証を望む。",
      },
    ),
    policyOf("2", "支援の充実", [measureOf("2-1", "相談体制の拡充")], {
      selfAssessment: "窓口を周知した。",
      committeeAssessment: "巡回の相談も検討されたい。",
    }),
  ],
};

/** Settings that differ from those that suit the plan, the headings of fields by themselves. */
export type SomeSettings = Partial<Settings> & { labels?: Texts };

export function settingsWith(plan: Plan, { labels = {}, ...settings }: SomeSettings): Settings {
  const whole = { ...defaultSettings(plan), ...settings };
  return { ...whole, fields: withLabels(whole.fields, labels) };
}

/** A workbook in the stand-in for Excel, with the use cases on it and a person who types. */
export class City {
  readonly host: Host;

  constructor(workbook: Workbook = newWorkbook(), options?: HostOptions) {
    this.host = openHost(workbook, options);
  }

  private get run() {
    return namingHostErrors(this.host.runExcel);
  }

  build(
    plan: Plan = cityPlan,
    settings: SomeSettings = {},
    newId: () => string = countedId,
  ): Promise<BuildReport> {
    const now = new Date(2017, 3, 1, 9, 30);
    return buildWorkbook(this.run, {
      plan,
      settings: settingsWith(plan, settings),
      now,
      newId,
    });
  }

  /** Builds again from what the plan sheet says now, as the pane does. */
  async buildFromPlanSheet(): Promise<BuildReport> {
    const { structure } = (await this.check()).evaluation;
    return this.build(planOnSheet(structure), structure.settings);
  }

  startPlanSheet(): Promise<void> {
    return startPlanSheet(this.run, countedId);
  }

  /** Begins the year after, which the person was told of where it is named. */
  startNextYear(request: Partial<NextYearRequest> = {}): Promise<NextYearReport> {
    return startNextYear(this.run, { now: new Date(2017, 3, 1, 9, 30), newId: countedId, ...request });
  }

  preview(plan: Plan): Promise<BuildReport> {
    const now = new Date(2017, 3, 1, 9, 30);
    return previewBuild(this.run, { plan, settings: defaultSettings(plan), now });
  }

  showFirstGap(): Promise<unknown> {
    return showFirstGap(this.run);
  }

  /** A person saves the self-assessment of a measure in the pane, who saw `expected` in its cell before `meanwhile`. */
  async save(
    measure: string,
    expected: string,
    text: string,
    meanwhile?: () => Promise<unknown>,
  ): Promise<SaveResult> {
    const open = await openWorkbook(this.run);
    const items = open === null ? [] : worklist(open.report).policies.flatMap((policy) => policy.items);
    const key = items.find((item) => item.measure?.number === measure)?.texts[0]?.key;
    if (open === null || key === undefined) throw new Error(`no text of ${measure}`);
    await meanwhile?.();
    return saveText(this.run, open, { key, expected, text, now: new Date(2017, 3, 1, 9, 30) });
  }

  check(): Promise<CheckReport> {
    return checkWorkbook(this.run);
  }

  summarise(): Promise<SummaryReport> {
    return writeSummary(this.run, { now: new Date(2017, 3, 1, 9, 30) });
  }

  sheet(name: string): Sheet {
    const sheet = this.host.workbook.sheets.find((each) => each.name === name);
    if (sheet === undefined) throw new Error(`no sheet ${name}: ${this.sheetNames.join(", ")}`);
    return sheet;
  }

  get sheetNames(): string[] {
    return this.host.workbook.sheets.map(({ name }) => name);
  }

  /** The sheet in front and the cell that is selected there. */
  get selection(): string {
    const { sheets, activeSheetId, selection } = this.host.workbook;
    const front = sheets.find(({ id }) => id === activeSheetId);
    return `${front?.name ?? ""}!${cellAddress(selection.row, selection.column)}`;
  }

  async rename(sheetName: string, name: string): Promise<void> {
    await this.host.runExcel(async (context) => {
      context.workbook.worksheets.getItem(sheetName).name = name;
      await context.sync();
    });
  }

  /** What a cell shows. */
  read(sheetName: string, address: string): unknown {
    const { row, column } = areaOf(address);
    return cellAt(this.sheet(sheetName), row, column)?.value ?? "";
  }

  /** All texts of a column, from a row on, to the end of the sheet. */
  column(sheetName: string, letters: string, firstRow = 1): string[] {
    const sheet = this.sheet(sheetName);
    const { column } = areaOf(`${letters}1`);
    const last = Math.max(...sheet.cells.keys());
    return Array.from({ length: last - firstRow + 2 }, (_, index) =>
      shown(cellAt(sheet, firstRow - 1 + index, column)?.value ?? null),
    );
  }

  /** A person types into a cell. */
  async type(sheetName: string, address: string, text: string): Promise<void> {
    await this.typeAll([[sheetName, address, text]]);
  }

  /** Every required text of the city's plan, typed on the policies' sheets. */
  async fill(): Promise<void> {
    await this.typeAll([
      ["1 裾野の拡大", "E7", "講座を開いた。"],
      ["1 裾野の拡大", "F7", "参加者の幅を広げてほしい。"],
      ["1 裾野の拡大", "E8", "冊子を配った。"],
      ["1 裾野の拡大", "F8", "見やすい紙面である。"],
      ["2 支援の充実", "E7", "相談日を増やした。"],
      ["2 支援の充実", "F7", "予約なしの相談も望む。"],
    ]);
  }

  typeAll(cells: readonly (readonly [sheetName: string, address: string, text: string])[]): Promise<void> {
    return this.host.runExcel(async (context) => {
      for (const [sheetName, address, text] of cells) {
        context.workbook.worksheets.getItem(sheetName).getRange(address).values = [[text]];
      }
      await context.sync();
    });
  }
}

/** A cell's value as it is seen. */
export function shown(value: CellValue): string {
  if (value === null) return "";
  return typeof value === "object" ? value.error : String(value);
}

function areaOf(address: string) {
  const area = parseArea(address);
  if (area === null) throw new Error(`no address: ${address}`);
  return area;
}
