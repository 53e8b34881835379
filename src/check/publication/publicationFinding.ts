import type { Found } from "../finding";

/** What should be looked at before files for the public go out, by code. `count` is of the places, of which the finding names the first. */
export type PublicationDetail =
  | { code: "commentsLeft"; count: number }
  | { code: "hiddenSheet" }
  | { code: "hiddenRows"; count: number }
  | { code: "hiddenColumns"; count: number }
  | { code: "keptTexts" }
  | { code: "externalLinks"; count: number; formula: string }
  | { code: "peopleNamed"; names: readonly string[] }
  /** Somebody has corrected the sheet itself; `count` is of the texts that stand nowhere else, none where some were only deleted. */
  | { code: "summaryEdited"; count: number }
  /** The sheets have changed since it was written. */
  | { code: "summaryOutdated" }
  | TableRuleDetail;

/**
 * Where a published table is not as the Ministry asks of tables that machines can read (2020), with the number of its rule:
 * https://www.soumu.go.jp/menu_news/s-news/01toukatsu01_02000186.html. See docs/decisions/0018-published-files.md.
 */
type TableRuleDetail =
  | { code: "severalInOneCell"; rule: "1-2"; count: number; text: string }
  | { code: "mergedCells"; rule: "1-4"; count: number }
  | { code: "layoutSpaces"; rule: "1-5"; text: string }
  | { code: "headingMissing"; rule: "1-6" }
  | { code: "keyMissing"; rule: "1-6" }
  | { code: "formulasPublished"; rule: "1-7"; count: number }
  | { code: "objectsPublished"; rule: "1-8"; count: number }
  | { code: "yearUnreadable"; rule: "1-11"; fiscalYear: string }
  | { code: "regionMissing"; rule: "1-12"; title: string }
  | { code: "blankRows"; rule: "1-14"; count: number }
  | { code: "severalTables"; rule: "1-15"; count: number };

/** One of them, with the place to go to. It is about the workbook, not about the files, and a person decides: a warning. */
export type PublicationFinding = Found<PublicationDetail>;
