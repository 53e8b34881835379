import { buildWorkbook, previewBuild } from "../../src/app/build/buildWorkbook";
import { planOnSheet } from "../../src/app/build/planOnSheet";
import { excelPort } from "../../src/app/excelPort";
import { defaultSettings, type Layout } from "../../src/forms/settings";
import { City, cityPlan, measureOf, policyOf } from "../app/city";
import { Moments } from "./moments";
import { textsIn } from "./workbookTexts";

const policySheet = "1 裾野の拡大";
const measureSheet = "1-1 きっかけづくり";

/** Every sentence that stands in a cell as a constant; those of the forms themselves say 「シート」 or 「欄」. */
const sentences = (city: City): string[] =>
  [...new Set(textsIn(city.host.workbook))].filter((text) => /。$/.test(text) && !/シート|欄/.test(text));

const archived = (city: City): string[][] =>
  city.sheetNames.includes("保管")
    ? ["B", "G", "H"].map((letters) => city.column("保管", letters, 4))
    : [[], [], []];

async function filledCity(layout: Layout): Promise<City> {
  const city = new City();
  await city.build();
  await city.fill();
  await city.build(cityPlan, { layout });
  return city;
}

/** A person takes the protection away and does something to a sheet. */
const edit = (city: City, sheetName: string, work: (sheet: Excel.Worksheet) => void): Promise<void> =>
  city.host.runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.protection.unprotect();
    work(sheet);
    await context.sync();
  });

type Edit = [what: string, sheetName: string, work: (sheet: Excel.Worksheet) => void];

const put = (address: string, texts: string[][]) => (sheet: Excel.Worksheet) => {
  const range = sheet.getRange(address);
  range.numberFormat = texts.map((row) => row.map(() => "@"));
  range.values = texts;
};

const onAnySheet = (name: string, numberHeading: string): Edit[] => [
  ["the heading of the numbers is reworded", name, put(numberHeading, [["番号"]])],
  ["the column of the numbers is deleted", name, (sheet) => sheet.getRange("A:A").delete("Left")],
  ["all headings are erased", name, (sheet) => sheet.getRange("A1:D3").clear("Contents")],
  ["two columns are put in", name, (sheet) => void sheet.getRange("A:B").insert("Right")],
  ["two columns are put in before the texts", name, (sheet) => void sheet.getRange("B:C").insert("Right")],
  ["a row is put in above all", name, (sheet) => void sheet.getRange("1:1").insert("Down")],
  ["a note is written below", name, put("B30", [["下に書いたメモ。"]])],
  ["a note is written beside a heading", name, put("B2", [["見出しの横に書いたメモ。"]])],
  ["a note is written in the hidden column, below the ids", name, put("H10", [["隠れた列のメモ。"]])],
  [
    "notes are written right of the form",
    name,
    put(
      "J3:K9",
      Array.from({ length: 7 }, (_, at) => [`横のメモ${at}。`, ""]),
    ),
  ],
];

