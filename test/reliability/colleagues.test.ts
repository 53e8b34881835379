import type { BuildReport } from "../../src/app/build/buildReport";
import { buildWorkbook } from "../../src/app/build/buildWorkbook";
import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import { excelPort } from "../../src/app/excelPort";
import { failureOf } from "../../src/app/failure";
import { writeSummary } from "../../src/app/summary/writeSummary";
import { builtInFields } from "../../src/forms/fields";
import { defaultSettings, type Settings } from "../../src/forms/settings";
import type { Plan } from "../../src/plan/plan";
import type { HostOptions } from "../../workbench/host/host";
import { newWorkbook } from "../../src/file/model/newWorkbook";
import { parseArea } from "../../src/file/model/address";
import { styleAt } from "../../src/file/model/cells";
import type { Sheet, Workbook } from "../../src/file/model/workbook";
import { City, cityPlan, countedId, measureOf, policyOf } from "../app/city";
import { Moments } from "./moments";
import { appearance, expectSame, textsIn, watchedPort } from "./workbookTexts";

const now = new Date(2017, 3, 1, 9, 30);

/** きっかけづくり and 情報の提供 change places, 相談体制の拡充 goes to the first policy. */
const movedPlan: Plan = {
  ...cityPlan,
  policies: [
    policyOf("1", "裾野の拡大", [
      measureOf("1-1", "情報の提供"),
      measureOf("1-2", "きっかけづくり"),
      measureOf("1-3", "相談体制の拡充"),
    ]),
    policyOf("2", "支援の充実", [measureOf("2-1", "場の活用")]),
  ],
};

/** Only the second policy is left. */
const smallerPlan: Plan = { ...cityPlan, policies: cityPlan.policies.slice(1) };

/** 情報の提供 is gone, so that the first policy's table ends a row earlier. */
const shorterPlan: Plan = {
  ...cityPlan,
  policies: [
    policyOf("1", "裾野の拡大", [measureOf("1-1", "きっかけづくり")]),
    ...cityPlan.policies.slice(1),
  ],
};

/** A third measure stands below the others. */
const longerPlan: Plan = {
  ...cityPlan,
  policies: cityPlan.policies.map((policy, index) =>
    index > 0 ? policy : { ...policy, measures: [...policy.measures, measureOf("1-3", "場の活用")] },
  ),
};

const typedBefore = [
  "講座を開いた。",
  "参加者の幅を広げてほしい。",
  "冊子を配った。",
  "見やすい紙面である。",
  "相談日を増やした。",
  "予約なしの相談も望む。",
];

async function filledWorkbook(settings: Partial<Settings> = {}): Promise<Workbook> {
  const city = new City(newWorkbook());
  await city.build();
  await city.fill();
  await city.build(cityPlan, settings);
  return city.host.workbook;
}

const missingFrom = (workbook: Workbook, texts: readonly string[]): string[] => {
  const standing = new Set(textsIn(workbook));
  return texts.filter((text) => !standing.has(text));
};

interface Build {
  plan: Plan;
  settings?: Partial<Settings>;
}

/** Builds while `meanwhile` is called before each request. */
function buildWatched(
  workbook: Workbook,
  { plan, settings }: Build,
  meanwhile: (request: number) => void | Promise<void>,
  options: HostOptions = {},
): Promise<BuildReport> {
  const run = excelPort(watchedPort(new City(workbook, options).host.runExcel, meanwhile));
  return buildWorkbook(run, {
    plan,
    settings: { ...defaultSettings(cityPlan), ...settings },
    now,
    newId: countedId,
  });
}

/** Types into cells as far as they are there, as a colleague does who does not know of the build. */
async function typeInto(
  workbook: Workbook,
  cells: readonly (readonly [string, string, string])[],
): Promise<string[]> {
  const colleague = new City(workbook);
  const written: string[] = [];
  for (const [sheetName, address, text] of cells) {
    if (!colleague.sheetNames.includes(sheetName) || isLocked(colleague.sheet(sheetName), address)) continue;
    await colleague.type(sheetName, address, text);
    written.push(text);
  }
  return written;
}

/** The same where it takes the protection away. */
const typeUnlocked = (workbook: Workbook, sheetName: string, address: string, text: string): Promise<void> =>
  new City(workbook).host.runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.protection.unprotect();
    sheet.getRange(address).values = [[text]];
    await context.sync();
  });

/** Where a person cannot type any more, nothing can be lost. */
function isLocked(sheet: Sheet, address: string): boolean {
  const area = parseArea(address);
  return (
    sheet.protection !== null && area !== null && styleAt(sheet, area.row, area.column)?.locked !== false
  );
}

