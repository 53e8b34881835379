import { newWorkbook } from "../../../src/file/model/newWorkbook";
import type { Sheet } from "../../../src/file/model/workbook";
import { City } from "../../app/city";
import type { Dice } from "./dice";
import { constantsOn, identityOf, isPublished } from "./reading";

/** A row of the plan as a person means it; `id` and `policyId` stay whatever it is called. */
export interface Line {
  id: number;
  policyId: number;
  policyNumber: string;
  policyTitle: string;
  number: string;
  title: string;
}

export type Field = "self" | "committee";

/** Whose a text is, as far as a person can say. */
export interface Owner {
  id: number | null;
  field: Field | null;
}

const nobody: Owner = { id: null, field: null };

/** What the two columns of texts are called. */
const labels: readonly [Record<Field, string>, Record<Field, string>] = [
  { self: "実施主体による自己評価", committee: "市民活動推進委員会による評価及び意見" },
  { self: "担当課の振り返り", committee: "審議会からの意見" },
];

export const labelsOf = (choice: number): Record<Field, string> => (choice === 0 ? labels[0] : labels[1]);

export interface Wanted {
  layout: "policy" | "measure";
  level: "measure" | "policyAndMeasure";
  labels: number;
  year: number;
}

const unlike = [
  "きっかけづくり",
  "情報発信",
  "相談窓口",
  "人材育成",
  "拠点整備",
  "助成金",
  "学校連携",
  "緑の募金",
];
const alike = ["高齢者", "障害者", "若者", "外国人", "女性", "小学校", "中学校", "子育て"].map(
  (who) => `${who}支援の推進`,
);
const policyTitles = ["裾野の拡大", "協働環境", "安全安心"];

/** A city over some months, and what its people know of it: their plan, and whose every text is. */
export class Town {
  city = new City(newWorkbook());
  lines: Line[] = [];
  /** As it was when sheets were last built. */
  built: Line[] = [];
  wanted: Wanted;
  builtAs: Wanted;
  /** Every text that somebody typed and nobody deleted. */
  readonly texts = new Map<string, Owner>();
  /** Those of them that were typed into 総括表. */
  readonly corrections = new Set<string>();
  /** Sheets that people copied. */
  readonly copies = new Set<string>();
  /** Sheets of another workbook, as they were copied in. */
  readonly foreign = new Map<string, string>();
  /** Sheets on which numbers were typed over: nobody knows whose their texts are until they are built again. */
  readonly unclear = new Set<string>();
  /** Sheets on which rows were sorted without their hidden cells. */
  readonly sorted = new Set<string>();
  readonly story: string[] = [];
  readonly violations: string[] = [];
  private count = 0;
  private readonly titles: readonly string[];

  constructor(dice: Dice) {
    this.titles = dice.chance(0.5) ? unlike : alike;
    this.wanted = {
      layout: dice.pick(["policy", "measure"] as const),
      level: dice.pick(["measure", "policyAndMeasure"] as const),
      labels: 0,
      year: 28,
    };
    this.builtAs = this.wanted;
    for (let policy = 0; policy <= dice.below(3); policy++) {
      const common = {
        policyId: this.newId(),
        policyNumber: String(policy + 1),
        policyTitle: policyTitles[policy] ?? "",
      };
      for (let measure = 0; measure <= dice.below(3); measure++)
        this.lines.push({
          ...common,
          id: this.newId(),
          number: `${policy + 1}-${measure + 1}`,
          title: this.newTitle(dice),
        });
    }
  }

  get sheets(): Sheet[] {
    return this.city.host.workbook.sheets;
  }

  newId(): number {
    return ++this.count;
  }

  /** A title that no measure has or had when the sheets were last built. */
  newTitle(dice: Dice): string {
    const used = [...this.lines, ...this.built].map(({ title }) => title);
    const free = this.titles.filter((title) => !used.some((each) => each.includes(title)));
    return free.length > 0 ? dice.pick(free) : `事業${this.newId()}`;
  }

  newText(dice: Dice): string {
    const text = `文${this.newId()}`;
    return dice.pick([
      ...Array.from({ length: 9 }, () => `${text}を書いた。`),
      `=${text}+1`,
      `'${text}引用`,
      `-${text}の回数`,
      `${text}の末尾 `,
      `${text}\n二行目\n\n四行目`,
      `${text}😀𠮷葛󠄀`,
      `　${text}${"長い。".repeat(300)}`,
      `"${text}"`,
    ]);
  }

  say(what: string): void {
    this.story.push(what);
  }

  /** A person does something by hand: what is gone afterwards was deleted on purpose, and what is new is nobody's yet. */
  async act(what: string, work: (workbook: Excel.Workbook) => void): Promise<void> {
    const before = this.standing();
    const done = await this.city.host
      .runExcel(async (context) => {
        work(context.workbook);
        await context.sync();
      })
      .then(
        () => "",
        (error: unknown) => `（できない：${String(error).slice(0, 50)}）`,
      );
    this.say(what + done);
    const now = this.standing();
    for (const text of before) if (!now.has(text)) this.texts.delete(text);
    for (const text of now) if (!this.texts.has(text) && !this.isPiece(text)) this.texts.set(text, nobody);
  }

  /** All typed texts that stand in cells; those of 総括表 only where somebody typed them there. */
  standing(): Set<string> {
    return new Set(
      this.sheets
        .filter(({ id }) => !this.foreign.has(id))
        .flatMap((sheet) => {
          const texts = constantsOn(sheet).filter((text) => /文\d+/.test(text));
          return isPublished(identityOf(sheet)) ? texts.filter((text) => this.corrections.has(text)) : texts;
        }),
    );
  }

  /** Long texts go on in further rows of 総括表. */
  private isPiece(text: string): boolean {
    return [...this.texts.keys()].some((whole) => whole.includes(text));
  }
}
