import type { CheckReport } from "../../../src/app/check/checkEvaluation";
import type { SubjectName } from "../../../src/forms/build/matchSubjects";
import { westernYearOf } from "../../../src/plan/words/fiscalYear";
import {
  constantAt,
  constantsOn,
  find,
  identityOf,
  isPublished,
  lastRow,
  ownerOf,
  textSpots,
  valueAt,
} from "./reading";
import { labelsOf, type Line, type Town } from "./town";

/** Where a text stands that is in a cell of its own, by what stands beside it. */
export interface Home {
  number: string;
  title: string;
  isOfPolicy: boolean;
  field: string;
}

export interface BeforeBuild {
  homes: ReadonlyMap<string, Home>;
  built: readonly Line[];
  /** Of whom it had to be asked what became of them. */
  asked: readonly SubjectName[];
}

/** The homes of all texts, the copies' aside. */
export const homesOf = (town: Town): Map<string, Home> =>
  new Map(
    textSpots(town)
      .filter(({ sheet }) => !town.copies.has(sheet.id))
      .map((spot) => [constantAt(spot.sheet, spot), spot] as const)
      .filter(([text]) => town.texts.has(text)),
  );

/** Every text that somebody typed and nobody deleted stands in the workbook; what was copied in is as it was. */
export function seeLosses(town: Town, when: string): void {
  const standing = town.standing();
  const published = town.sheets.filter((sheet) => isPublished(identityOf(sheet))).flatMap(constantsOn);
  for (const text of town.texts.keys())
    if (!standing.has(text) && !(town.corrections.has(text) && published.some((each) => each.includes(text))))
      town.violations.push(`${when}: lost ${JSON.stringify(text.slice(0, 40))}`);
  for (const [id, cells] of town.foreign) {
    const sheet = town.sheets.find((each) => each.id === id);
    const now = JSON.stringify([...(sheet?.cells ?? [])].map(([row, line]) => [row, [...line]]));
    if (now !== cells) town.violations.push(`${when}: a sheet that was copied in was changed`);
  }
  const others = town.sheets.filter(({ id }) => !town.foreign.has(id)).flatMap(constantsOn);
  if (others.includes("講座を開いた。")) town.violations.push(`${when}: last year's text fills a blank`);
}

/** After a build: nothing is lost, nothing stands at another's, what is called as before is where it was, no error came. */
export function seeBuilt(town: Town, when: string, before: BeforeBuild): void {
  seeLosses(town, when);
  const journal = town.sheets.find((sheet) => identityOf(sheet) === "journal");
  if (journal !== undefined) town.violations.push(`${when}: the journal was left behind`);
  seeOwners(town, when);
  seeHomes(town, when, before);
  for (const sheet of town.sheets.filter(({ id }) => !town.copies.has(id)))
    for (const [row, line] of sheet.cells)
      for (const [column, cell] of line)
        if (
          typeof cell.value === "object" &&
          cell.value !== null &&
          cell.formula !== undefined &&
          isBroken(cell.formula)
        )
          town.violations.push(`${when}: ${sheet.name} R${row + 1}C${column + 1} ${cell.value.error}`);
}

/**
 * After the turn of the year: every cell for a text is blank, what stood in one is in 保管 under the name of whose it is, and 総括表 of the
 * year that is over is there.
 */
export function seeYearEnded(
  town: Town,
  when: string,
  { ended, homes }: { ended: string; homes: ReadonlyMap<string, Home> },
): void {
  for (const spot of textSpots(town)) {
    const text = constantAt(spot.sheet, spot);
    if (!town.copies.has(spot.sheet.id) && town.texts.has(text))
      town.violations.push(`${when}: ${text.slice(0, 20)} fills a blank of the new year`);
  }
  // 平成31年度 is 令和元年度.
  const isKept = town.sheets.some((sheet) => {
    const [, year] = /^ended:summary:(.*)$/.exec(identityOf(sheet)) ?? [];
    return year !== undefined && westernYearOf(year) === westernYearOf(ended);
  });
  if (!isKept) town.violations.push(`${when}: no 総括表 of ${ended}`);
  const archived = archivedTitles(town);
  for (const [text, { number, title }] of homes) {
    const id = town.texts.get(text)?.id ?? null;
    if (id === null) continue;
    const titles = [title, ...town.lines.flatMap((line) => namesOf(line, id))];
    if (!(archived.get(text) ?? []).some((each) => titles.includes(each)))
      town.violations.push(`${when}: 保管 does not say that ${text.slice(0, 20)} is of ${number} ${title}`);
  }
}

