import fc from "fast-check";
import { buildWorkbook, previewBuild } from "../../src/app/build/buildWorkbook";
import { excelPort } from "../../src/app/excelPort";
import { isFilled } from "../../src/forms/answer";
import { usualFields } from "../../src/forms/fields";
import type { HeldTexts } from "../../src/forms/build/heldTexts";
import { matchSubjects } from "../../src/forms/build/matchSubjects";
import { mergeTexts } from "../../src/forms/build/mergeTexts";
import { defaultSettings, type Layout } from "../../src/forms/settings";
import { assessmentKeys, type Plan, type Texts } from "../../src/plan/plan";
import { parseArea } from "../../src/file/model/address";
import { City, measureOf, policyOf } from "../app/city";
import { textsIn } from "./workbookTexts";

const seed = 20_170_401;
const titles = [
  "情報の提供",
  "情報の提供の充実",
  "きっかけづくり",
  "相談体制の拡充",
  "人材の育成",
  "場の活用",
  "甲",
  "乙",
];

/** One or two policies with one or two measures each; titles may repeat, numbers may not. */
const plans = fc
  .array(fc.array(fc.constantFrom(...titles), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 })
  .map((policies): Plan => ({
    title: "計画",
    fiscalYear: "平成28年度",
    policies: policies.map((measures, policy) =>
      policyOf(
        String(policy + 1),
        `柱その${policy + 1}`,
        measures.map((title, index) => measureOf(`${policy + 1}-${index + 1}`, title)),
      ),
    ),
  }));

const settingsOf = (plan: Plan, layout: Layout) => ({
  ...defaultSettings(plan),
  level: "measure" as const,
  layout,
});
const layouts = fc.constantFrom<Layout>("policy", "measure");
const answers = fc.constantFrom("", "", "同上", "=1+1", "なし", "進めた。", "'引用", "　", "二行\nの文章");

/** What people do to a sheet between two builds. */
const edits: ((sheet: Excel.Worksheet, count: number) => void)[] = [
  (sheet, count) => void (sheet.name = `控え${count}`),
  (sheet) => void (sheet.position = 0),
  (sheet) => void (sheet.visibility = "Hidden"),
  (sheet) => void sheet.getRange("1:2").insert("Down"),
  (sheet) => void sheet.getRange("A:A").insert("Right"),
];
const someEdits = fc.array(fc.record({ at: fc.nat(7), edit: fc.constantFrom(...edits) }), { maxLength: 3 });

const subjectsOf = (plan: Plan) =>
  plan.policies.flatMap((policy) => policy.measures.map((measure) => ({ policy, measure })));

