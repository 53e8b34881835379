import type { ListedText } from "../../../app/check/nextGap";
import type { TextState, Worklist } from "../../../app/check/worklist";

/** A text in the picture; its middle in pixels. */
export interface Dot extends ListedText {
  x: number;
  y: number;
}

export interface DotLayout {
  dots: Dot[];
  /** The numbers of the policies; `y` is the middle of the first line. */
  labels: { key: string; text: string; y: number }[];
  /** Pixels from one dot to the next. */
  pitch: number;
  height: number;
}

/** The more texts, the smaller their dots: 16 pixels for the plan of a small field, 5 where there are thousands. */
const pitches = [
  { most: 160, pitch: 16 },
  { most: 600, pitch: 10 },
  { most: Infinity, pitch: 5 },
];

const label = { letters: 4, letterWidth: 8, gap: 6, lineHeight: 16 };

/** Every text as a dot: a column a measure with a row a field, and a line (or more, where they do not fit) a policy. */
export function dotLayout({ policies }: Worklist, width: number): DotLayout {
  const total = policies.reduce((sum, { required }) => sum + required, 0);
  const pitch = pitches.find(({ most }) => total <= most)?.pitch ?? 5;
  const longest = Math.max(0, ...policies.map(({ policy }) => Math.min(policy.number.length, label.letters)));
  const left = longest * label.letterWidth + label.gap;
  const perLine = Math.max(1, Math.floor((width - left) / pitch));
  const layout: DotLayout = { dots: [], labels: [], pitch, height: 0 };
  for (const { key, policy, items } of policies) {
    const rows = Math.max(1, ...items.map(({ texts }) => texts.length));
    const lineHeight = rows * pitch + Math.ceil(pitch / 2);
    const lines = Math.max(1, Math.ceil(items.length / perLine));
    layout.labels.push({
      key,
      text: policy.number.slice(0, label.letters),
      y: layout.height + (rows * pitch) / 2,
    });
    for (const [index, item] of items.entries()) {
      const x = left + ((index % perLine) + 0.5) * pitch;
      const top = layout.height + Math.floor(index / perLine) * lineHeight;
      for (const [row, text] of item.texts.entries())
        layout.dots.push({ item, text, x, y: top + (row + 0.5) * pitch });
    }
    layout.height += Math.max(lines * lineHeight, pitch < 10 ? 0 : label.lineHeight);
  }
  return layout;
}

/** The dot at a point, a little beside it too; `undefined` where there is none. */
export const dotAt = ({ dots, pitch }: DotLayout, x: number, y: number): Dot | undefined =>
  dots.find((dot) => Math.abs(dot.x - x) <= pitch / 2 && Math.abs(dot.y - y) <= pitch / 2);

/** Looks of a dot: told apart by shape, so that nobody has to see the colours. */
export type DotShape = "disc" | "triangle" | "square" | "cross";

export const shapeOf: Record<TextState, DotShape> = {
  written: "disc",
  doubtful: "triangle",
  missing: "square",
  error: "cross",
  unplaced: "cross",
};

/** The outline of a shape around a point; `pitch` is the room it has. Discs and triangles are filled, the others drawn. */
export function shapePath(shape: DotShape, x: number, y: number, pitch: number): string {
  const r = pitch * { disc: 0.3, triangle: 0.42, square: 0.3, cross: 0.28 }[shape];
  const at = (dx: number, dy: number) => `${round(x + dx * r)} ${round(y + dy * r)}`;
  switch (shape) {
    case "disc":
      return `M${at(-1, 0)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
    case "triangle":
      return `M${at(0, -0.9)}L${at(1, 0.8)}L${at(-1, 0.8)}Z`;
    case "square":
      return `M${at(-1, -1)}L${at(1, -1)}L${at(1, 1)}L${at(-1, 1)}Z`;
    case "cross":
      return `M${at(-1, -1)}L${at(1, 1)}M${at(1, -1)}L${at(-1, 1)}`;
  }
}

const round = (pixels: number): number => Math.round(pixels * 10) / 10;
