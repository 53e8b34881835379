import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readPlan } from "../../src/app/plan/readPlan";
import { readPlanFile } from "../../src/app/plan/readPlanFile";
import { paragraph, wordFile } from "../document/word/wordFile";

type Outline = readonly (readonly [policy: string, measures: readonly string[]])[];

const inputs = join(__dirname, "../../../shared/inputs");
const isThere = existsSync(inputs);
if (!isThere) process.stdout.write(`${inputs} is not here: one document is read instead.\n`);

const growing = ["花と緑を育てる", ["1-1 公園の花壇づくり", "1-2 街路樹の手入れ"]] as const;
const telling = ["花と緑を伝える", ["2-1 講習会の開催", "2-2 写真展の開催"]] as const;
const courses = ["花と緑を伝える", ["2-1 講習会の開催"]] as const;
const support = ["地域の支え合い", ["1-1 見守り活動の推進", "1-2 災害への備え"]] as const;
const watching = ["地域の支え合い", ["1-1 見守り活動の推進"]] as const;
const advice = ["相談体制の充実", ["2-1 相談窓口の一本化"]] as const;

const outlines: Record<string, Outline> = isThere
  ? {
      "word/a-auto-number-list.docx": [growing, telling],
      "word/b-table-per-measure.docx": [growing, telling],
      "word/c-big-table.docx": [growing, telling],
      "word/d-textbox-footnote.docx": [growing, courses],
      "word/docx-auto-numbering.docx": [support, advice],
      "word/docx-ruby.docx": [support],
      "word/docx-table.docx": [support, advice],
      "word/docx-textbox.docx": [watching, advice],
      "word/docx-zip64-directory.docx": [watching],
      "excel/x1-merged-two-row-header.xlsx": [growing, telling],
      "excel/x3-dates.xlsx": [growing, courses],
      "excel/x5-card-sheet.xlsx": [growing],
    }
  : { "a document of the tests": [watching] };

const bytesOf = async (name: string): Promise<Uint8Array> =>
  isThere
    ? new Uint8Array(readFileSync(join(inputs, name)))
    : wordFile({ body: paragraph("基本施策1　地域の支え合い") + paragraph("1-1　見守り活動の推進") });

describe("documents and workbooks that were read wrong before", () => {
  it.each(Object.entries(outlines))("give their plan: %s", async (name, outline) => {
    const { policies } = readPlan(await readPlanFile({ bytes: await bytesOf(name), name })).plan;
    const found = policies.map(({ title, measures }) => [
      title,
      measures.map((measure) => `${measure.number} ${measure.title}`),
    ]);
    expect(found).toEqual(outline);
  });
});