const edits: Record<Layout, Edit[]> = {
  policy: [
    ...onAnySheet(policySheet, "A6"),
    ["the row of headings is deleted", policySheet, (sheet) => sheet.getRange("6:6").delete("Up")],
    [
      "a row is put in between a policy's heading and its row",
      policySheet,
      (sheet) => void sheet.getRange("4:4").insert("Down"),
    ],
    ["the heading of the policy's number is reworded", policySheet, put("A3", [["政策の番号"]])],
    [
      "the committee's heading is reworded behind a new column with notes",
      policySheet,
      (sheet) => {
        sheet.getRange("F:F").insert("Right");
        put("F6:G8", [["備考", "市長の所見"], ["備考その一。", "参加者の幅を広げてほしい。"], ["備考その二。", "見やすい紙面である。"]])(sheet); // prettier-ignore
      },
    ],
    [
      "a text goes on in a row that was put in",
      policySheet,
      (sheet) => {
        sheet.getRange("8:8").insert("Down");
        put("E8:F8", [["講座の続き。", "意見の続き。"]])(sheet);
      },
    ],
    ["a sentence is typed over a heading", policySheet, put("E6", [["見出しに書いた文章。"]])],
    ["all of it is reworded", policySheet, put("A3:G3", [["甲", "乙", "丙", "丁", "戊", "己", "庚"]])],
  ],
  measure: [
    ...onAnySheet(measureSheet, "A6"),
    ["the row of the number is deleted", measureSheet, (sheet) => sheet.getRange("6:6").delete("Up")],
    ["a row is put in at the top of the facts", measureSheet, (sheet) => void sheet.getRange("3:3").insert("Down")],
    [
      "a text goes on in a row that was put in",
      measureSheet,
      (sheet) => {
        sheet.getRange("11:11").insert("Down");
        put("B11", [["講座の続き。"]])(sheet);
      },
    ],
    ["all labels are reworded", measureSheet, put("A3:A12", Array.from({ length: 10 }, (_, at) => [`項目${at}`]))],
    ["a sentence is typed over a label", measureSheet, put("A9", [["項目名に書いた文章。"]])],
    ["the labels are deleted", measureSheet, (sheet) => sheet.getRange("A:A").delete("Left")],
  ],
}; // prettier-ignore

const plans = {
  "the same": cityPlan,
  "another with fewer measures": {
    ...cityPlan,
    policies: [policyOf("1", "裾野の拡大", [measureOf("1-1", "場の活用")]), ...cityPlan.policies.slice(1)],
  },
  "one without the policy": { ...cityPlan, policies: cityPlan.policies.slice(1) },
};

const cases = (["policy", "measure"] as const).flatMap((layout) =>
  edits[layout].flatMap(([what, sheetName, work]) =>
    Object.entries(plans).map(([plan, next]) => ({ layout, what, sheetName, work, plan, next })),
  ),
);

describe("nothing that stands on a sheet is lost", () => {
  it.each(cases)(
    "in layout $layout when $what and the plan is $plan; the preview says what goes to 保管",
    async ({ layout, sheetName, work, next }) => {
      const city = await filledCity(layout);
      await edit(city, sheetName, work);
      const before = sentences(city);
      const run = excelPort(city.host.runExcel);
      const request = {
        plan: next,
        settings: { ...defaultSettings(cityPlan), layout },
        now: new Date(2017, 3, 1, 9, 30),
      };
      const preview = await previewBuild(run, request);
      const report = await city.build(next, { ...defaultSettings(cityPlan), layout });
      const after = sentences(city);
      expect(before.filter((text) => !after.includes(text))).toEqual([]);
      expect(preview.archived).toEqual(report.archived);
      expect(archived(city)[2]).toEqual(report.archived.map(({ text }) => text));
      expect(await city.build(next, { ...defaultSettings(cityPlan), layout })).toMatchObject({
        added: [],
        changed: [],
        removed: [],
        archived: [],
      });
    },
  );

  it("and what stood in no cell for texts is kept with its sheet and its cell, and nothing else is", async () => {
    const city = await filledCity("policy");
    await city.summarise();
    await city.type("総括表", "J2", "表の間のメモ。"); // It stays there until that is written again, and is no place.
    await edit(city, policySheet, put("C5", [["表の間のメモ。"]]));
    await city.build({ ...cityPlan, fiscalYear: "平成29年度" });
    expect(archived(city).map(([kept]) => kept)).toEqual([policySheet, "セル C5", "表の間のメモ。"]);
    expect(archived(city)[1]?.filter((field) => field.startsWith("セル"))).toHaveLength(1);
  });

  it.each(["policy", "measure"] as const)(
    "and nothing of the forms themselves is kept, whatever changes, in layout %s",
    async (layout) => {
      const city = await filledCity(layout);
      const other = layout === "policy" ? "measure" : "policy";
      const labels = { selfAssessment: "担当課の評価", committeeAssessment: "審議会の意見" };
      await city.build({ ...cityPlan, title: "第二次計画" }, { layout, labels });
      await city.type("計画", "B7", "担当の所見");
      await city.type("計画", "B14", "裾野の拡大の推進");
      await city.type("計画", "B13", "裾野の拡大の推進");
      await city.type("計画", "D13", "きっかけづくりの推進");
      await city.type("計画", "F13", "協働推進課");
      await city.buildFromPlanSheet();
      await city.build(cityPlan, { layout: other });
      expect(archived(city)[2]).toEqual([]);
    },
  );
});

