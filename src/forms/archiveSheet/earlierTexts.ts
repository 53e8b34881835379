import { remembered } from "../../sheet/remembered";
import type { SheetContent } from "../../sheet/sheetContent";
import { keyOfShortLabel } from "../fields";
import { readRows } from "./archiveSheet";

/** A text of a fiscal year that is over, as 保管 keeps it. */
interface EarlierText {
  number: string;
  title: string;
  fiscalYear: string;
}

/** The fiscal year, other than that of the plan, for which this very text was written; `null` where it was for none. */
export function earlierYear(
  archive: SheetContent,
  { number, title }: { number: string; title: string },
  field: string,
  text: string,
  fiscalYear: string,
): string | null {
  const found = earlierTexts(archive)
    .get(`${field}\n${text}`)
    ?.find((each) => each.fiscalYear !== fiscalYear && (each.number === number || each.title === title));
  return found?.fiscalYear ?? null;
}

/** By field and text. */
const earlierTexts = remembered((archive: SheetContent): Map<string, EarlierText[]> => {
  const texts = new Map<string, EarlierText[]>();
  for (const row of readRows(archive)) {
    const [
      ,
      ,
      policyNumber = "",
      policyTitle = "",
      measureNumber = "",
      measureTitle = "",
      label = "",
      text = "",
    ] = row;
    const [, name, fiscalYear] = /^(.+)（(.+)）$/.exec(label) ?? [];
    if (name === undefined || fiscalYear === undefined) continue;
    const field = keyOfShortLabel(name);
    const isOfMeasure = measureNumber !== "" || measureTitle !== "";
    const [number, title] = isOfMeasure ? [measureNumber, measureTitle] : [policyNumber, policyTitle];
    const key = `${field}\n${text}`;
    texts.set(key, [...(texts.get(key) ?? []), { number, title, fiscalYear }]);
  }
  return texts;
});
