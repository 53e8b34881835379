import { buildWorkbook } from "../../src/app/buildWorkbook";
import { excelPort } from "../../src/app/excelPort";
import { failureOf } from "../../src/app/failure";
import { defaultSettings } from "../../src/forms/settings";
import { failureMessage } from "../../src/strings/failureMessage";
import { ja } from "../../src/strings/ja";
import { openHost, type HostOptions } from "../../workbench/host/host";
import { newWorkbook } from "../../workbench/model/newWorkbook";
import type { Workbook } from "../../workbench/model/workbook";
import { City, cityPlan, measureOf, policyOf } from "../app/city";
import { appearance, substance, textsIn, watchedPort } from "./workbookTexts";

/** https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
const codes = [
  "AccessDenied",
  "ActivityLimitReached",
  "ApiNotFound",
  "ConflictingOperation",
  "GeneralException",
  "InsertDeleteConflict",
  "InvalidArgument",
  "InvalidOperationInCellEditMode",
  "InvalidReference",
  "ItemAlreadyExists",
  "ItemNotFound",
  "NotImplemented",
  "RequestAborted",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "Timeout",
];

/** About so many actions of a use case are made to fail, spread over it; every code once. */
const sampledActions = codes.length;

/** 情報の提供 goes to the other policy, きっかけづくり gets its number, and 相談体制の拡充 is gone. */
const changedPlan = {
  ...cityPlan,
  policies: [
    policyOf("1", "裾野の拡大", [measureOf("1-1", "場の活用"), measureOf("1-2", "きっかけづくり")]),
    policyOf("2", "支援の充実", [measureOf("2-1", "情報の提供")]),
  ],
};

const filled = async (city: City) => {
  await city.build();
  await city.fill();
};

interface UseCase {
  prepare: (city: City) => Promise<unknown>;
  work: (city: City) => Promise<unknown>;
}

const useCases: [string, UseCase][] = [
  ["building", { prepare: () => Promise.resolve(), work: (city) => city.build() }],
  ["building again from a changed plan", { prepare: filled, work: (city) => city.build(changedPlan) }],
  [
    "building again under other headings",
    {
      prepare: filled,
      work: (city) =>
        city.build(undefined, {
          labels: { selfAssessment: "担当課の評価", committeeAssessment: "審議会の意見" },
        }),
    },
  ],
  [
    "switching to a sheet for every measure",
    { prepare: filled, work: (city) => city.build(undefined, { layout: "measure" }) },
  ],
  [
    "switching back to tables",
    {
      prepare: async (city) => {
        await filled(city);
        await city.build(undefined, { layout: "measure" });
      },
      work: (city) => city.build(),
    },
  ],
  [
    "assessing no policies any more",
    { prepare: filled, work: (city) => city.build(undefined, { level: "measure" }) },
  ],
  ["checking", { prepare: filled, work: (city) => city.check() }],
  [
    "writing the summary again",
    {
      prepare: async (city) => {
        await filled(city);
        await city.summarise();
        await city.type("1 裾野の拡大", "E7", "講座を三回開いた。");
      },
      work: (city) => city.summarise(),
    },
  ],
];

/** What people typed or the plan brought before the work began: it must be somewhere at any moment. 総括表 only repeats it. */
const typedTexts = ({ sheets, ...workbook }: Workbook): string[] =>
  textsIn({ ...workbook, sheets: sheets.filter(({ name }) => name !== "総括表") }).filter(
    (text) => /。$/.test(text) && !/シート|欄|個票/.test(text),
  );

/** Nothing typed is gone, and a sheet that says it is whole is as it was before or as it will be. */
function expectNothingLost(workbook: Workbook, before: Workbook, after: Workbook): void {
  const texts = new Set(textsIn(workbook));
  expect(typedTexts(before).filter((text) => !texts.has(text))).toEqual([]);
  const whole = [...before.sheets, ...after.sheets].map(substance);
  const pretending = workbook.sheets.filter((sheet) => {
    const { form, cells } = substance(sheet);
    return form !== "" && !whole.some((known) => known.form === form && known.cells === cells);
  });
  expect(pretending.map(({ name }) => name).filter((name) => name !== "シート作成の控え")).toEqual([]);
}

describe.each(useCases)("when Excel fails in the middle of %s", (_name, { prepare, work }) => {
  let before: Workbook;
  let after: Workbook;
  let usage: { syncs: number; actions: number };

  beforeAll(async () => {
    before = newWorkbook();
    await prepare(new City(before));
    after = structuredClone(openHost(before).workbook);
    const city = new City(after);
    await work(city);
    usage = city.host.usage();
    expect(city.host.workbook).toBe(after);
  });

  async function expectRecovery(code: string, options: HostOptions): Promise<string> {
    const workbook = structuredClone(before);
    const outcome = await work(new City(workbook, options)).then(() => null, failureOf);
    expectNothingLost(openHost(workbook).workbook, before, after);
    await work(new City(workbook));
    expect(appearance(workbook)).toEqual(appearance(after));
    if (outcome === null) return "done";
    expect(outcome).toMatchObject({ code: "host", hostCode: code });
    expect(failureMessage(ja, outcome)).toMatch(/(ください。|お使いください。) \[\w+\]$/);
    return "failed";
  }

  it("at any of its requests, with every code, nothing is lost and doing it again ends well", async () => {
    for (const [index, code] of codes.entries()) {
      let request = 0;
      const failing = 1 + (index % usage.syncs);
      const interceptRequest = () => (++request === failing ? { code } : undefined);
      expect(await expectRecovery(code, { interceptRequest })).toBe("failed");
    }
  });

  it("at any of its actions, with any code, nothing is lost and doing it again ends well", async () => {
    const stride = Math.max(1, Math.floor(usage.actions / sampledActions));
    const outcomes: string[] = [];
    for (let sample = 0; sample < sampledActions && sample * stride < usage.actions; sample++) {
      const failing = 1 + sample * stride + (sample % stride);
      const code = codes[sample % codes.length] ?? "";
      let action = 0;
      const interceptAction = () => (++action === failing ? { code } : undefined);
      outcomes.push(await expectRecovery(code, { interceptAction }));
    }
    expect(outcomes).toContain("failed");
  });
});

describe("when Excel does what it was asked but its answer never comes", () => {
  it.each([
    ["building", () => Promise.resolve(), cityPlan],
    ["building again from a changed plan", filled, changedPlan],
  ])("%s again ends in the same workbook", async (_name, prepare, plan) => {
    const before = newWorkbook();
    await prepare(new City(before));
    const after = structuredClone(before);
    const whole = new City(after);
    await whole.build(plan);
    const noAnswer = Object.assign(new Error("no answer"), { code: "Timeout", debugInfo: {} });
    for (let silent = 1; silent <= whole.host.usage().syncs; silent++) {
      const workbook = structuredClone(before);
      const city = new City(workbook);
      const run = watchedPort(
        city.host.runExcel,
        () => undefined,
        (request) => {
          if (request === silent) throw noAnswer;
        },
      );
      const request = { plan, settings: defaultSettings(plan), now: new Date(2017, 3, 1, 9, 30) };
      const outcome = await buildWorkbook(excelPort(run), request).catch(failureOf);
      expect(outcome).toEqual({ code: "host", kind: "busy", hostCode: "Timeout" });
      expectNothingLost(openHost(workbook).workbook, before, after);
      await buildWorkbook(excelPort(new City(workbook).host.runExcel), request);
      expect(appearance(workbook)).toEqual(appearance(after));
    }
  });
});
