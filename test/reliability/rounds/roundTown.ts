import { planOnSheet } from "../../../src/app/build/planOnSheet";
import { splitWorkbook } from "../../../src/app/handOut/splitWorkbook";
import { writeHandOuts } from "../../../src/app/handOut/writeHandOuts";
import { cellAt, setContent } from "../../../src/file/model/cells";
import { newWorkbook } from "../../../src/file/model/newWorkbook";
import type { Cell, Sheet, Workbook } from "../../../src/file/model/workbook";
import { openXlsx } from "../../../src/file/openXlsx";
import type { Plan } from "../../../src/plan/plan";
import { City, measureOf, policyOf, shown } from "../../app/city";
import type { Dice } from "../histories/dice";

/** A measure as the workbook calls it now. */
export interface TownMeasure {
  id: string;
  number: string;
  title: string;
  isGone: boolean;
}

/** Of a measure, in a file: the very cell, wherever people move it. */
export interface FileText {
  sheet: Sheet;
  /** The cells of its row, which stay together. */
  row: Map<number, Cell>;
  cell: Cell;
  base: string;
  isTyped: boolean;
  /** What stands on a copy of its sheet. */
  copied: string[];
  /** Whether its policy has another measure of the same title, so that only number and id tell them apart. */
  hasTwin: boolean;
  /** `gone`: nobody can know whose it is; `unsure`: there are two that it could be. */
  state: "there" | "unsure" | "gone";
}

/** A file that went out, and what somebody makes of it. */
export interface TownFile {
  name: string;
  book: Workbook;
  /** By the id of the measure. */
  texts: Map<string, FileText>;
}

export const textColumn = 4;
const bodies = ["市民協働課", "広報課", "施設課、広報課", "市民協働課、施設課"];

/** Text that only this town has, so that it can be found again. */
const token = /⟦\d+⟧/g;
export const tokensIn = (text: string): string[] => text.match(token) ?? [];

/** The secretariat's workbook and the files that went out from it. */
export class RoundTown {
  readonly city: City;
  readonly book = newWorkbook();
  measures: TownMeasure[] = [];
  files: TownFile[] = [];
  readonly violations: string[] = [];
  readonly story: string[] = [];
  private count = 0;

  constructor() {
    this.city = new City(this.book);
  }

  newText(dice: Dice): string {
    const text = `⟦${++this.count}⟧の文章`;
    return dice.pick([text, `${text}。\n二行目。`, `=${text}`, `　${text} `, `-${text}`]);
  }

  async begin(dice: Dice): Promise<void> {
    const policies = Array.from({ length: 1 + dice.below(3) }, (_, policy) =>
      policyOf(
        String(policy + 1),
        `柱${policy + 1}`,
        Array.from({ length: 1 + dice.below(4) }, (_each, index) => {
          const isOther = index === 0 || (index === 1 && dice.chance(0.3));
          const title = isOther ? "その他の取組" : `取組${policy + 1}の${index}`;
          const selfAssessment = dice.chance(0.5) ? this.newText(dice) : "";
          return measureOf(`${policy + 1}-${index + 1}`, title, {
            implementingBody: dice.pick(bodies),
            selfAssessment,
          });
        }),
      ),
    );
    await this.city.build({ title: "青葉市計画", fiscalYear: "令和6年度", policies });
    await this.seeMeasures();
  }

  /** How the workbook calls its measures by now. */
  async seeMeasures(): Promise<Plan> {
    const { structure } = (await this.city.check()).evaluation;
    const plan = planOnSheet(structure);
    const standing = plan.policies
      .flatMap(({ measures }) => measures)
      .map(({ id = "", number, title }) => ({ id, number, title, isGone: false }));
    const gone = this.measures.filter(({ id }) => standing.every((each) => each.id !== id));
    this.measures = [...standing, ...gone.map((each) => ({ ...each, isGone: true }))];
    return plan;
  }

  async handOut(by: "body" | "policy"): Promise<void> {
    const split = await splitWorkbook(this.city.host.runExcel, { stage: "self", by });
    const made = await writeHandOuts(split);
    for (const [index, { name, bytes }] of made.slice(0, -1).entries())
      this.files.push(this.fileOf(`${this.files.length} ${by} ${index} ${name}`, await openXlsx(bytes)));
  }

  private fileOf(name: string, book: Workbook): TownFile {
    const texts = new Map<string, FileText>();
    for (const measure of this.measures) {
      const found = rowOf(book, measure);
      const cell = found?.row.get(textColumn);
      if (found === null || cell === undefined) continue;
      const isTyped = cell.style?.locked === false;
      const hasTwin = this.measures.some((other) => isTwin(other, measure));
      const whole = { ...found, cell, base: textOf(cell), isTyped, hasTwin };
      texts.set(measure.id, { ...whole, copied: [], state: "there" });
    }
    return { name, book, texts };
  }

  /** The text of a measure in the workbook. */
  textOf(measure: TownMeasure): string {
    const found = measure.isGone ? null : rowOf(this.book, measure);
    const cell = found?.row.get(textColumn);
    return cell === undefined ? "" : textOf(cell);
  }

  write(measure: TownMeasure, text: string): void {
    const found = rowOf(this.book, measure);
    if (found === null) throw new Error(`no row of ${measure.number} ${measure.title}`);
    const [row = -1] = [...found.sheet.cells].find(([, cells]) => cells === found.row) ?? [];
    setContent(found.sheet, row, textColumn, { value: text === "" ? null : text });
  }
}

const isTwin = (one: TownMeasure, other: TownMeasure): boolean =>
  one !== other &&
  !one.isGone &&
  one.title === other.title &&
  one.number.split("-")[0] === other.number.split("-")[0];

/** The row on a sheet with texts whose first cells say number and title. */
function rowOf({ sheets }: Workbook, { number, title }: TownMeasure) {
  for (const sheet of sheets)
    for (const [index, row] of sheet.cells)
      if (row.get(0)?.value === number && row.get(1)?.value === title)
        if (
          sheet.visibility === "Visible" &&
          cellAt(sheet, index, textColumn) !== undefined &&
          hasTexts(sheet)
        )
          return { sheet, row };
  return null;
}

const hasTexts = ({ cells }: Sheet): boolean =>
  [...cells.values()].some((row) => row.get(textColumn)?.value === "実施主体による自己評価");

/** What a person sees in a cell, or has typed where an application made a formula of it. */
export const textOf = ({ value, formula }: Cell): string =>
  value === null && formula !== undefined ? formula : shown(value).replaceAll("\r\n", "\n");

/** Everything that stands in a workbook's cells but what was handed out with a file. */
export const textsOf = ({ sheets }: Workbook): string[] =>
  sheets
    .filter(({ name }) => name !== "配布の控え")
    .flatMap(({ cells }) => [...cells.values()].flatMap((row) => [...row.values()].map(textOf)));

/** The texts that stand in the workbook; what formulas show could be gone with what they refer to. */
export const constantsOf = ({ sheets }: Workbook): string[] =>
  sheets.flatMap(({ cells }) =>
    [...cells.values()].flatMap((row) =>
      [...row.values()].filter(({ formula }) => formula === undefined).map(textOf),
    ),
  );
