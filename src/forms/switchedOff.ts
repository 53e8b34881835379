import { headerKey } from "./headings";

/** What can be named under 点検しないこと, by the code of what the check finds. */
export const checkNames = {
  noneAnswer: "「特になし」だけの文章",
  nearEarlierText: "前年度とほぼ同じ文章",
  sameText: "二つの評価が同じ文章",
  repeatedText: "ほかの施策と同じ文章",
  outOfScopeText: "対象外の施策の文章",
  intentOnly: "「検討する」だけの文章",
  textCutOff: "途中で切れた文章",
  textOverLimit: "文字数の超過",
  textTooLongToPrint: "印刷で切れる長さ",
  unsafeCharacters: "表示されないおそれのある文字",
  machineCharacters: "機種依存文字",
  reasonMissing: "理由のない評定",
  gradeDiffers: "評定と違う文章",
  mixedPunctuation: "読点の混在",
  mixedDigitWidths: "数字の幅の混在",
  bodyNameDiffers: "実施主体の名前の違い",
  groupMissing: "上位区分の空欄",
} as const;

/** A check that a city can do without. */
export type CheckName = keyof typeof checkNames;

/** A check that is not wanted: anywhere, or at one text whose finding somebody has looked at and accepted. */
export interface SwitchedOff {
  check: CheckName;
  /** The text, as people name it: `1-2 自己評価`; "" for all of the workbook. */
  place: string;
  /** Why it is accepted; "" where nobody says. */
  note: string;
}

const checkOf = (name: string): CheckName | undefined =>
  (Object.keys(checkNames) as CheckName[]).find((check) => headerKey(checkNames[check]) === headerKey(name));

/** `1-2 自己評価：途中で切れた文章（様式のまま）` */
const accepted = /^(.+?)[：:](.+?)(?:[（(](.*)[)）])?$/u;

/**
 * Reads 点検しないこと: a line for names of checks, parted by commas, and one for each that is accepted at a text.
 * @returns `null` where anything is no name of a check.
 */
export function readSwitchedOff(text: string): SwitchedOff[] | null {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const read = lines.flatMap((line) => {
    const [, place, name = "", note = ""] = accepted.exec(line) ?? [];
    if (place !== undefined) return [{ check: checkOf(name), place: place.trim(), note }];
    const names = line.split(/[、，,､]/).filter((each) => each.trim() !== "");
    return names.map((each) => ({ check: checkOf(each), place: "", note: "" }));
  });
  const known = read.filter((each): each is SwitchedOff => each.check !== undefined);
  return known.length === read.length ? known : null;
}

/** The same as it is written again. */
export const switchedOffText = (all: readonly SwitchedOff[]): string =>
  [
    all.flatMap(({ check, place }) => (place === "" ? [checkNames[check]] : [])).join("、"),
    ...all.flatMap(({ check, place, note }) =>
      place === "" ? [] : [`${place}：${checkNames[check]}${note === "" ? "" : `（${note}）`}`],
    ),
  ]
    .filter((line) => line !== "")
    .join("\n");
