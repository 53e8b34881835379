import { cellAt, cellText, placeOf, type CellPlace, type SheetContent } from "../../sheet/sheetContent";
import { findLabelled } from "../finding/table";
import { headerKey, settingLabels } from "../headings";
import type { SettingFault } from "../structureFault";
import { hasNewestForms } from "./formsVersion";
import { checkNames, readSwitchedOff, type SwitchedOff } from "../switchedOff";

/** What stands beside a setting's label; `text` is "" where the label is not found. */
export interface SettingReading {
  text: string;
  place: CellPlace;
}

export function readSetting(content: SheetContent, label: string): SettingReading {
  const at = findLabelled(content, label);
  const text = at === null ? "" : cellText(cellAt(content, at.row, at.column)).trim();
  return { text, place: placeOf(content, at?.row ?? content.row, at?.column ?? 0) };
}

/** Which of the choices a setting is, whatever its spaces and the width of its characters. */
export function readChoice<Key extends string>(
  content: SheetContent,
  setting: string,
  choices: Record<Key, string>,
): Key | SettingFault {
  const reading = readSetting(content, setting);
  return keyOf(choices, reading.text) ?? settingFault(setting, reading, Object.values(choices));
}

/** The same of a setting that workbooks of earlier versions do not have; from others somebody has taken it away. */
export const readLaterChoice = <Key extends string>(
  content: SheetContent,
  setting: string,
  choices: Record<Key, string>,
  otherwise: Key,
): Key | SettingFault =>
  findLabelled(content, setting) === null && !hasNewestForms(content)
    ? otherwise
    : readChoice(content, setting, choices);

const keyOf = <Key extends string>(choices: Record<Key, string>, text: string): Key | undefined =>
  (Object.keys(choices) as Key[]).find((each) => headerKey(choices[each]) === headerKey(text));

const settingFault = (
  setting: string,
  { text, place }: SettingReading,
  choices: readonly string[],
): SettingFault => ({
  code: "settingUnreadable",
  policy: "",
  measure: "",
  setting,
  text,
  reason: choices.length === 0 ? "number" : "choice",
  choices,
  place,
});

export const isFault = (reading: unknown): reading is SettingFault =>
  typeof reading === "object" && reading !== null && "code" in reading;

/** 800, 1,000字, ８００文字以内; blank for no limit. */
const writtenLimit = /^(\d{1,3}(?:,?\d{3})*)(?:文?字)?(?:以内|まで)?$/;

/** `null` for no limit. */
export function readTextLimit(content: SheetContent): number | null | SettingFault {
  const reading = readSetting(content, settingLabels.textLimit);
  if (reading.text === "") return null;
  const [, digits] = writtenLimit.exec(headerKey(reading.text)) ?? [];
  return digits === undefined
    ? settingFault(settingLabels.textLimit, reading, [])
    : Number(digits.replace(/,/g, ""));
}

export function readSwitchedOffChecks(content: SheetContent): SwitchedOff[] | SettingFault {
  const reading = readSetting(content, settingLabels.switchedOff);
  return (
    readSwitchedOff(reading.text) ??
    settingFault(settingLabels.switchedOff, reading, Object.values(checkNames))
  );
}
