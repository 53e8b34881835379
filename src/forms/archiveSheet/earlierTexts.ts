import { remembered } from "../../sheet/remembered";
import type { SheetContent } from "../../sheet/sheetContent";
import { keyOfShortLabel } from "../fields";
import { readId } from "../sheetIdentity";
import { readArchive } from "./readArchive";

/** A text of another fiscal year than the plan's. */
export interface EarlierText {
  fiscalYear: string;
  text: string;
}

/** Whose a text is, by its id, its policy's number and its own names; `number` of a policy is "". */
interface Named {
  id: string | null;
  policyNumber: string;
  number: string;
  title: string;
}

/**
 * What 保管 keeps of a field of a policy or measure from fiscal years other than that of the plan, the last put there first. A row with
 * an id belongs to that one and to what is called just the same; one that has none to what has its number or its title.
 */
export function earlierTexts(
  archive: SheetContent,
  { id, policyNumber, number, title }: Named,
  field: string,
  fiscalYear: string,
): EarlierText[] {
  const texts = textsBySubject(archive);
  const names = [[policyNumber, number], [title], [policyNumber, number, title]];
  const keys = id === null ? names : [[id], ...names];
  const found = new Set(keys.flatMap((key) => texts.get(keyOf(field, key)) ?? []));
  return [...found]
    .toSorted((one, other) => one.row - other.row)
    .flatMap(({ earlier }) => (earlier.fiscalYear === fiscalYear ? [] : [earlier]));
}

const keyOf = (field: string, names: readonly string[]): string => [field, ...names].join("\n");

const textsBySubject = remembered(
  (archive: SheetContent): Map<string, { row: number; earlier: EarlierText }[]> => {
    const texts = new Map<string, { row: number; earlier: EarlierText }[]>();
    readArchive(archive).forEach((cells, row) => {
      const [policyNumber = "", policyTitle = "", measureNumber = "", measureTitle = ""] = cells.slice(2);
      const [label = "", text = "", id = ""] = cells.slice(6);
      const [, name, fiscalYear] = /^(.+)（(.+)）$/.exec(label) ?? [];
      if (name === undefined || fiscalYear === undefined) return;
      const isOfMeasure = measureNumber !== "" || measureTitle !== "";
      const numbers = [policyNumber, measureNumber];
      const title = isOfMeasure ? measureTitle : policyTitle;
      const placed = { row, earlier: { fiscalYear, text } };
      for (const names of readId(id) === null ? [numbers, [title]] : [[id], [...numbers, title]]) {
        const key = keyOf(keyOfShortLabel(name), names);
        texts.set(key, [...(texts.get(key) ?? []), placed]);
      }
    });
    return texts;
  },
);
