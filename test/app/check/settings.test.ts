import { levelLabels } from "../../../src/forms/headings";
import { City } from "../city";

/** Where the plan sheet has its settings. */
const cells = { layout: "B5", level: "B6" } as const;

async function cityWith(setting: keyof typeof cells, typed: string, layout: "policy" | "measure" = "policy") {
  const city = new City();
  await city.build(undefined, { layout });
  expect(city.read("計画", cells[setting])).not.toBe("");
  await city.type("計画", cells[setting], typed);
  return city;
}

describe("a setting on the plan sheet", () => {
  it.each(["施策", " 施策 ", "施\u3000策", "施策\n"])(
    "is read whatever its spaces and widths: %j",
    async (typed) => {
      const city = await cityWith("level", typed);
      expect(await city.check()).toMatchObject({
        required: 6,
        evaluation: { settings: { level: "measure" } },
      });
    },
  );

  it.each(["基本施策 と 施策", "基本施策\u3000と施策", "基本施策と\r\n施策"])(
    "is read whatever its spaces and line ends: %j",
    async (typed) => {
      expect(await (await cityWith("level", typed)).check()).toMatchObject({ required: 10 });
    },
  );

  it.each(["基本施策・施策", "施策のみ", "1", "=NA()", ""])(
    "that is none of its choices is an error with the choices, and nothing is left out meanwhile: %j",
    async (typed) => {
      const report = await (await cityWith("level", typed)).check();
      expect(report).toMatchObject({ required: 10, isComplete: false });
      expect(report.findings.filter(({ code }) => code === "settingUnreadable")).toMatchObject([
        { severity: "error", setting: "評価の単位", cell: "B6", choices: Object.values(levelLabels) },
      ]);
    },
  );

  it.each([
    ["A6", "評価の単位"],
    ["F3", "評価項目"],
    ["F4", "記入の段階"],
  ])("whose label in %s is typed over is an error, and a build changes nothing", async (label, setting) => {
    const city = new City();
    await city.build();
    await city.type("計画", label, "覚書");
    const { findings } = await city.check();
    expect(findings.filter(({ code }) => code === "settingUnreadable")).toMatchObject([{ setting }]);
    await expect(city.buildFromPlanSheet()).rejects.toMatchObject({ subject: setting });
  });

  it("of the layout is asked for, and the texts are read from the sheets that are there", async () => {
    const city = await cityWith("layout", "個票", "measure");
    const report = await city.check();
    expect(report).toMatchObject({ required: 10, evaluation: { settings: { layout: "measure" } } });
    expect(report.findings.map(({ code }) => code)).not.toContain("sheetMissing");
    expect(report.findings[0]).toMatchObject({
      code: "settingUnreadable",
      setting: "シートの形",
      text: "個票",
    });
  });

  it("that cannot be read stops a build, which changes nothing", async () => {
    const city = await cityWith("layout", "表");
    await expect(city.buildFromPlanSheet()).rejects.toMatchObject({
      code: "settingUnreadable",
      subject: "シートの形",
    });
    expect(city.read("計画", cells.layout)).toBe("表");
  });

  it("that cannot be read stops 総括表, which is not written under another", async () => {
    const city = await cityWith("level", "施策のみ");
    await expect(city.summarise()).rejects.toMatchObject({
      code: "settingUnreadable",
      subject: "評価の単位",
    });
    expect(city.sheetNames).not.toContain("総括表");
  });
});
