import { remembered } from "../../sheet/remembered";
import type { SheetContent } from "../../sheet/sheetContent";
import { keyOfShortLabel } from "../fields";
import { readArchive } from "./readArchive";

/** A text of another fiscal year than the plan's. */
export interface EarlierText {
  fiscalYear: string;
  text: string;
}

/** Whose a text is, by its policy's number and its own names; `number` of a policy is "". */
interface Named {
  policyNumber: string;
  number: string;
  title: string;
}

/** What 保管 keeps of a field of a policy or measure from fiscal years other than that of the plan, the last put there first. */
export function earlierTexts(
  archive: SheetContent,
  { policyNumber, number, title }: Named,
  field: string,
  fiscalYear: string,
): EarlierText[] {
  const texts = textsBySubject(archive);
  const found = [numberKey(field, policyNumber, number), titleKey(field, title)].flatMap(
    (key) => texts.get(key) ?? [],
  );
  return [...new Set(found)].filter((each) => each.fiscalYear !== fiscalYear);
}

const numberKey = (field: string, policyNumber: string, number: string): string =>
  `${field}\nnumber\n${policyNumber}\n${number}`;
const titleKey = (field: string, title: string): string => `${field}\ntitle\n${title}`;

const textsBySubject = remembered((archive: SheetContent): Map<string, EarlierText[]> => {
  const texts = new Map<string, EarlierText[]>();
  const add = (key: string, text: EarlierText): void => {
    const others = texts.get(key);
    if (others === undefined) texts.set(key, [text]);
    else others.push(text);
  };
  for (const row of readArchive(archive)) {
    const [policyNumber = "", policyTitle = "", measureNumber = "", measureTitle = ""] = row.slice(2);
    const [label = "", text = ""] = row.slice(6);
    const [, name, fiscalYear] = /^(.+)（(.+)）$/.exec(label) ?? [];
    if (name === undefined || fiscalYear === undefined) continue;
    const field = keyOfShortLabel(name);
    const isOfMeasure = measureNumber !== "" || measureTitle !== "";
    const earlier = { fiscalYear, text };
    add(numberKey(field, policyNumber, measureNumber), earlier);
    add(titleKey(field, isOfMeasure ? measureTitle : policyTitle), earlier);
  }
  return texts;
});
