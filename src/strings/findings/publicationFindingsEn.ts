import { count } from "../numbers";
import type { PublicationFinding } from "../../check/publication/publicationFinding";
import type { FindingWords } from "./findingStrings";

const sheet = (place: { sheetName: string } | null): string => `the sheet “${place?.sheetName ?? ""}”`;

const rule = ({ rule: number }: { rule: string }): string => ` (Ministry's rule ${number})`;

/** What is found before publishing, in English. The Ministry's rules are those for tables that machines can read, by their numbers. */
export const publicationFindingsEn: Pick<FindingWords, PublicationFinding["code"]> = {
  commentsLeft: ({ place, count: comments }) =>
    `Comments left on ${sheet(place)}: ${count(comments)}. Delete them before you publish the workbook.`,
  hiddenSheet: ({ place }) => `Hidden: ${sheet(place)}. Delete it from a workbook that you publish.`,
  hiddenRows: ({ place, count: rows }) =>
    `Hidden rows on ${sheet(place)}: ${count(rows)}. Make sure that they may be published.`,
  hiddenColumns: ({ place, count: columns }) =>
    `Hidden columns on ${sheet(place)}: ${count(columns)}. Make sure that they may be published.`,
  keptTexts: ({ place }) =>
    `Texts that are no part of the plan any more stand on ${sheet(place)}. Publish a copy of the workbook without it.`,
  externalLinks: ({ place, count: formulas, formula }) =>
    `Formulas that look into another workbook on ${sheet(place)}: ${count(formulas)}. Replace them by their values: ${formula.slice(0, 60)}`,
  peopleNamed: ({ names }) =>
    `The workbook's properties name ${names.join(", ")}. File → Info → Check for Issues → Inspect Document removes names.`,
  summaryEdited: ({ place, count: texts }) =>
    `Somebody has corrected ${sheet(place)}${texts > 0 ? ` (texts typed there: ${count(texts)})` : ""}. The files are made of the texts on their own sheets, so what was corrected is not in them. Put the right text into its own cell, write the summary again and make the files again. What was typed there then goes to the sheet 保管.`,
  summaryOutdated: ({ place }) => `Older than the files: ${sheet(place)}. Write the summary again.`,
  severalInOneCell: ({ count: measures, text, ...item }) =>
    `Measures with several implementing bodies in one cell: ${count(measures)}, “${text.slice(0, 30)}”. A cell takes one${rule(item)}.`,
  mergedCells: ({ place, count: cells, ...item }) =>
    `Merged cells on ${sheet(place)}: ${count(cells)}. Unmerge them${rule(item)}.`,
  layoutSpaces: ({ text, ...item }) =>
    `a name is laid out by spaces or line breaks: “${text.slice(0, 30)}”. Take them out${rule(item)}.`,
  headingMissing: ({ place, ...item }) =>
    `A column has no heading on ${sheet(place)}. Give it one, or delete the column${rule(item)}.`,
  keyMissing: (item) => `the number or the title is missing. Add it on the plan sheet${rule(item)}.`,
  formulasPublished: ({ place, count: formulas, ...item }) =>
    `Formulas on ${sheet(place)}: ${count(formulas)}. Replace them by their values${rule(item)}.`,
  objectsPublished: ({ place, count: objects, ...item }) =>
    `Pictures or charts on ${sheet(place)}: ${count(objects)}. Move them to another sheet${rule(item)}.`,
  yearUnreadable: ({ fiscalYear, ...item }) =>
    `${fiscalYear.trim() === "" ? "There is no fiscal year." : `“${fiscalYear}” is not known as a year.`} Write the fiscal year on the plan sheet like 令和6年度${rule(item)}.`,
  regionMissing: (item) =>
    `The plan's title does not name the municipality. Add its name on the plan sheet${rule(item)}.`,
  blankRows: ({ place, count: rows, ...item }) =>
    `Blank rows within the table on ${sheet(place)}: ${count(rows)}. Delete them${rule(item)}.`,
  severalTables: ({ place, count: tables, ...item }) =>
    `Tables on ${sheet(place)}: ${count(tables)}. A sheet takes one${rule(item)}.`,
};
