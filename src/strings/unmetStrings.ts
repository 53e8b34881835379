import type { Strings } from "./strings";

/** What is read where Excel left something of a sheet's looks undone. */
export interface UnmetStrings {
  notFrozen: string;
  unfitted: (sheets: readonly string[]) => string;
}

const unmetJa: UnmetStrings = {
  notFrozen:
    "見出しを固定できなかったシートがあります。内容はすべて書き込まれています。固定するには、Excel の［表示］→［ウィンドウ枠の固定］を使ってください。",
  unfitted: (sheets) =>
    `印刷したときに横 1 ページに収まらないおそれがあります：${sheets.map((name) => `「${name}」`).join("")}。［ページ レイアウト］の［横］を「1 ページ」にしてください。`,
};

const unmetEn: UnmetStrings = {
  notFrozen:
    "On some sheets the headings could not be frozen. Everything is written. Use View, Freeze Panes in Excel.",
  unfitted: (sheets) =>
    `When printed these may not fit the width of a page: ${sheets.join(", ")}. Set Width to 1 page on the Page Layout tab.`,
};

export const unmetStrings: Record<Strings["language"], UnmetStrings> = { ja: unmetJa, en: unmetEn };
