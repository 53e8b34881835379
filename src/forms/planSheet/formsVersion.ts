import type { NameSpec } from "../../sheet/sheetSpec";
import type { SheetContent } from "../../sheet/sheetContent";

/** Raised whenever the sheets of a plan get another form; `test/forms/formsVersion.test.ts` asks for it. */
const formsVersion = 1;

const key = `forms.${formsVersion}`;

/** The name by which a plan sheet says of which version the forms are, on a cell that is always there. */
export const formsName: NameSpec = {
  key,
  range: { row: 0, column: 0, rowCount: 1, columnCount: 1 },
  heading: "",
};

/** Whether a plan sheet says that this version has built it. */
export const hasNewestForms = ({ names }: SheetContent): boolean => names?.[key] !== undefined;

/** Whether the sheets were built by an earlier version; of a plan sheet that has lost its names it is not known. */
export const hasOlderForms = (content: SheetContent): boolean =>
  !hasNewestForms(content) && content.hasLostNames !== true && content.fingerprint !== null;