describe("what is typed over a fact of a form", () => {
  const cells = [
    ["policy", policySheet, "A4", "番号に書いたこと"],
    ["policy", policySheet, "B4", "題に書いたこと"],
    ["policy", policySheet, "C4", "施策数に書いたこと"],
    ["policy", policySheet, "D4", "年度に書いたこと"],
    ["policy", policySheet, "H4", "上位区分に書いた文である。"],
    ["policy", policySheet, "A7", "番号に書いたこと"],
    ["policy", policySheet, "B7", "題に書いたこと"],
    ["policy", policySheet, "C8", "重点に書いたこと"],
    ["policy", policySheet, "D7", "主体に書いたこと"],
    ["policy", "計画", "E13", "重点にした理由"],
    ["policy", "計画", "A13", "番号に書いたこと"],
    ["policy", "計画", "B13", "基本施策に書いたこと"],
    ["policy", "計画", "C13", "施策番号に書いたこと"],
    ["policy", "計画", "D13", "題に書いたこと"],
    ["policy", "計画", "F13", "主体に書いたこと"],
    ["policy", "計画", "G13", "上位区分に書いたこと"],
    ["policy", "計画", "B3", "計画名に書いたこと"],
    ["policy", "計画", "B4", "年度に書いたこと"],
    ["policy", "計画", "G5", "提出期限に書いたこと"],
    ["measure", policySheet, "B7", "題に書いたこと"],
    ["measure", policySheet, "C8", "重点に書いたこと"],
    ["measure", policySheet, "D7", "主体に書いたこと"],
    ["measure", measureSheet, "B3", "計画名に書いたこと"],
    ["measure", measureSheet, "B4", "年度に書いたこと"],
    ["measure", measureSheet, "B5", "基本施策に書いたこと"],
    ["measure", measureSheet, "B6", "番号に書いたこと"],
    ["measure", measureSheet, "B7", "題に書いたこと"],
    ["measure", measureSheet, "B8", "主体に書いたこと"],
  ] as const;

  it.each(cells)("stands in 保管 after a build, in layout %s on %s in %s", async (layout, name, at, text) => {
    const city = await filledCity(layout);
    await edit(city, name, put(at, [[text]]));
    await city.build(cityPlan, { layout }).catch(() => undefined);
    expect(textsIn(city.host.workbook)).toContain(text);
  });
});

describe("a row that stands twice on a policy's sheet", () => {
  it.each(["情報の提供", "きっかけづくり"])("keeps both of its texts, the title being %s", async (title) => {
    const city = await filledCity("policy");
    await edit(city, policySheet, (sheet) => {
      put("A9:F9", [["1-2", title, "", "", "二つ目の自己評価。", "二つ目の意見。"]])(sheet);
    });
    const run = excelPort(city.host.runExcel);
    const request = { plan: cityPlan, settings: defaultSettings(cityPlan), now: new Date(2017, 3, 1) };
    const { ambiguous } = await previewBuild(run, request);
    const decisions = ambiguous.map(({ from }) => ({ from, to: null }));
    await buildWorkbook(run, { ...request, decisions });
    expect(sentences(city)).toEqual(
      expect.arrayContaining([
        "冊子を配った。",
        "見やすい紙面である。",
        "二つ目の自己評価。",
        "二つ目の意見。",
      ]),
    );
  });
});

