import { worklist } from "../../../src/app/check/worklist";
import { splitWorkbook } from "../../../src/app/handOut/splitWorkbook";
import { publishWorkbook } from "../../../src/app/publish/publishWorkbook";
import { builtInFields } from "../../../src/forms/fields";
import { findingMessage } from "../../../src/strings/findings/findingMessage";
import { ja } from "../../../src/strings/ja";
import type { City } from "../city";
import { choosingCity, rowOf, switchOn } from "./choosingCity";

const sheet = "1 裾野の拡大";

const headings = (city: City): string[] =>
  "EFGHIJKLMN"
    .split("")
    .map((column) => String(city.read(sheet, `${column}6`)))
    .filter((text) => text !== "" && !text.startsWith("管理ID"));

describe("fields that a city chooses", () => {
  it("leave the two of always as they are until others are switched on", async () => {
    const city = await choosingCity();
    expect(city.sheetNames.slice(0, 4)).toEqual(["計画", "評価項目", "評定の尺度", sheet]);
    expect(headings(city)).toEqual([
      "実施主体による自己評価",
      "市民活動推進委員会による評価及び意見",
      "状態",
    ]);
    expect((await city.buildFromPlanSheet()).changed).toEqual([]);
  });

  it("are shown on the policy's sheet each under its own heading, where only policies are asked one of them, and 個票 stay as they are", async () => {
    const city = await choosingCity("measure");
    await switchOn(city, "目標値", "実績値", "達成率");
    await city.type("評価項目", `H${rowOf(city, "自己評価")}`, "基本施策");
    await city.buildFromPlanSheet();
    const own = "1-1 きっかけづくり";
    const rowOn = (label: string) => city.column(own, "A").findIndex((text) => text.startsWith(label)) + 1;
    await city.typeAll([
      [own, `B${rowOn("市民活動推進委員会")}`, "参加者の幅を広げてほしい。"],
      [own, `B${rowOn("目標値")}`, "200"],
    ]);
    expect(["E7", "F7", "G7", "H7"].map((address) => String(city.read(sheet, address)))).toEqual([
      "",
      "参加者の幅を広げてほしい。",
      "200",
      "",
    ]);
    expect((await city.buildFromPlanSheet()).changed).toEqual([]);
  });

  it("are columns, owed and checked, and one of a city's own is one of them", async () => {
    const city = await choosingCity();
    await switchOn(city, "自己評価の評定", "目標値", "実績値", "達成率", "今後の課題");
    await city.buildFromPlanSheet();
    expect(headings(city)).toEqual([
      "自己評価の評定",
      "実施主体による自己評価",
      "市民活動推進委員会による評価及び意見",
      "目標値",
      "実績値",
      "達成率",
      "今後の課題",
      "状態",
    ]);
    expect((await city.buildFromPlanSheet()).changed).toEqual([]);
    await city.type(sheet, "E7", "Ｂ");
    await city.type(sheet, "E8", "よい");
    await city.type(sheet, "H7", "200");
    await city.type(sheet, "I7", "150");
    await city.type(sheet, "K7", "人手が足りない。");
    const { findings, evaluation } = await city.check();
    const found = findings.filter(({ code }) => code === "notAGrade");
    expect(found.map(({ measure, field }) => [measure, field])).toEqual([["1-2", "selfRating"]]);
    expect(evaluation.plan.policies[0]?.measures[0]?.texts).toMatchObject({
      selfRating: "Ｂ",
      今後の課題: "人手が足りない。",
      achievement: "0.75",
    });
    await city.summarise();
    const summary = [...Array(30).keys()].flatMap((row) =>
      "ABCDEFGHIJKLM".split("").map((column) => city.read("総括表", `${column}${row + 1}`)),
    );
    expect(summary).toEqual(expect.arrayContaining(["B（おおむね達成）", "75%", "人手が足りない。"]));
  });

  it.each(["policy", "measure"] as const)(
    "are, when a city calls one as it likes, in every form and in what is published and handed out, in layout %s",
    async (layout) => {
      const [name, text] = ["課題・展望 その2", "人手が足りない。"];
      const city = await choosingCity(layout);
      await switchOn(city, name);
      await city.buildFromPlanSheet();
      const [place, address] = layout === "policy" ? [sheet, "G7"] : ["1-1 きっかけづくり", "B11"];
      await city.type(place, address, text);
      expect((await city.buildFromPlanSheet()).changed).toEqual([]);
      expect(headings(city)).toContain(name);
      expect(city.read(sheet, "G7")).toBe(text);
      await city.summarise();
      for (const published of ["総括表", "公表用"])
        expect(
          JSON.stringify(["C", "D", "E", "F", "G", "H", "I"].map((column) => city.column(published, column))),
        ).toContain(text);
      const { files } = await publishWorkbook(city.host.runExcel, { hasApi: () => false });
      expect(files.map((file) => [file.text.includes(name), file.text.includes(text)])).toEqual([
        [true, true],
        [true, true],
      ]);
      const [item] = worklist(await city.check()).policies.flatMap(({ items }) =>
        items.filter(({ measure }) => measure?.number === "1-1"),
      );
      expect(item?.texts.find(({ field }) => field === name)?.text).toBe(text);
      const handedOut = await splitWorkbook(city.host.runExcel, { stage: "self", by: "body" });
      expect(JSON.stringify(handedOut.files.map(({ sheets }) => sheets))).toContain(text);
    },
  );

  it.each(["policy", "measure"] as const)(
    "give their texts to 保管 when they are switched off, in layout %s",
    async (layout) => {
      const city = await choosingCity(layout);
      await switchOn(city, "市の対応", "自己評価の評定", "達成率", "目標値", "実績値");
      await city.buildFromPlanSheet();
      const [place, grade] = layout === "policy" ? [sheet, "E7"] : ["1-1 きっかけづくり", "B9"];
      const reply = layout === "policy" ? "H7" : "B12";
      await city.type(place, reply, "相談日を増やします。");
      await city.type(place, grade, "A");
      await city.type("評価項目", `A${rowOf(city, "市の対応")}`, "");
      await city.type("評価項目", `A${rowOf(city, "達成率")}`, "");
      await city.buildFromPlanSheet();
      expect(city.column("保管", "G", 4)).toEqual(["市の対応"]);
      expect(city.column("保管", "H", 4)).toEqual(["相談日を増やします。"]);
      expect(city.read(place, grade)).toBe("A");
    },
  );

  it("keep in 保管 what nobody reads any more in their rows", async () => {
    const city = await choosingCity();
    await switchOn(city, "参加者数");
    const row = rowOf(city, "参加者数");
    await city.type("評価項目", `D${row}`, "数値");
    await city.type("評価項目", `E${row}`, "延べ人数");
    await city.buildFromPlanSheet();
    await city.type("評価項目", `D${row}`, "文章");
    await city.buildFromPlanSheet();
    expect(city.column("保管", "H", 4)).toEqual(["延べ人数"]);
  });

  it.each([
    ["twice", "B", ["参加者数", "参加者数"], "別の名前にしてください"],
    ["blank", "B", [""], "名前を入力してください"],
    ["tooLong", "B", ["長".repeat(51)], "短くしてください"],
    ["reserved", "B", ["管理ID（施策）"], "別の名前にしてください"],
    ["mark", "A", ["広報"], "「●」を付けるか、空欄にしてください"],
    ["tooMany", "I", Array.from({ length: 14 }, (_, at) => `項目${at}`), "「任意」にしてください"],
  ] as const)(
    "that no form can have (%s) are told with their sheet, and stop the build",
    async (reason, column, names, advice) => {
      const city = await choosingCity();
      const first = rowOf(city, "（新しい行）");
      for (const [index, name] of names.entries()) {
        await city.type("評価項目", `A${first + index}`, reason === "mark" ? "使わない" : "●");
        await city.type("評価項目", `B${first + index}`, name);
        await city.type("評価項目", `I${first + index}`, "必須");
      }
      const { findings } = await city.check();
      const found = findings.filter(({ code }) => code === "settingUnreadable");
      const cell = `${column}${first + names.length - 1}`;
      expect(found).toMatchObject([{ reason, cell, place: { sheetName: "評価項目" } }]);
      const message = found[0] && findingMessage(ja, found[0]);
      expect(message).toContain("「評価項目」");
      expect(message).toContain(advice);
      await expect(city.buildFromPlanSheet()).rejects.toMatchObject({ code: "settingUnreadable" });
    },
  );

  it("may be as many and as long as the sheets can tell, all of them required", async () => {
    const city = await choosingCity();
    const first = rowOf(city, "（新しい行）");
    for (let index = 0; index < 13; index++) {
      const name = "長".repeat(48) + String(10 + index);
      await city.type("評価項目", `A${first + index}`, "●");
      await city.type("評価項目", `B${first + index}`, name);
      await city.type("評価項目", `I${first + index}`, "委員会評価があれば必須");
    }
    await city.buildFromPlanSheet();
    expect((await city.check()).required).toBe(36);
  });

  it("print on more and larger paper the more there are, with number and title on every page", async () => {
    const city = await choosingCity();
    const page = () => city.sheet(sheet).pageLayout;
    expect(page()).toMatchObject({ paperSize: "A4", fitTo: { wide: 1, tall: 0 } });
    expect(page().titleColumns).toBeUndefined();
    await switchOn(city, ...builtInFields.map(({ shortLabel }) => shortLabel));
    await city.buildFromPlanSheet();
    expect(page()).toMatchObject({
      paperSize: "A3",
      fitTo: { wide: 2, tall: 0 },
      titleColumns: "$A:$B",
      titleRows: "$6:$6",
    });
  });

  it("are not built as long as a setting cannot be read, which the check tells with its choices", async () => {
    const city = await choosingCity();
    const row = rowOf(city, "自己評価の評定");
    await city.type("評価項目", `E${row}`, "松竹梅");
    const { findings } = await city.check();
    expect(findings.find(({ code }) => code === "settingUnreadable")).toMatchObject({
      setting: "自己評価の評定 尺度・単位",
      text: "松竹梅",
      choices: expect.arrayContaining(["A〜D", "◎○△×"]) as string[],
    });
    await expect(city.buildFromPlanSheet()).rejects.toMatchObject({ code: "settingUnreadable" });
  });
});
