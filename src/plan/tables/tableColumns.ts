import { readAssessmentHeading } from "../words/assessmentHeading";
import { comparisonKey, foldLine } from "../words/foldedLine";
import { readImplementingBody } from "../words/implementingBody";
import type { TableRecord } from "../planLine";

/** Index of the column of each part of a record; parts without a column are absent. */
export interface TableColumns {
  of: Partial<Record<keyof TableRecord | "groupNumber", number>>;
  /** Columns that are known but tell nothing of the plan. */
  ignored: number[];
}

interface LevelColumn {
  level: number;
  column: number;
}

const byLevel = (one: LevelColumn, other: LevelColumn): number => one.level - other.level;

/** Names of levels in headers, from the highest to the lowest: the lowest present is the measure, the next the policy. */
const levelNames = [
  ["上位区分"],
  ["基本政策", "政策分野", "政策大綱"],
  ["分野", "基本分野"],
  ["基本目標", "政策目標", "重点目標", "目標"],
  ["基本方針", "方針", "基本方向", "柱", "基本課題"],
  ["政策"],
  ["基本施策", "施策目標", "施策の柱", "施策の方向", "施策の方向性"],
  ["施策", "主要施策", "個別施策", "具体的施策", "推進施策"],
  ["取組", "取り組み", "具体的取組", "具体的な取組", "取組項目", "取組内容"],
  ["事業", "個別事業", "主要事業", "具体的事業"],
];
const titleEndings = ["", "名", "名称", "の名称", "のタイトル"];
const numberEndings = ["番号", "の番号", "no", "no.", "コード", "id"];
const bareNumbers = ["番号", "no", "no.", "項番", "整理番号"];
const priorityNames = [
  "重点",
  "重点施策",
  "重点区分",
  "重点項目",
  "重点事業",
  "重点取組",
  "重点化",
  "優先",
  "優先施策",
];
const selfNames = ["自己評価", "自己点検", "実施主体評価"];
const committeeNames = ["委員会", "委員会評価", "評価及び意見", "評価・意見", "意見", "委員会意見", "審議会"];
const ignoredNames = ["状態", "シート", "リンク"];
const fewestColumns = 2;

/** Where a level has two columns, 施策 and 施策名, the first holds its number. Reads the cells of a row as the headers of a plan's table; null when they are none. */
export function readTableColumns(cells: string[]): TableColumns | null {
  const headers = cells.map((cell) =>
    comparisonKey(cell)
      .toLowerCase()
      .replace(/^([^(]*)\(.*\)$/, "$1")
      .replace(/[【】]/g, ""),
  );
  const named = levelColumns(headers, titleEndings.slice(1));
  const bare = levelColumns(headers, [""]);
  const isNamed = ({ level }: LevelColumn): boolean => named.some((other) => other.level === level);
  const titles = [...named, ...bare.filter((column) => !isNamed(column))].sort(byLevel);
  const numbers = [
    ...levelColumns(headers, numberEndings),
    ...bare.filter(isNamed),
    ...bareNumberColumns(headers, titles),
  ];
  const [measure, policy, group] = titles.map(({ level }) => level).reverse();
  if (measure === undefined) return null;
  const at = (found: LevelColumn[], level: number | undefined): number | undefined =>
    found.find((entry) => entry.level === level)?.column;
  const indexOf = (names: string[]): number | undefined =>
    defined(headers.findIndex((header) => names.includes(header)));
  const of: TableColumns["of"] = {
    group: at(titles, group),
    policyNumber: at(numbers, policy),
    policyTitle: at(titles, policy),
    measureNumber: at(numbers, measure) ?? indexOf(bareNumbers),
    measureTitle: at(titles, measure),
    isPriority: indexOf(priorityNames),
    implementingBody: defined(
      headers.findIndex((header) => header !== "" && readImplementingBody(foldLine(header)) === ""),
    ),
    selfAssessment: assessmentColumn(headers, "selfAssessment", selfNames),
    committeeAssessment: assessmentColumn(headers, "committeeAssessment", committeeNames),
    groupNumber: at(numbers, group),
  };
  const ignored = headers.flatMap((header, column) => (ignoredNames.includes(header) ? [column] : []));
  const known: (number | undefined)[] = Object.values(of);
  return known.filter((column) => column !== undefined).length < fewestColumns ? null : { of, ignored };
}

/** Columns named after a level, with the level's rank; the first of each level. */
function levelColumns(headers: string[], endings: string[]): LevelColumn[] {
  return levelNames.flatMap((names, level) => {
    const spelt = names.flatMap((name) => endings.map((ending) => `${name}${ending}`));
    const column = headers.findIndex((header) => spelt.includes(header));
    return column < 0 ? [] : [{ level, column }];
  });
}

/** Several columns headed 番号 alone each number the level to their right. */
function bareNumberColumns(headers: string[], titles: LevelColumn[]): LevelColumn[] {
  const columns = headers.flatMap((header, column) => (bareNumbers.includes(header) ? [column] : []));
  if (columns.length < 2) return [];
  return columns.flatMap((column) => {
    const [nearest] = titles.filter((title) => title.column > column).sort((a, b) => a.column - b.column);
    return nearest ? [{ level: nearest.level, column }] : [];
  });
}

function assessmentColumn(
  headers: string[],
  field: "selfAssessment" | "committeeAssessment",
  names: string[],
): number | undefined {
  return defined(
    headers.findIndex(
      (header) => names.includes(header) || readAssessmentHeading(foldLine(header))?.field === field,
    ),
  );
}

const defined = (index: number): number | undefined => (index < 0 ? undefined : index);
