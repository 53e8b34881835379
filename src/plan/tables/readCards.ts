import type { AssessmentKey } from "../plan";
import type { SurveyedLine } from "../survey/surveyedLine";
import { isGrade } from "../words/ratings";
import { isProse } from "../words/title";
import { cardLabels, type CardLabel } from "./cardLabels";
import type { ColumnPart } from "./tableColumns";

/** A value of a card in the plan's terms, on the line where it stands. */
export interface CardEntry {
  part: ColumnPart | "ignored" | "rating";
  /** The label, as typed. */
  label: string;
  value: string;
  column: number;
}

/** For each line of a document of cards, the values in it; a line of labels alone has none. */
export type CardLines = ReadonlyMap<number, CardEntry[]>;

export interface Cards {
  lines: CardLines;
  /** The labels of measures stand in cells, where no outline has them. */
  areTables: boolean;
}

const fewestLabels = 3;

/**
 * Reads a document of cards (個票): labels with their values beside or below them, one card a measure; null where it is none. What stands
 * below a value without any label goes on from it and is not given.
 */
export function readCards(lines: readonly SurveyedLine[]): Cards | null {
  const plain = lines.map((line) => cardLabels(line));
  const areSideBySide = plain.some((own) => own.length > 1 && own.every(({ value }) => value === null));
  const labels = areSideBySide ? lines.map((line) => cardLabels(line, true)) : plain;
  const all = labels.flat();
  const levels = levelsOf(all);
  if (levels.at(-1) === undefined || !isCard(all, levels)) return null;
  const found = new Map<number, CardEntry[]>();
  let awaited: CardLabel[] = [];
  lines.forEach((line, index) => {
    const own = labels[index] ?? [];
    if (own.length === 0 && (awaited.length === 0 || line.isBlank || line.noise !== null)) return;
    const given =
      own.length > 0 ? own : awaited.map((label) => ({ ...label, value: valueBelow(line, label) }));
    awaited = own.filter(({ value }) => value === null);
    const entries = given.flatMap(({ name, column, label, value }): CardEntry[] => {
      const part = value !== null && isRatingLabel(name, value) ? "rating" : partOf(name, levels);
      return value === null || part === null ? [] : [{ part, label, value, column }];
    });
    found.set(index, entries);
  });
  if ([...found.values()].flat().some(isTitleOfProse)) return null;
  const areTables = lines.some(
    ({ row }, index) =>
      row !== null && labels[index]?.some(({ name }) => partOf(name, levels)?.startsWith("measure")),
  );
  return { lines: found, areTables };
}

/** A sentence below 基本方針 is no title: the label heads a chapter. */
const isTitleOfProse = ({ part, value }: CardEntry): boolean =>
  titles.some((title) => title === part) && isProse(value);

/** 評価 | Ａ is no text, where 自己評価 | Ａ may be all there is. */
const isRatingLabel = (name: CardLabel["name"], value: string): boolean =>
  name.part === "texts" && !Object.values(name.ranks).includes(0) && isGrade(value);

function valueBelow({ row, text }: SurveyedLine, { column }: CardLabel): string {
  const cells = row?.cells.filter((cell) => cell.trim() !== "") ?? [];
  return (cells.length > 1 ? (row?.cells[column] ?? "") : (cells[0] ?? text)).trim();
}

/** The levels that labels name, from the highest to the lowest. */
function levelsOf(labels: readonly CardLabel[]): number[] {
  const levels = labels.flatMap(({ name }) =>
    name.part === "title" || name.part === "number" ? [name.level] : [],
  );
  return [...new Set(levels)].sort((one, other) => one - other);
}

/** A measure's title and two other things about it. */
function isCard(labels: readonly CardLabel[], levels: readonly number[]): boolean {
  const parts = new Set(labels.map(({ name }) => partOf(name, levels)));
  parts.delete("ignored");
  parts.delete(null);
  return parts.has("measureTitle") && parts.size >= fewestLabels;
}

const titles: readonly ColumnPart[] = ["measureTitle", "policyTitle", "group"];
const numbers: readonly ColumnPart[] = ["measureNumber", "policyNumber", "groupNumber"];

function partOf(name: CardLabel["name"], levels: readonly number[]): ColumnPart | "ignored" | null {
  switch (name.part) {
    case "title":
      return titles[levels.length - 1 - levels.indexOf(name.level)] ?? null;
    case "number":
      return numbers[levels.length - 1 - levels.indexOf(name.level)] ?? null;
    case "bareNumber":
      return "measureNumber";
    case "texts":
      return fieldOf(name.ranks);
    default:
      return name.part;
  }
}

const fieldOf = ({
  selfAssessment,
  committeeAssessment,
}: Partial<Record<AssessmentKey, number>>): AssessmentKey =>
  (committeeAssessment ?? Infinity) < (selfAssessment ?? Infinity) ? "committeeAssessment" : "selfAssessment";
