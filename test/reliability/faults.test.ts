import { buildWorkbook } from "../../src/app/build/buildWorkbook";
import { excelPort } from "../../src/app/excelPort";
import { failureOf } from "../../src/app/failure";
import { defaultSettings } from "../../src/forms/settings";
import { failureDetail, failureMessage } from "../../src/strings/failureMessage";
import { ja } from "../../src/strings/ja";
import { openHost } from "../../workbench/host/host";
import { newWorkbook } from "../../src/file/model/newWorkbook";
import type { Workbook } from "../../src/file/model/workbook";
import type { HostAction } from "../../workbench/host/process";
import { City, cityPlan, idsFrom, measureOf, policyOf } from "../app/city";
import { Moments } from "./moments";
import { appearance, expectSame, substance, textsIn, watchedPort, withOrderedIds } from "./workbookTexts";

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

/** Some of them, others at the next request, so that each has its turn within a few. */
const codesAt = (request: number): string[] => codes.filter((_code, index) => (index + request) % 5 === 0);

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
  /** What must be the same in the end; rows put in on 保管 may leave a blank one behind when Excel fails in between. */
  outcome?: (workbook: Workbook) => unknown;
}

/** The texts of every sheet, in order, without its blanks. */
const textsBySheet = (workbook: Workbook): unknown => {
  const city = new City(workbook);
  return withOrderedIds(
    city.sheetNames.map((name) => [
      name,
      ["A", "B", "C", "D", "E", "F", "G", "H"].map((letters) =>
        city.column(name, letters).filter((text) => text !== ""),
      ),
    ]),
  );
};

/** Text of measure 1-2 and one that has lost its place stand in 保管 already. */
const archived = async (city: City) => {
  await filled(city);
  await city.build({ ...cityPlan, policies: cityPlan.policies.slice(0, 1) });
  await city.build();
  await city.fill();
};

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
  [
    "putting more texts into 保管",
    { prepare: archived, work: (city) => city.build(changedPlan), outcome: textsBySheet },
  ],
  [
    "beginning the next fiscal year",
    {
      prepare: filled,
      work: (city) => city.startNextYear({ fiscalYear: "平成29年度" }),
      outcome: textsBySheet,
    },
  ],
  ["checking", { prepare: filled, work: (city) => city.check() }],
  ["looking at what a build would do", { prepare: filled, work: (city) => city.preview(changedPlan) }],
  ["showing the first gap", { prepare: (city) => city.build(), work: (city) => city.showFirstGap() }],
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
  [
    "writing the summary over what was typed into it",
    {
      prepare: async (city) => {
        await filled(city);
        await city.summarise();
        await city.type(
          "総括表",
          `F${city.column("総括表", "F").indexOf("冊子を配った。") + 1}`,
          "冊子を二度配った。",
        );
      },
      work: (city) => city.summarise(),
    },
  ],
  [
    "saving a text",
    { prepare: filled, work: (city) => city.save("1-2", "冊子を配った。", "冊子を二度配った。") },
  ],
  [
    "saving a text over a colleague's",
    { prepare: filled, work: (city) => city.save("1-2", "", "冊子を二度配った。") },
  ],
  [
    "saving a text over a colleague's when 保管 is there",
    {
      prepare: archived,
      work: (city) => city.save("1-2", "", "冊子を二度配った。"),
      outcome: textsBySheet,
    },
  ],
];

/** Texts that people typed or the plan brought, of which none may be gone at any moment. */
const typedTexts = (workbook: Workbook): string[] =>
  textsIn(workbook).filter((text) => /。$/.test(text) && !/シート|欄|個票/.test(text));

/**
 * Nothing typed is gone, and a sheet that says it is whole is as it was before or as it will be. 総括表 and 公表用 repeat what stands on
 * the other sheets, and are written anew.
 */
function expectNothingLost(
  workbook: Workbook,
  before: Workbook,
  after: Workbook,
  replaced: readonly string[],
): void {
  const texts = new Set(textsIn(workbook));
  expect(typedTexts(before).filter((text) => !texts.has(text) && !replaced.includes(text))).toEqual([]);
  const whole = [...before.sheets, ...after.sheets].map(substance);
  const pretending = workbook.sheets.filter((sheet) => {
    const { form, cells } = substance(sheet);
    return form !== "" && !whole.some((known) => known.form === form && known.cells === cells);
  });
  expect(pretending.map(({ name }) => name).filter((name) => !/^シート作成の控え|^保管/.test(name))).toEqual(
    [],
  );
}