const onTables = [
  ["1 裾野の拡大", "E7", "同僚の自己評価。"],
  ["1 裾野の拡大", "F8", "同僚の委員会評価。"],
  ["2 支援の充実", "E7", "同僚の相談の評価。"],
] as const;
const onMeasureSheets = [
  ["1-1 きっかけづくり", "B9", "同僚の自己評価。"],
  ["2-1 相談体制の拡充", "B10", "同僚の委員会評価。"],
] as const;

const builds: [string, Partial<Settings>, Build, readonly (readonly [string, string, string])[]][] = [
  ["from the same plan", {}, { plan: cityPlan }, onTables],
  ["after measures were moved", {}, { plan: movedPlan }, onTables],
  ["after a measure was removed", {}, { plan: shorterPlan }, onTables],
  ["after a policy was removed", {}, { plan: smallerPlan }, onTables],
  ["with a sheet for every measure", {}, { plan: cityPlan, settings: { layout: "measure" } }, onTables],
  ["with tables again", { layout: "measure" }, { plan: cityPlan }, onMeasureSheets],
  [
    "with sheets for measures that were moved",
    { layout: "measure" },
    { plan: movedPlan, settings: { layout: "measure" } },
    onMeasureSheets,
  ],
];

const requests = [1, 2, 3, 4, 5, 6, 7, 8];

describe.each(builds)("what a colleague types while the sheets are built %s", (_, before, build, cells) => {
  it("can come before no request that is not tried here", async () => {
    const workbook = await filledWorkbook(before);
    let last = 0;
    await buildWatched(workbook, build, (request) => void (last = request));
    expect(requests).toContain(last);
  });

  it.each(requests)("is kept, with everything typed before, when it comes before request %i", async (at) => {
    const workbook = await filledWorkbook(before);
    let typed: string[] = [];
    await buildWatched(workbook, build, async (request) => {
      if (request === at) typed = await typeInto(workbook, cells);
    });
    const replaced = typedBefore.filter((text) => missingFrom(workbook, [text]).length > 0);
    expect(missingFrom(workbook, typed)).toEqual([]);
    expect(replaced.length).toBeLessThanOrEqual(typed.length);
    const again = await new City(workbook).build(build.plan, {
      ...defaultSettings(cityPlan),
      ...build.settings,
    });
    expect(again).toMatchObject({ added: [], changed: [], removed: [] });
  });
});

describe.each(builds.slice(1))(
  "what a colleague types while a build %s is about to fail",
  (_, before, build, cells) => {
    it("stands in the workbook at whichever action it fails, and is kept when it is done again", async () => {
      const workbook = await filledWorkbook(before);
      const moments = new Moments(workbook);
      let typed: string[] = [];
      await buildWatched(
        workbook,
        build,
        async (request) => {
          if (request !== 3) return;
          typed = await typeInto(workbook, cells);
          moments.begin();
        },
        { interceptAction: moments.intercept },
      );
      expect(moments.count).toBeGreaterThan(10);
      for (const state of moments.sample) {
        const replaced = typedBefore.filter((text) => missingFrom(state, [text]).length > 0);
        expect(missingFrom(state, typed)).toEqual([]);
        expect(replaced.length).toBeLessThanOrEqual(typed.length);
        const city = new City(state);
        await city.build(build.plan, { ...defaultSettings(cityPlan), ...build.settings });
        expect(missingFrom(state, [...typed, ...typedBefore])).toEqual(replaced);
        expect(city.sheetNames.filter((name) => name.startsWith("シート作成の控え"))).toEqual([]);
      }
    });
  },
);

describe("a colleague's newer text", () => {
  it.each(requests.slice(2, 4))(
    "stands at its measure after the build, typed before request %i",
    async (at) => {
      const workbook = await filledWorkbook();
      await buildWatched(workbook, { plan: movedPlan }, async (request) => {
        if (request === at) await typeInto(workbook, [["1 裾野の拡大", "E7", "同僚の自己評価。"]]);
      });
      const { evaluation } = await new City(workbook).check();
      const [lost] = missingFrom(workbook, ["講座を開いた。"]);
      const owner = evaluation.plan.policies
        .flatMap(({ measures }) => measures)
        .find(({ texts }) => texts.selfAssessment === "同僚の自己評価。");
      expect([owner?.title, lost]).toEqual(
        at < 4 ? ["きっかけづくり", undefined] : ["情報の提供", undefined],
      );
    },
  );
});

