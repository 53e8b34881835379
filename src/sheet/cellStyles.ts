/** How a cell looks and whether it can be typed in. Sizes in points, colours as #RRGGBB. */
export interface CellStyle {
  numberFormat: "@" | "General" | "0" | "0%";
  size: number;
  bold: boolean;
  color: string;
  /** `null`: no fill. */
  fill: string | null;
  horizontal: "Left" | "Center" | "Right";
  vertical: "Top" | "Center";
  wrap: boolean;
  underline: boolean;
  locked: boolean;
}

/** Excel's Japanese default; named so that widths and heights hold on every machine. */
export const fontName = "游ゴシック";

export const standardFontSize = 11;

/** The body of the printed summary: smaller, so that a page holds more of the texts. */
export const summaryFontSize = 10;

const ink = "#1A1A1A";
const quietInk = "#595959";

const plain: CellStyle = {
  numberFormat: "@",
  size: standardFontSize,
  bold: false,
  color: ink,
  fill: null,
  horizontal: "Left",
  vertical: "Top",
  wrap: true,
  underline: false,
  locked: true,
};

const header: CellStyle = {
  ...plain,
  bold: true,
  color: "#1F3864",
  fill: "#DCE6F1",
  horizontal: "Center",
  vertical: "Center",
};
const input: CellStyle = { ...plain, fill: "#FFFBE6", locked: false };
const summary: CellStyle = { ...plain, size: summaryFontSize };
const summaryPolicy: CellStyle = { ...summary, bold: true, fill: "#EAF1E4" };
const summaryHeader: CellStyle = { ...header, size: summaryFontSize };

/** Every look a sheet of ours uses. Texts are "@" so that Excel never turns them into formulas, numbers or dates. */
export const cellStyles = {
  title: { ...plain, size: 16, bold: true, wrap: false, vertical: "Center" },
  note: { ...plain, color: quietInk, wrap: false, vertical: "Center" },
  label: { ...header, horizontal: "Left" },
  header,
  text: plain,
  centred: { ...plain, horizontal: "Center" },
  count: { ...plain, numberFormat: "0", horizontal: "Center" },
  mirrored: { ...plain, numberFormat: "General", color: quietInk },
  status: { ...plain, numberFormat: "General", horizontal: "Center" },
  link: { ...plain, color: "#0563C1", underline: true, wrap: false },
  input,
  inputLine: { ...input, wrap: false, vertical: "Center" },
  inputCentred: { ...input, horizontal: "Center" },
  summaryHeader,
  summaryText: summary,
  summaryCentred: { ...summary, horizontal: "Center" },
  summaryCount: { ...summary, numberFormat: "0", horizontal: "Center", vertical: "Center" },
  summaryPercent: { ...summary, numberFormat: "0%", horizontal: "Right", vertical: "Center" },
  summaryNumber: { ...summary, horizontal: "Center", vertical: "Center" },
  summaryName: { ...summary, vertical: "Center" },
  summaryGroup: { ...summary, bold: true, wrap: false, vertical: "Center" },
  summaryPolicy,
  summaryPolicyCentred: { ...summaryPolicy, horizontal: "Center" },
  summaryPolicyText: { ...summary, fill: "#EAF1E4" },
  summaryTotal: { ...summaryPolicy, fill: "#F2F2F2", vertical: "Center" },
  summaryTotalCount: {
    ...summaryPolicy,
    fill: "#F2F2F2",
    numberFormat: "0",
    horizontal: "Center",
    vertical: "Center",
  },
  summaryTotalPercent: {
    ...summaryPolicy,
    fill: "#F2F2F2",
    numberFormat: "0%",
    horizontal: "Right",
    vertical: "Center",
  },
  gap: { ...summary, bold: true, color: "#9C0006", fill: "#FFE1E1" },
} as const satisfies Record<string, CellStyle>;

export type CellStyleName = keyof typeof cellStyles;

/** Fill of a required cell that is still blank. */
export const blankFill = "#FFD9B3";

/** Colour of the bars in the progress block. */
export const barColor = "#8FB4DB";
