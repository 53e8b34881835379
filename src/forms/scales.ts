import { foldText } from "../plan/words/foldText";

/** One of the choices of a scale; its cell holds the symbol. */
export interface Grade {
  symbol: string;
  /** What it means in a word or two, and in a sentence; "" for none. */
  label: string;
  meaning: string;
  /** Whether it counts in 集計; one that does not is as good as no judgement, e.g. 評価対象外. */
  counts: boolean;
  needsReason: boolean;
  colour: GradeColour;
}

/** Shown with the symbol, never instead of it. */
export const gradeColours = {
  none: null,
  blue: "#DDEBF7",
  green: "#E2EFDA",
  yellow: "#FFF2CC",
  red: "#FCE4E4",
} as const;

export type GradeColour = keyof typeof gradeColours;

/** A scale, best grade first. */
export interface Scale {
  name: string;
  grades: readonly Grade[];
}

const fromBest: readonly GradeColour[] = ["blue", "green", "yellow", "red"];

/** Symbols with their labels. Those at the end ask for a reason; no colour is given where there are more grades than colours. */
function scale(name: string, needingReason: number, grades: readonly (readonly [string, string])[]): Scale {
  return {
    name,
    grades: grades.map(([symbol, label], index) => ({
      symbol,
      label,
      meaning: "",
      counts: true,
      needsReason: index >= grades.length - needingReason,
      colour: grades.length > fromBest.length ? "none" : (fromBest[index] ?? "none"),
    })),
  };
}

const usual = scale("A〜D", 2, [
  ["A", "達成"],
  ["B", "おおむね達成"],
  ["C", "やや遅れ"],
  ["D", "未達成"],
]);

const direction = scale("今後の方向性", 0, [
  ["拡充", ""],
  ["維持", ""],
  ["改善", ""],
  ["縮小", ""],
  ["統合", ""],
  ["廃止", ""],
  ["休止", ""],
  ["完了", ""],
]);

/** Scales that cities use. The first is the usual one of a rating. */
export const presetScales: readonly Scale[] = [
  usual,
  scale("S・A・B・C", 1, [
    ["S", "目標を上回る"],
    ["A", "達成"],
    ["B", "おおむね達成"],
    ["C", "未達成"],
  ]),
  scale("A〜C", 1, [
    ["A", "達成"],
    ["B", "おおむね達成"],
    ["C", "未達成"],
  ]),
  scale("A〜E", 2, [
    ["A", "大きく上回る"],
    ["B", "達成"],
    ["C", "おおむね達成"],
    ["D", "やや遅れ"],
    ["E", "未達成"],
  ]),
  scale("5〜1", 2, [
    ["5", "大きく上回る"],
    ["4", "達成"],
    ["3", "おおむね達成"],
    ["2", "やや遅れ"],
    ["1", "未達成"],
  ]),
  scale("◎○△×", 2, [
    ["◎", "目標を上回る"],
    ["○", "達成"],
    ["△", "やや遅れ"],
    ["×", "未達成"],
  ]),
  scale("順調・遅れ", 2, [
    ["順調", ""],
    ["概ね順調", ""],
    ["やや遅れ", ""],
    ["遅れ", ""],
  ]),
  direction,
];

export const usualScale = usual;
export const directionScale = direction;

/** Letters of any width and case, and circles of any kind, are the same symbol. */
const symbolKey = (text: string): string =>
  foldText(text).replace(/\s+/g, "").toUpperCase().replace(/[〇◯]/gu, "○").replace(/[✕✖╳]/gu, "×");

/** The grade that somebody typed; `null` for what is none of the scale. */
export function gradeOf({ grades }: Scale, text: string): Grade | null {
  const exact = grades.find(({ symbol }) => symbol === text);
  if (exact !== undefined) return exact;
  const wanted = symbolKey(text);
  return grades.find(({ symbol }) => symbolKey(symbol) === wanted) ?? null;
}
