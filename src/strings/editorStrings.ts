import type { Stage } from "../forms/stages";
import type { Strings } from "./strings";

/** What is read where a text is typed, beside the words that the list has for it too. */
export interface FieldStrings {
  /** Above what was written the year before; "" where the year is not known. */
  earlier: (fiscalYear: string) => string;
  copyEarlier: string;
  noGrade: string;
  locked: (stage: Stage) => string;
}

const stagesJa: Record<Stage, string> = { self: "自己評価", committee: "委員会評価", reply: "市の対応" };

const fieldJa: FieldStrings = {
  earlier: (fiscalYear) => `前年度${fiscalYear === "" ? "" : `（${fiscalYear}）`}`,
  copyEarlier: "前年度から写す",
  noGrade: "選ばない",
  locked: (stage) =>
    `「${stagesJa[stage]}」の欄はロックされています。［記入の段階］で、入力できるようにできます。`,
};

const stagesEn: Record<Stage, string> = {
  self: "self-assessment",
  committee: "committee’s assessment",
  reply: "reply",
};

const fieldEn: FieldStrings = {
  earlier: (fiscalYear) => `Last year${fiscalYear === "" ? "" : ` (${fiscalYear})`}`,
  copyEarlier: "Copy last year’s",
  noGrade: "None",
  locked: (stage) => `The cells of the ${stagesEn[stage]} are locked. They can be opened under “Stage”.`,
};

/** Apart from the pane's other words, as the list is read without them. */
export const fieldStrings: Record<Strings["language"], FieldStrings> = { ja: fieldJa, en: fieldEn };