describe("whatever the plans and the texts", () => {
  it("every typed text has a place in the new plan or is put aside, and no place gets the text of another title and number", () => {
    fc.assert(
      fc.property(plans, plans, fc.array(answers, { minLength: 8, maxLength: 8 }), (before, after, texts) => {
        const held = subjectsOf(before).map(({ policy, measure }, index): HeldTexts => ({
          id: null,
          policyId: null,
          sheetId: policy.number,
          sheetName: policy.title,
          group: "",
          policyNumber: policy.number,
          policyTitle: policy.title,
          measure,
          texts: {
            selfAssessment: texts[index] === "" ? "" : `${texts[index] ?? ""}${index}`,
            committeeAssessment: texts[index + 4] ?? "",
          },
          cells: { selfAssessment: null, committeeAssessment: null },
        }));
        const { subjects } = matchSubjects(after, held, { decisions: [], hasTexts: () => true });
        const merged = mergeTexts(after, [held], (each) => subjects.get(each));
        const places = subjectsOf(merged.plan);
        const kept = [
          ...places.flatMap(({ measure }) => fieldsOf(measure.texts)),
          ...merged.orphans.map(({ text }) => text),
        ];
        for (const from of held) {
          for (const text of fieldsOf(from.texts)) {
            if (text.trim() !== "") expect(kept).toContain(text);
          }
          const owner = places.find(
            ({ measure }) => measure.texts.selfAssessment === from.texts.selfAssessment,
          );
          if ((from.texts.selfAssessment ?? "").trim() === "" || owner === undefined) continue;
          const { title, number } = owner.measure;
          const earlier = from.measure?.title ?? "";
          const isSameOrReworded = title.includes(earlier) || earlier.includes(title);
          expect(isSameOrReworded || number === from.measure?.number).toBe(true);
        }
        const texted = (list: readonly string[]) => list.filter((text) => text.trim() !== "").sort();
        expect(texted(kept)).toEqual(texted(held.flatMap(({ texts: each }) => fieldsOf(each))));
      }),
      { numRuns: 1_000, seed },
    );
  });

  it("building, filling, changing the sheets and the plan, checking and summing up lose nothing and count right", async () => {
    const typing = fc.array(answers, { minLength: 8, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(
        plans,
        plans,
        layouts,
        layouts,
        typing,
        someEdits,
        async (before, after, layout, nextLayout, texts, edited) => {
          const city = new City();
          await build(city, before, layout);
          const typed = await typeAll(city, texts);
          await editAll(city, edited);
          await build(city, after, nextLayout);
          const standing = textsIn(city.host.workbook);
          expect(typed.filter((text) => text.trim() !== "" && !standing.includes(text))).toEqual([]);
          expect(await build(city, after, nextLayout)).toMatchObject({ added: [], changed: [], removed: [] });
          const { filled, required, evaluation } = await city.check();
          const found = subjectsOf(evaluation.plan).flatMap(({ measure }) => fieldsOf(measure.texts));
          expect([filled, required]).toEqual([found.filter(isFilled).length, 2 * subjectsOf(after).length]);
          await city.summarise();
          const headerRow = city.column("総括表", "B", 1).indexOf("施策番号") + 1;
          const headings = usualFields.map(({ label }) => label);
          const summary = ["A", "B", "C", "D", "E", "F", "G"]
            .map((letters) => city.column("総括表", letters, headerRow))
            .flatMap(([heading = "", ...texts]) => (headings.includes(heading) ? texts : []));
          const published = summary.filter((text) => isFilled(text) && !text.startsWith("未記入"));
          expect(published.sort()).toEqual(found.filter(isFilled).sort());
          const archive = city.sheetNames.includes("保管") ? city.column("保管", "H", 4) : [];
          const written = (list: readonly string[]) => list.filter((text) => text.trim() !== "").sort();
          expect(written([...found, ...archive])).toEqual(written(typed));
        },
      ),
      { numRuns: 1_000, seed },
    );
  }, 300_000);
});

const fieldsOf = (texts: Texts): string[] => assessmentKeys.map((key) => texts[key] ?? "");

/** Where it is not clear whose a text is, it goes to 保管. */
async function build(city: City, plan: Plan, layout: Layout) {
  const run = excelPort(city.host.runExcel);
  const request = { plan, settings: settingsOf(plan, layout), now: new Date(2017, 3, 1) };
  const { ambiguous } = await previewBuild(run, request);
  return buildWorkbook(run, { ...request, decisions: ambiguous.map(({ from }) => ({ from, to: null })) });
}

/** A person types into the cells that the check names, each text told from the others by a number; the result is what was typed. */
async function typeAll(city: City, texts: readonly string[]): Promise<string[]> {
  const { findings } = await city.check();
  const blanks = findings.filter(({ code }) => code === "blank");
  const typed: string[] = [];
  await city.host.runExcel(async (context) => {
    for (const [index, { place, cell }] of blanks.entries()) {
      const text = texts[index] ?? "";
      if (place === null || parseArea(cell) === null) continue;
      const told = isFilled(text) && text !== "なし" ? `${text}${index}` : text;
      context.workbook.worksheets.getItem(place.sheetId).getRange(cell).formulas = [[told]];
      typed.push(told);
    }
    await context.sync();
  });
  return typed;
}

/** The sheets of policies and measures are told by their place among themselves. */
async function editAll(city: City, edited: readonly { at: number; edit: (typeof edits)[number] }[]) {
  const ids = city.host.workbook.sheets.filter(({ name }) => name !== "計画").map(({ id }) => id);
  await city.host.runExcel(async (context) => {
    for (const [count, { at, edit }] of edited.entries()) {
      const sheet = context.workbook.worksheets.getItem(ids[at % ids.length] ?? "");
      sheet.protection.unprotect();
      edit(sheet, count);
    }
    await context.sync();
  });
}
