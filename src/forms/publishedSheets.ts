import { countHeaders, countsSheetName } from "./countHeadings";
import { publicationHeaders, publicationSheetName, summaryHeaders, summarySheetName } from "./headings";
import { countsSheetIdentity, publicationSheetIdentity, summarySheetIdentity } from "./sheetIdentity";

/** A sheet of one table that shows what all others hold: written anew each time, and for the public to see. */
interface PublishedSheet {
  identity: typeof summarySheetIdentity | typeof publicationSheetIdentity | typeof countsSheetIdentity;
  name: string;
  headers: Record<string, string>;
  /** The key of a header that stands in no other of its rows. */
  anchor: string;
  /** Keys of headers that are left out where their columns would be empty. */
  mayLack?: readonly string[];
}

/** All of them, in the order of their tabs. */
export const publishedSheets: readonly PublishedSheet[] = [
  {
    identity: summarySheetIdentity,
    name: summarySheetName,
    headers: summaryHeaders,
    anchor: "measureNumber",
    mayLack: ["priority", "implementingBody"] satisfies (keyof typeof summaryHeaders)[],
  },
  {
    identity: publicationSheetIdentity,
    name: publicationSheetName,
    headers: publicationHeaders,
    anchor: "kind",
  },
  { identity: countsSheetIdentity, name: countsSheetName, headers: countHeaders, anchor: "count" },
];

/** Which of them a sheet is; `undefined` for any other. */
export const publishedSheetOf = (identity: string | null): PublishedSheet | undefined =>
  publishedSheets.find((sheet) => sheet.identity === identity);