describe.each(useCases)(
  "when Excel fails in the middle of %s",
  (_name, { prepare, work, outcome = appearance }) => {
    let before: Workbook;
    let after: Workbook;
    let moments: Moments;
    let syncs: number;
    /** What the use case itself replaces: the person who typed it saw it, or it is in 総括表 only. */
    let replaced: string[];

    beforeAll(async () => {
      before = newWorkbook();
      await prepare(new City(before));
      after = structuredClone(openHost(before).workbook);
      moments = new Moments(after);
      moments.begin();
      const city = new City(after, { interceptAction: moments.intercept });
      await work(city);
      syncs = city.host.usage().syncs;
      expect(city.host.workbook).toBe(after);
      const standing = new Set(textsIn(after));
      replaced = typedTexts(before).filter((text) => !standing.has(text));
    });

    it("replaces no text but the one that the person saw or that 総括表 and 公表用 repeat", () => {
      expect(new Set(replaced).size).toBeLessThanOrEqual(1);
    });

    it("at any of its actions, nothing is lost and doing it again ends well", async () => {
      const wanted = outcome(after);
      for (const state of moments.sample) {
        expectNothingLost(openHost(state).workbook, before, after, replaced);
        await work(new City(state));
        expectSame(outcome(state), wanted);
      }
    });

    it("at any of its requests, whatever the code, it leaves the same workbook, and the message says what to do", async () => {
      for (let failing = 1; failing <= syncs; failing++) {
        const left = new Set<string>();
        for (const code of codesAt(failing)) {
          const workbook = structuredClone(before);
          let request = 0;
          const interceptRequest = () => (++request === failing ? { code } : undefined);
          const isTold = await expectTold(work(new City(workbook, { interceptRequest })), code);
          if (isTold) left.add(JSON.stringify(appearance(workbook)));
        }
        expect(left.size).toBe(1);
      }
    });

    it("at an action in its middle, with any code, it leaves what was done before, and the message says what to do", async () => {
      const actions = moments.actionCount;
      for (const [index, code] of codes.entries()) {
        const failing = 1 + Math.floor((index / codes.length) * actions);
        const workbook = structuredClone(before);
        let action = 0;
        let goesOn = false;
        const interceptAction = ({ type, member }: HostAction) => {
          if (++action !== failing) return undefined;
          goesOn = type === "WorksheetFreezePanes" || (member === "GetRanges" && code === "InvalidArgument");
          return { code };
        };
        const working = work(new City(workbook, { interceptAction }));
        // Without frozen panes, and with shorter addresses, it goes on.
        const isTold = await expectTold(working, code, () => goesOn);
        if (isTold) expectSame(appearance(workbook), appearance(moments.at(failing)));
      }
    });
  },
);

/** A failure is told with what the person can do about it, and has Excel's code for those who mend. Too long an answer is asked for in parts instead. */
async function expectTold(working: Promise<unknown>, code: string, mayGoOn = () => false): Promise<boolean> {
  const failure = await working.then(() => null, failureOf);
  if (failure === null && (mayGoOn() || code === "ResponsePayloadSizeLimitExceeded")) return false;
  expect(failure).toMatchObject({ code: "host", hostCode: code });
  expect(failure && failureMessage(ja, failure)).toMatch(/ください。$/);
  expect(failure && failureDetail(failure)).toBe(code);
  return true;
}

describe("when Excel does what it was asked but its answer never comes", () => {
  it.each([
    ["building", () => Promise.resolve(), cityPlan],
    ["building again from a changed plan", filled, changedPlan],
  ])("%s again ends in the same workbook", async (_name, prepare, plan) => {
    const before = newWorkbook();
    await prepare(new City(before));
    const after = structuredClone(before);
    const whole = new City(after);
    const firstId = 900_000;
    await whole.build(plan, {}, idsFrom(firstId));
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
      const now = new Date(2017, 3, 1, 9, 30);
      const request = { plan, settings: defaultSettings(plan), now, newId: idsFrom(firstId) };
      const outcome = await buildWorkbook(excelPort(run), request).catch(failureOf);
      expect(outcome).toEqual({ code: "host", kind: "busy", hostCode: "Timeout" });
      expectNothingLost(openHost(workbook).workbook, before, after, []);
      await buildWorkbook(excelPort(new City(workbook).host.runExcel), request);
      expect(appearance(workbook)).toEqual(appearance(after));
    }
  });
});