describe("what a colleague types in a cell that a build leaves as it is", () => {
  it("is not even looked at: the build takes no further round", async () => {
    const requestsOf = async (typed: readonly (readonly [string, string, string])[]) => {
      const workbook = await filledWorkbook();
      let last = 0;
      await buildWatched(workbook, { plan: longerPlan }, async (request) => {
        last = request;
        if (request === 3) await typeInto(workbook, typed);
      });
      expect(
        missingFrom(
          workbook,
          typed.map(([, , text]) => text),
        ),
      ).toEqual([]);
      return last;
    };
    expect(await requestsOf([["2 支援の充実", "E7", "同僚の相談の評価。"]])).toBe(await requestsOf([]));
  });
});

describe("what a colleague types over a formula, or where no text belongs, while a build writes there", () => {
  it.each([
    ["over a formula that shows a measure's text", "1 裾野の拡大", "E7"],
    ["beside the heading", "1 裾野の拡大", "D2"],
    ["below the table", "1 裾野の拡大", "B9"],
    ["beside the settings", "計画", "D4"],
  ])("is kept: %s", async (_, sheetName, address) => {
    const workbook = await filledWorkbook({ layout: "measure" });
    await buildWatched(
      workbook,
      { plan: { ...longerPlan, fiscalYear: "平成29年度" }, settings: { layout: "measure" } },
      async (request) => {
        if (request === 3) await typeUnlocked(workbook, sheetName, address, "同僚が書いた文章。");
      },
    );
    expect(missingFrom(workbook, ["同僚が書いた文章。", ...typedBefore])).toEqual([]);
  });
});

describe("what a colleague types where no text belongs while a build is about to fail", () => {
  const withReply = {
    fields: builtInFields.filter(({ key }) => /^(self|committee)Assessment$|^reply$/.test(key)),
  };

  it.each<[string, string, string, Build]>([
    ["beside the heading", "1 裾野の拡大", "D2", { plan: movedPlan }],
    ["below the table, where a row comes", "1 裾野の拡大", "B9", { plan: movedPlan }],
    [
      "right of the table, where a column comes",
      "1 裾野の拡大",
      "I3",
      { plan: movedPlan, settings: withReply },
    ],
  ])(
    "stands in the workbook at whichever action it fails, and is kept when it is done again: %s",
    async (_, sheetName, address, build) => {
      const workbook = await filledWorkbook();
      const moments = new Moments(workbook);
      const typed = ["同僚が書いた文章。"];
      await buildWatched(
        workbook,
        build,
        async (request) => {
          if (request !== 3) return;
          await typeUnlocked(workbook, sheetName, address, typed.join(""));
          moments.begin();
        },
        { interceptAction: moments.intercept },
      );
      expect(missingFrom(workbook, typed)).toEqual([]);
      for (const state of moments.states) expect(missingFrom(state, typed)).toEqual([]);
      for (const state of moments.every(40)) {
        await new City(state).build(build.plan, { ...defaultSettings(cityPlan), ...build.settings });
        expect(missingFrom(state, typed)).toEqual([]);
      }
    },
  );
});

