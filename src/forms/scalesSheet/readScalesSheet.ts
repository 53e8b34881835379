import { readMark } from "../../plan/words/readMark";
import { cellAt, cellText, placeOf, rowEnd, type SheetContent } from "../../sheet/sheetContent";
import { colourWords, scaleHeaders } from "../fieldHeadings";
import { findTable } from "../finding/table";
import { headerKey } from "../headings";
import type { SettingFault, UnreadableSetting } from "../structureFault";
import { gradeOf, type Grade, type GradeColour, type Scale } from "../scales";

type Column = keyof typeof scaleHeaders;

const columns = Object.keys(scaleHeaders) as Column[];
const colours = Object.keys(colourWords) as GradeColour[];

/** All that Excel takes as a list to choose from, with the commas between them. */
const longestList = 255;

/** Reads 評定の尺度. A row without a symbol, one whose symbol stands there already, and a colour that is none, are faults. */
export function readScalesSheet(content: SheetContent): { scales: Scale[]; faults: SettingFault[] } {
  const table = findTable<Column>(content, scaleHeaders, "symbol");
  const scales: { name: string; grades: Grade[] }[] = [];
  const faults: SettingFault[] = [];
  for (let row = (table?.headerRow ?? rowEnd(content)) + 1; row < rowEnd(content); row++) {
    const text = (column: Column): string => {
      const at = table?.columns[column];
      return at === undefined ? "" : cellText(cellAt(content, row, at)).trim();
    };
    const fail = (column: Column, reason: UnreadableSetting["reason"], choices: readonly string[] = []) => {
      const place = placeOf(content, row, table?.columns[column] ?? 0);
      const setting = `${text("scale")} ${scaleHeaders[column]}`.trim();
      const subject = { policy: "", measure: "" };
      faults.push({
        code: "settingUnreadable",
        ...subject,
        setting,
        text: text(column),
        reason,
        choices,
        place,
      });
    };
    const mark = (column: Column): boolean => {
      const says = readMark(text(column));
      if (says === null) fail(column, "mark");
      return says ?? true;
    };
    if (columns.every((column) => text(column) === "")) continue;
    const name = text("scale");
    const symbol = text("symbol");
    const scale = scales.find((each) => headerKey(each.name) === headerKey(name)) ?? { name, grades: [] };
    const blank = name === "" ? "scale" : symbol === "" ? "symbol" : null;
    if (blank !== null || gradeOf(scale, symbol) !== null) {
      fail(blank ?? "symbol", blank === null ? "twice" : "blank");
      continue;
    }
    const symbols = [...scale.grades.map((grade) => grade.symbol), symbol];
    if (symbol.includes(",")) fail("symbol", "reserved");
    else if (symbols.join(",").length > longestList) fail("symbol", "tooLong");
    const colour = colours.find((each) => headerKey(colourWords[each]) === headerKey(text("colour")));
    if (colour === undefined && text("colour") !== "") fail("colour", "choice", Object.values(colourWords));
    if (scale.grades.length === 0) scales.push(scale);
    scale.grades.push({
      symbol,
      label: text("label"),
      meaning: text("meaning"),
      counts: mark("counts"),
      needsReason: mark("needsReason"),
      colour: colour ?? "none",
    });
  }
  return { scales, faults };
}