const namesOf = (line: Line, id: number): string[] => [
  ...(line.id === id ? [line.title] : []),
  ...(line.policyId === id ? [line.policyTitle] : []),
];

/** Whose the texts of 保管 are, by what stands beside them. */
function archivedTitles(town: Town): Map<string, string[]> {
  const titles = new Map<string, string[]>();
  for (const sheet of town.sheets.filter((each) => identityOf(each) === "archive"))
    for (const row of sheet.cells.keys()) {
      const [policy, measure, text] = [3, 5, 7].map((column) => valueAt(sheet, { row, column }));
      const title = measure === "" ? policy : measure;
      titles.set(text ?? "", [...(titles.get(text ?? "") ?? []), title ?? ""]);
    }
  return titles;
}

const isBroken = (formula: string): boolean => formula.includes("#REF!");

function seeOwners(town: Town, when: string): void {
  for (const spot of textSpots(town)) {
    if (town.copies.has(spot.sheet.id)) continue;
    const text = constantAt(spot.sheet, spot);
    const owner = town.texts.get(text);
    const id = ownerOf(town, spot);
    if (owner === undefined || owner.id === null) continue;
    if (id !== null && id !== owner.id)
      town.violations.push(`${when}: ${text.slice(0, 20)} stands at ${spot.number} ${spot.title}, another's`);
    if (owner.field !== null && owner.field !== spot.field)
      town.violations.push(`${when}: ${text.slice(0, 20)} stands in the column of the other text`);
  }
}

/** The text of what has its number, its title and its policy as before stands where it stood. */
function seeHomes(town: Town, when: string, { homes, built, asked }: BeforeBuild): void {
  const after = homesOf(town);
  for (const [text, home] of homes) {
    const id = town.texts.get(text)?.id;
    const isSame = (line: Line) =>
      home.isOfPolicy
        ? line.policyId === id && line.policyNumber === home.number && line.policyTitle === home.title
        : line.id === id && line.number === home.number && line.title === home.title;
    const [old, line] = [built.find(isSame), town.built.find(isSame)];
    if (old === undefined || line === undefined || old.policyId !== line.policyId) continue;
    if (old.policyTitle !== line.policyTitle || (home.isOfPolicy && town.builtAs.level === "measure"))
      continue;
    if (asked.some(({ title }) => title === home.title)) continue;
    const now = after.get(text);
    if (now?.number !== home.number || now.title !== home.title || now.field !== home.field)
      town.violations.push(`${when}: ${text.slice(0, 20)} has left ${home.number} ${home.title}`);
  }
}

/** 総括表 holds every text of the workbook, and nothing is complete with a blank in it. */
export function seeSummary(town: Town, { evaluation, isComplete, required, filled }: CheckReport): void {
  const sheet = town.sheets.find((each) => identityOf(each) === "summary");
  const heading = sheet && find(sheet, "施策番号");
  if (!sheet || !heading) return;
  const wanted = evaluation.plan.policies.flatMap((policy) =>
    [...(evaluation.settings.level === "measure" ? [] : [policy]), ...policy.measures].flatMap(({ texts }) =>
      Object.values(texts),
    ),
  );
  const published = publishedTexts(
    sheet,
    heading.row,
    [0, 1].flatMap((choice) => Object.values(labelsOf(choice))),
  );
  for (const text of wanted)
    if (text.trim() !== "" && !published.includes(text))
      town.violations.push(`総括表 lacks ${JSON.stringify(text.slice(0, 30))}`);
  if (isComplete && (filled < required || wanted.some((text) => text.trim() === "")))
    town.violations.push("complete although a text is blank");
}

/** Texts under the headings, those that go on in further rows put together again. */
function publishedTexts(
  sheet: Town["sheets"][number],
  headingRow: number,
  headings: readonly string[],
): string[] {
  const columns = [...(sheet.cells.get(headingRow)?.keys() ?? [])].filter((column) =>
    headings.includes(valueAt(sheet, { row: headingRow, column })),
  );
  const firstColumn = Math.min(...columns);
  const nameAt = (row: number) =>
    Array.from({ length: firstColumn }, (_, column) => valueAt(sheet, { row, column })).join("\n");
  return columns.flatMap((column) => {
    const texts: string[] = [];
    for (let row = headingRow + 1; row <= lastRow(sheet); row++) {
      const text = valueAt(sheet, { row, column });
      if (row > headingRow + 1 && nameAt(row) === nameAt(row - 1)) texts.push((texts.pop() ?? "") + text);
      else texts.push(text);
    }
    return texts;
  });
}
