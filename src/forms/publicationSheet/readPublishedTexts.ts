import { cellAt, cellText, rowEnd, type SheetContent } from "../../sheet/sheetContent";
import type { Evaluation } from "../evaluation/evaluation";
import { publicationHeaders, publicationKinds } from "../headings";
import { findTable } from "../finding/table";
import type { ShownText } from "../evaluation/sheetEdits";

/** The texts of 公表用, put together again from their rows by the keys of these. */
export function readPublishedTexts({ settings }: Evaluation, sheet: SheetContent): ShownText[] {
  const table = findTable(sheet, publicationHeaders, "kind");
  if (table === null) return [];
  const shown = new Map<string, ShownText>();
  const titles = new Map<string, string>();
  const others = new Set<string>(Object.values(publicationKinds));
  for (let row = table.headerRow + 1; row < rowEnd(sheet); row++) {
    const textIn = (key: keyof typeof publicationHeaders): string => {
      const column = table.columns[key];
      return column === undefined ? "" : cellText(cellAt(sheet, row, column));
    };
    const [policyNumber, number, kind, text] = [
      textIn("policyNumber"),
      textIn("measureNumber"),
      textIn("kind"),
      textIn("text"),
    ];
    const subject = `${policyNumber}\n${number}`;
    const isHeading = kind !== publicationKinds.heading && others.has(kind);
    if (isHeading) titles.set(subject, text);
    const field = settings.fields.find(({ shortLabel }) => shortLabel === kind)?.key;
    if (field === undefined) continue;
    const key = `${subject}\n${titles.get(subject) ?? ""}\n${kind}`;
    const begun = shown.get(key) ?? {
      id: null,
      sheetName: sheet.name,
      policyNumber,
      policyTitle: titles.get(`${policyNumber}\n`) ?? "",
      measure: number === "" ? null : { number, title: titles.get(subject) ?? "" },
      field,
      text: "",
      pieces: [],
    };
    shown.set(key, { ...begun, text: begun.text + text, pieces: [...begun.pieces, text] });
  }
  return [...shown.values()];
}