describe("what a colleague types on a blank sheet that a build takes since it has the name", () => {
  it.each([
    ["the plan sheet, in a new workbook", "計画", []],
    [
      "a policy's sheet, in a workbook of ours",
      "2 支援の充実",
      [{ ...cityPlan, policies: cityPlan.policies.slice(0, 1) }],
    ],
  ])("is kept: as %s", async (_, name, builtBefore) => {
    const city = new City(newWorkbook());
    for (const plan of builtBefore) await city.build(plan);
    await city.host.runExcel(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    const { workbook } = city.host;
    let isTyped = false;
    await buildWatched(workbook, { plan: cityPlan }, async (request) => {
      if (request === 3) isTyped = (await typeInto(workbook, [[name, "A3", "同僚の文章。"]])).length > 0;
    });
    expect([isTyped, missingFrom(workbook, ["同僚の文章。"])]).toEqual([true, []]);
  });
});

describe("two clients that build at once", () => {
  const plans: [string, Plan, Plan][] = [
    ["the same plan", movedPlan, movedPlan],
    ["different plans", movedPlan, cityPlan],
    ["a plan and one without the first policy", smallerPlan, movedPlan],
    ["a plan with and one without the first policy", movedPlan, smallerPlan],
  ];

  it.each(plans.flatMap(([name, one, other]) => requests.map((at) => [name, at, one, other] as const)))(
    "%s: nothing typed is lost and no text changes its measure, the other before request %i",
    async (_, at, one, other) => {
      const workbook = await filledWorkbook();
      await buildWatched(workbook, { plan: one }, async (request) => {
        if (request === at) await buildWatched(workbook, { plan: other }, () => undefined);
      }).catch(failureOf);
      expect(missingFrom(workbook, typedBefore)).toEqual([]);
      // A measure whose policy went meanwhile is asked for, and nothing is written.
      const again = await new City(workbook)
        .build(one, defaultSettings(cityPlan))
        .then(() => null, failureOf);
      if (again !== null) expect(again).toMatchObject({ reason: "ambiguousTexts" });
      expect(missingFrom(workbook, typedBefore)).toEqual([]);
      await expectRightOwners(workbook);
    },
  );

  it.each([1, 2, 3])("a new workbook ends as one of them alone, the other before request %i", async (at) => {
    const alone = newWorkbook();
    await new City(alone).build();
    const workbook = newWorkbook();
    const outcome = await buildWatched(workbook, { plan: cityPlan }, async (request) => {
      if (request === at) await buildWatched(workbook, { plan: cityPlan }, () => undefined);
    }).then(() => null, failureOf);
    if (outcome !== null) await new City(workbook).build();
    expectSame(appearance(workbook), appearance(alone));
  });
});

const owners: Record<string, string> = {
  "講座を開いた。": "きっかけづくり",
  "参加者の幅を広げてほしい。": "きっかけづくり",
  "冊子を配った。": "情報の提供",
  "見やすい紙面である。": "情報の提供",
  "相談日を増やした。": "相談体制の拡充",
  "予約なしの相談も望む。": "相談体制の拡充",
};

async function expectRightOwners(workbook: Workbook): Promise<void> {
  const { evaluation } = await new City(workbook).check();
  const wrong = evaluation.plan.policies
    .flatMap(({ measures }) => measures)
    .flatMap(({ title, texts: { selfAssessment = "", committeeAssessment = "" } }) =>
      [selfAssessment, committeeAssessment].map((text) => [text, title]),
    )
    .filter(([text = "", title]) => text !== "" && owners[text] !== title);
  expect(wrong).toEqual([]);
}

describe("what a colleague types while others only read", () => {
  it.each([1, 2, 3, 4])("stays as typed while the summary is written, before request %i", async (at) => {
    const workbook = await filledWorkbook();
    await new City(workbook).summarise();
    let request = 0;
    const run = watchedPort(new City(workbook).host.runExcel, async () => {
      if (++request === at) await typeInto(workbook, onTables);
    });
    await writeSummary(excelPort(run), { now });
    if (request < at) await typeInto(workbook, onTables);
    const city = new City(workbook);
    expect(onTables.map(([sheet, address]) => city.read(sheet, address))).toEqual(
      onTables.map(([, , text]) => text),
    );
    await city.summarise();
    expect(
      missingFrom(
        { ...workbook, sheets: [city.sheet("総括表")] },
        onTables.map(([, , text]) => text),
      ),
    ).toEqual([]);
  });

  it.each([1, 2, 3])("in 総括表 itself goes to 保管 when it is typed before request %i", async (at) => {
    const workbook = await filledWorkbook();
    await new City(workbook).summarise();
    const row = new City(workbook).column("総括表", "F").indexOf("講座を開いた。") + 1;
    const typed = [
      ["総括表", `F${row}`, "総括表で直した文章。"],
      ["総括表", "D2", "総括表の上のメモ。"],
      ["公表用", "D30", "公表用に足した文章。"],
    ] as const;
    const texts = typed.map(([, , text]) => text);
    await new City(workbook).type("1 裾野の拡大", "E7", "講座を四回開いた。");
    const run = watchedPort(new City(workbook).host.runExcel, async (request) => {
      if (request === at)
        for (const [sheet, cell, text] of typed) await new City(workbook).type(sheet, cell, text);
    });
    const { keptEdits } = await writeSummary(excelPort(run), { now });
    // With the text that 公表用 had before; what is typed last in a cell that is not written stays there until the next time.
    expect([keptEdits, missingFrom(workbook, texts)]).toEqual([at < 3 ? 4 : 1, []]);
    expect(new City(workbook).column("総括表", "F")).toContain("講座を四回開いた。");
    await new City(workbook).summarise();
    expect(new City(workbook).column("保管", "H", 4)).toEqual(expect.arrayContaining(texts));
  });

  it.each([1, 2])("stays as typed while the sheets are checked, before request %i", async (at) => {
    const workbook = await filledWorkbook();
    const city = new City(workbook);
    const run = watchedPort(city.host.runExcel, async (request) => {
      if (request === at) await typeInto(workbook, onTables);
    });
    const { filled } = await checkWorkbook(excelPort(run));
    expect(filled).toBe(10);
    expect(onTables.map(([sheet, address]) => city.read(sheet, address))).toEqual(
      onTables.map(([, , text]) => text),
    );
  });
});
