import type { SheetContent } from "../../sheet/sheetContent";
import { shortLabel } from "../fields";
import { archiveHeaders, archiveIdHeader, archiveName, cellField, earlierField, hints } from "../headings";
import { logging, type LogForm, type Logging } from "../logSheet";
import { archiveSheetIdentity, type TextSubject } from "../sheetIdentity";
import { readArchive } from "./readArchive";

const archiveForm: LogForm = {
  identity: archiveSheetIdentity,
  title: archiveName,
  hint: hints.archive,
  headers: archiveHeaders,
  idHeader: archiveIdHeader,
  columnWidths: [18, 18, 14, 22, 11, 22, 14, 70],
  tabColor: "#7F7F7F",
};

/** A text as 保管 keeps it: whose it is, and where it stood. */
export interface ArchivedText extends TextSubject {
  field: string;
  text: string;
  /** For which it was written, where the sheets are for another by now. */
  fiscalYear?: string;
}

/** A text that stood in no cell for texts, as 保管 keeps it. */
export interface StrayText {
  sheetName: string;
  /** A1. */
  address: string;
  text: string;
}

export type TextToKeep = ArchivedText | StrayText;

/** Puts texts into 保管; of one place no text is kept twice. `existing` is the sheet or an empty one of its name. See `logging`. */
export function archiving(
  name: string,
  existing: SheetContent | null,
  texts: readonly TextToKeep[],
  movedAt: string,
): Logging | null {
  return logging(
    archiveForm,
    name,
    existing,
    texts.map((text) => rowOf(text, movedAt)),
  );
}

/** Tells of a text whether 保管 has it already as that of its measure and field, wherever it stood. */
export function keptIn(archive: SheetContent | undefined): (text: ArchivedText) => boolean {
  const kept = new Set(archive === undefined ? [] : readArchive(archive).map(wordingKey));
  return (text) => kept.has(wordingKey(rowOf(text, "")));
}

const wordingKey = (row: readonly string[]): string => JSON.stringify(row.slice(2, archiveHeaders.length));

function rowOf(archived: TextToKeep, movedAt: string): string[] {
  if ("address" in archived)
    return [movedAt, archived.sheetName, "", "", "", "", cellField(archived.address), archived.text, ""];
  const { id, sheetName, policyNumber, policyTitle, measure, field, fiscalYear, text } = archived;
  const subject = [sheetName, policyNumber, policyTitle, measure?.number ?? "", measure?.title ?? ""];
  const label = fiscalYear === undefined ? shortLabel(field) : earlierField(field, fiscalYear);
  return [movedAt, ...subject, label, text, id ?? ""];
}
