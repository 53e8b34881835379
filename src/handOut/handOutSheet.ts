import {
  assessmentFields,
  type AssessmentKey,
  type BasicPolicy,
  type Measure,
  type Plan,
} from "../plan/plan";
import { cell, row } from "../forms/blankSpec";
import { shortLabel } from "../forms/headings";
import { handOutWords } from "../forms/roundHeadings";
import { firstTextColumn, policySheetRows } from "../forms/policySheet/policyLayout";
import { policySheetSpec } from "../forms/policySheet/policySheet";
import { handOutSheetIdentity } from "../forms/sheetIdentity";
import type { Settings } from "../forms/settings";
import { missingFormula, statusFormula, statusResult } from "../forms/statusFormula";
import { cellAddress, sameRowAddress } from "../sheet/cellRange";
import { blankFill } from "../sheet/cellStyles";
import {
  contentText,
  type CellSpec,
  type HighlightSpec,
  type RowSpec,
  type SheetSpec,
} from "../sheet/sheetSpec";
import { fieldsToRead, stageField, type Stage } from "./stage";

/** What of a policy goes into a file. */
export interface HandOutPart {
  /** With those of its measures that go into the file. */
  policy: BasicPolicy;
  /** Those whose text is written in this file; `null` is the policy as a whole. */
  typed: ReadonlySet<Measure | null>;
}

export interface HandOutSheetInput {
  plan: Plan;
  settings: Settings;
  stage: Stage;
  body: string;
  part: HandOutPart;
  name: string;
}

/**
 * A policy's sheet as it goes out: the form of the workbook's own, without the texts of later stages, and with only the cells of this one
 * to type in.
 */
export function handOutSheetSpec(input: HandOutSheetInput): SheetSpec {
  const { plan, stage, body, part, name } = input;
  const { policy, typed } = part;
  const field = stageField(stage);
  const kept = [...fieldsToRead(stage), field];
  const settings: Settings = { ...input.settings, layout: "policy" };
  const blanked = withoutTexts(policy, kept);
  const policyId = policy.id ?? policy.number;
  const whole = policySheetSpec({
    plan,
    policyId,
    policy: blanked,
    settings,
    name,
    planSheetName: name,
    source: null,
  });
  const dropped = columnsOf(assessmentFields.map(({ key }) => key).filter((key) => !kept.includes(key)));
  const isDropped = (_item: unknown, column: number): boolean => !dropped.includes(column);
  const column = firstTextColumn + kept.indexOf(field);
  const subjects = subjectRows(policy);
  const guide = typed.size > 0 ? handOutWords.guide : handOutWords.guideToRead;
  const rows = whole.rows.map(({ height, cells }, at): RowSpec => {
    if (at === policySheetRows.guide) return row([cell(guide(body, shortLabel(field)), "note")]);
    const shown = cells.filter(isDropped);
    if (!subjects.has(at)) return { height, cells: shown };
    return { height, cells: subjectCells(shown, column, field, typed.has(subjects.get(at) ?? null)) };
  });
  const { area } = whole.print;
  return {
    ...whole,
    identity: handOutSheetIdentity(policyId),
    columnWidths: whole.columnWidths.filter(isDropped),
    rows,
    highlights: highlightsOf(rows, column, field),
    names: [],
    links: [],
    print: { ...whole.print, area: area && { ...area, columnCount: area.columnCount - dropped.length } },
  };
}

const columnsOf = (keys: readonly AssessmentKey[]): number[] =>
  assessmentFields.flatMap(({ key }, index) => (keys.includes(key) ? [firstTextColumn + index] : []));

function withoutTexts(policy: BasicPolicy, kept: readonly AssessmentKey[]): BasicPolicy {
  const blank = Object.fromEntries(
    assessmentFields.flatMap(({ key }) => (kept.includes(key) ? [] : [[key, ""] as const])),
  );
  return { ...policy, ...blank, measures: policy.measures.map((measure) => ({ ...measure, ...blank })) };
}

/** Rows of the policy and its measures. */
const subjectRows = ({ measures }: BasicPolicy): Map<number, Measure | null> =>
  new Map([
    [policySheetRows.policy, null],
    ...measures.map((measure, index) => [policySheetRows.firstMeasure + index, measure] as const),
  ]);

/** A row's cells with only the stage's own text to type in, and a 状態 that asks for nothing else. */
function subjectCells(
  cells: readonly CellSpec[],
  column: number,
  field: AssessmentKey,
  isTyped: boolean,
): CellSpec[] {
  if (cells[column]?.style !== "input") return [...cells];
  return cells.map((each, at): CellSpec => {
    if (at < firstTextColumn) return each;
    if (at === column) return isTyped ? each : { ...each, style: "text" };
    if (at < column) return { ...each, style: "text" };
    if (at > column + 1) return each;
    if (!isTyped) return cell(handOutWords.toRead, "centred");
    const formula = statusFormula({ [field]: sameRowAddress(column) });
    const result = statusResult([{ key: field, text: contentText(cells[column]?.content ?? null) }]);
    return { ...each, content: { formula, result } };
  });
}

/** What is still to be written is coloured; 参照 names no text. */
function highlightsOf(rows: readonly RowSpec[], column: number, field: AssessmentKey): HighlightSpec[] {
  const blocks = [[policySheetRows.policy], rows.map((_row, at) => at).slice(policySheetRows.firstMeasure)];
  return blocks.flatMap((block): HighlightSpec[] => {
    const typed = block.filter((at) => rows[at]?.cells[column]?.style === "input");
    const [first] = typed;
    if (first === undefined) return [];
    const rowCount = (typed.at(-1) ?? first) - first + 1;
    return [
      {
        kind: "formula",
        range: { row: first, column, rowCount, columnCount: 1 },
        formula: missingFormula(field, `$${cellAddress(first, column + 1)}`),
        fill: blankFill,
      },
    ];
  });
}