it.each(["E9", "F9"])(
  "a note in %s below a policy's measures is kept when a sheet of one of them says no number any more",
  async (address) => {
    const city = new City();
    await city.build(cityPlan, { layout: "measure", level: "measure" });
    await city.type(
      measureSheet,
      `B${city.column(measureSheet, "A").indexOf("実施主体による自己評価") + 1}`,
      "開いた。",
    );
    const numberRow = city.column(measureSheet, "A").indexOf("施策番号") + 1;
    await edit(city, measureSheet, (sheet) => sheet.getRange(`${numberRow}:${numberRow}`).delete("Up"));
    await edit(city, policySheet, put(address, [["下に書いたメモ。"]]));
    await city.build(cityPlan, { layout: "policy", level: "measure" });
    expect(archived(city)[2]).toContain("下に書いたメモ。");
  },
);

describe("notes on the plan sheet", () => {
  it("go to 保管 when they stand in a column that was put in, beside or below the table", async () => {
    const city = await filledCity("policy");
    await edit(city, "計画", (sheet) => {
      sheet.getRange("E:E").insert("Right");
      put("E10:E12", [["備考"], ["予算を確かめる。"], ["部長に聞く。"]])(sheet);
      put("C4", [["設定の横のメモ。"]])(sheet);
      put("I20", [["表の下のメモ。"]])(sheet);
    });
    const { structure } = (await city.check()).evaluation;
    await city.build(planOnSheet(structure), structure.settings);
    expect(archived(city)).toEqual([
      ["計画", "計画", "計画", "計画", "計画"],
      ["セル C4", "セル E10", "セル E11", "セル E12", "セル I20"],
      ["設定の横のメモ。", "備考", "予算を確かめる。", "部長に聞く。", "表の下のメモ。"],
    ]);
    expect(city.column("計画", "M", 1).every((text) => text === "")).toBe(true);
  });
});

describe("a text that a formula shows from a sheet that goes", () => {
  const withoutSecond = { ...cityPlan, policies: cityPlan.policies.slice(0, 1) };

  it.each(["policy", "measure"] as const)("stays where it is shown, in layout %s", async (layout) => {
    const city = await filledCity(layout);
    const [from, onto, at] =
      layout === "policy"
        ? ["2 支援の充実!E7", policySheet, "E8"]
        : ["2-1 相談体制の拡充!B9", "1-2 情報の提供", "B10"];
    const [sheetName = "", cell = ""] = from.split("!");
    await edit(city, onto, (sheet) => {
      const range = sheet.getRange(at);
      range.numberFormat = [["General"]];
      range.formulas = [[`='${sheetName}'!${cell}`]];
    });
    expect(city.read(onto, at)).toBe("相談日を増やした。");
    await city.build(withoutSecond, { layout });
    expect(city.read(onto, at)).toBe("相談日を増やした。");
    expect((await city.check()).isComplete).toBe(true);
  });

  it.each([
    ["where it was pasted without a format on a sheet that is locked", "2 支援の充実", "@"],
    ["from a tab whose name needs no quotes", "支援", "General"],
  ])("stays %s", async (_, name, format) => {
    const city = await filledCity("policy");
    await city.rename("2 支援の充実", name);
    await edit(city, policySheet, (sheet) => {
      const range = sheet.getRange("E8");
      range.numberFormat = [["General"]];
      range.formulas = [[name === "支援" ? "=支援!E7" : `='${name}'!E7`]];
      range.numberFormat = [[format]];
      sheet.protection.protect();
    });
    await city.build(withoutSecond);
    expect(city.read(policySheet, "E8")).toBe("相談日を増やした。");
  });

  it.each(["J8", "K40"])("stays as it was shown in %s, beside a form", async (at) => {
    const city = await filledCity("policy");
    await edit(city, policySheet, (sheet) => {
      sheet.getRange(at).formulas = [["='2 支援の充実'!E7&\"（再掲）\""]];
    });
    await city.build(withoutSecond);
    expect(city.read(policySheet, at)).toBe("相談日を増やした。（再掲）");
    expect(archived(city)[2]).not.toContain("相談日を増やした。（再掲）");
  });

  it("goes to 保管 with its cell where it stands in a column that is cleared", async () => {
    const city = await filledCity("policy");
    await edit(city, policySheet, (sheet) => {
      sheet.getRange("A:B").insert("Right");
      sheet.getRange("I8").formulas = [["='2 支援の充実'!E7&\"（再掲）\""]];
    });
    await city.build(withoutSecond);
    const [sheets, fields, texts] = archived(city);
    const at = texts?.indexOf("相談日を増やした。（再掲）") ?? -1;
    expect([sheets?.[at], fields?.[at]]).toEqual([policySheet, "セル I8"]);
  });
});

