import { lookPrefix } from "./ownNames";

/** How a cell looks and whether it can be typed in. Sizes in points, colours as #RRGGBB. */
export interface CellStyle {
  /** What the look is called in Excel's gallery of cell styles. */
  title: string;
  numberFormat: "@" | "General" | "0" | "0%" | "0.0%";
  size: number;
  bold: boolean;
  color: string;
  /** `null`: no fill. */
  fill: string | null;
  horizontal: "Left" | "Center" | "Right";
  vertical: "Top" | "Center";
  /** Steps by which the text stands away from the cell's edge. */
  indent: number;
  wrap: boolean;
  underline: boolean;
  /** Thin lines around the cell. */
  outlined: boolean;
  locked: boolean;
  /** Excel's own style for what the cell is, so that titles and headings are known as such; the look goes over it. */
  builtIn?: "SheetTitle" | "Heading1" | "Heading2";
}

/** Excel's Japanese default; named so that widths and heights hold on every machine. */
export const fontName = "游ゴシック";

export const standardFontSize = 11;

/** Of the forms: a row of 409 points holds 23 lines of it. */
export const formFontSize = 10;

/** The body of the printed summary: smaller, so that a page holds more of the texts. */
export const summaryFontSize = 10.5;

/** The published page. */
export const publishedFontSize = 11;

const ink = "#1A1A1A";
const quietInk = "#595959";

type Look = Omit<CellStyle, "title">;

const plain: Look = {
  numberFormat: "@",
  size: formFontSize,
  bold: false,
  color: ink,
  fill: null,
  horizontal: "Left",
  vertical: "Top",
  indent: 0,
  wrap: true,
  underline: false,
  outlined: true,
  locked: true,
};

const header: Look = {
  ...plain,
  bold: true,
  color: "#1F3864",
  fill: "#DCE6F1",
  horizontal: "Center",
  vertical: "Center",
};
const line: Look = { ...plain, wrap: false, outlined: false, vertical: "Center" };
const link: Look = { ...plain, color: "#0563C1", underline: true, wrap: false };
/** White: what is still to be written has `blankFill`, so that a filled form prints without colours. */
const input: Look = { ...plain, locked: false };
const summary: Look = { ...plain, size: summaryFontSize, indent: 1 };
const summaryPolicy: Look = { ...summary, bold: true, fill: "#EAF1E4" };

const publishedFill = "#DCE6F1";
const published: Look = { ...plain, size: publishedFontSize, outlined: false };
const quietKey: Look = { ...published, size: 9, color: quietInk, horizontal: "Center" };

/** Every look a sheet of ours uses. Texts are "@" so that Excel never turns them into formulas, numbers or dates. */
export const cellStyles = {
  title: { ...line, title: "表題", size: 16, bold: true, builtIn: "SheetTitle" },
  longTitle: { ...line, title: "表題（長いもの）", bold: true, builtIn: "SheetTitle" },
  note: { ...line, title: "説明", color: quietInk },
  label: { ...header, title: "項目名", horizontal: "Left" },
  header: { ...header, title: "見出し" },
  text: { ...plain, title: "本文" },
  centred: { ...plain, title: "本文（中央）", horizontal: "Center" },
  count: { ...plain, title: "数", numberFormat: "0", horizontal: "Center" },
  total: { ...header, title: "計", numberFormat: "0" },
  mirrored: { ...plain, title: "個票の文章", numberFormat: "General", color: quietInk },
  status: { ...plain, title: "状態", numberFormat: "General", horizontal: "Center" },
  link: { ...link, title: "リンク" },
  backLink: { ...link, title: "戻るリンク", outlined: false },
  input: { ...input, title: "入力欄" },
  inputLine: { ...input, title: "入力欄（一行）", wrap: false, vertical: "Center" },
  inputCentred: { ...input, title: "入力欄（中央）", horizontal: "Center" },
  inputNumber: { ...input, title: "入力欄（数値）", numberFormat: "General", horizontal: "Right" },
  number: { ...plain, title: "数値", numberFormat: "General", horizontal: "Right" },
  share: { ...plain, title: "割合", numberFormat: "0.0%", horizontal: "Right" },
  summaryHeader: { ...header, title: "総括表 見出し", size: summaryFontSize },
  summaryText: { ...summary, title: "総括表 本文" },
  summaryCentred: { ...summary, title: "総括表 本文（中央）", horizontal: "Center" },
  summaryGroup: { ...summary, title: "総括表 上位区分", bold: true, wrap: false, vertical: "Center" },
  summaryPolicy: { ...summaryPolicy, title: "総括表 基本施策" },
  summaryPolicyCentred: { ...summaryPolicy, title: "総括表 基本施策（中央）", horizontal: "Center" },
  summaryPolicyText: { ...summaryPolicy, title: "総括表 基本施策 本文", bold: false },
  publishedTitle: { ...line, title: "公表用 表題", builtIn: "SheetTitle", size: 18, bold: true, wrap: true },
  publishedNote: { ...line, title: "公表用 年度", size: summaryFontSize },
  publishedHeader: { ...quietKey, title: "公表用 項目名", vertical: "Center" },
  publishedKey: { ...quietKey, title: "公表用 番号・区分" },
  publishedPolicyKey: {
    ...quietKey,
    title: "公表用 基本施策の番号・区分",
    fill: publishedFill,
    vertical: "Center",
  },
  publishedGroup: { ...published, title: "公表用 上位区分", size: 14, bold: true },
  publishedPolicy: {
    ...published,
    title: "公表用 基本施策",
    builtIn: "Heading1",
    size: 13,
    bold: true,
    fill: publishedFill,
    vertical: "Center",
  },
  publishedMeasure: { ...published, title: "公表用 施策" },
  publishedHeading: {
    ...published,
    title: "公表用 見出し",
    builtIn: "Heading2",
    bold: true,
    color: "#1F3864",
    vertical: "Center",
  },
  publishedText: { ...published, title: "公表用 本文" },
  publishedGap: { ...published, title: "公表用 未記入", bold: true, color: "#9C0006", fill: "#FFE1E1" },
  gap: { ...summary, title: "総括表 未記入", bold: true, color: "#9C0006", fill: "#FFE1E1" },
} as const satisfies Record<string, CellStyle>;

export type CellStyleName = keyof typeof cellStyles;

/** Keeps our looks together in Excel's gallery, and apart from those of others. */
export const lookName = (style: CellStyleName): string => `${lookPrefix}${cellStyles[style].title}`;

/** Of the lines around cells. */
export const borderColor = "#8C8C8C";

/** Fill of a required cell that is still blank. */
export const blankFill = "#FFD9B3";