describe("columns put in before a form", () => {
  it.each([
    ["policy", policySheet, "I"],
    ["measure", measureSheet, "C"],
  ] as const)("leave nothing of it at the right, in layout %s", async (layout, sheetName, first) => {
    const city = await filledCity(layout);
    await edit(city, sheetName, (sheet) => {
      sheet.getRange("A:B").insert("Right");
      put("L7", [["右のメモ。"]])(sheet);
    });
    await city.build(cityPlan, { layout });
    const right = String.fromCharCode(first.charCodeAt(0) + 1);
    expect([...city.column(sheetName, first), ...city.column(sheetName, right)].join("")).toBe("");
    expect(city.read(sheetName, "L7")).toBe("右のメモ。");
    expect((await city.check()).isComplete).toBe(true);
  });
});

describe("a build that was broken off", () => {
  it("keeps also what nobody could read on the sheet that it had begun to write over", async () => {
    const layout = "policy";
    const whole = await filledCity(layout);
    await edit(whole, policySheet, put("A6", [["番号"]]));
    const before = sentences(whole);
    let actions = 0;
    for (let last = 1; last < 400; last += 7) {
      const city = new City(structuredClone(whole.host.workbook), {
        interceptAction: ({ kind }) =>
          kind !== "load" && kind !== "get" && ++actions >= last ? { code: "GeneralException" } : undefined,
      });
      actions = 0;
      const isDone = await city.build(cityPlan, { layout }).then(
        () => true,
        () => false,
      );
      const again = new City(city.host.workbook);
      expect(before.filter((text) => !sentences(again).includes(text))).toEqual([]);
      await again.build(cityPlan, { layout });
      expect(before.filter((text) => !sentences(again).includes(text))).toEqual([]);
      expect(again.sheetNames).not.toContain("シート作成の控え");
      if (isDone) return;
    }
    throw new Error("the build has more actions than were tried");
  });
  it("keeps what somebody wrote beside the copies on the journal that it left", async () => {
    const { workbook } = (await filledCity("policy")).host;
    const moments = new Moments(workbook);
    moments.begin();
    await new City(workbook, { interceptAction: moments.intercept }).build({
      ...cityPlan,
      title: "第二次計画",
    });
    const left = [...moments.states]
      .map((state) => new City(state))
      .filter(
        (city) =>
          city.sheetNames.includes("シート作成の控え") && city.sheet("シート作成の控え").cells.size > 5,
      );
    const city = left[Math.floor(left.length / 2)];
    if (city === undefined) throw new Error("the build leaves no journal");
    await edit(
      city,
      "シート作成の控え",
      put("P2:P5", [["控えに書いたこと。"], [""], [""], ["控えの横に書いたこと。"]]),
    );
    await city.build({ ...cityPlan, title: "第二次計画" });
    expect(city.sheetNames).not.toContain("シート作成の控え");
    expect(archived(city)[2]).toEqual(["控えに書いたこと。", "控えの横に書いたこと。"]);
  });
});
