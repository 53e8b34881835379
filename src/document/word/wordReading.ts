import type { Block, Omission } from "../document";
import type { FieldState } from "./fieldState";
import type { NextNumber } from "./listNumbers";
import type { WordList } from "./numbering";
import type { WordStyles } from "./wordStyles";

/** What is known of a document while it is read from its beginning to its end. */
export interface WordReading {
  styles: WordStyles;
  lists: ReadonlyMap<number, WordList>;
  nextNumber: NextNumber;
  fields: FieldState;
  omitted: Map<Omission["kind"], number>;
  /** How text boxes are read, which have counters and fields of their own; absent within them. */
  inBoxes?: WordReading;
}

/** Counts something that is left out. */
export function leaveOut({ omitted }: WordReading, kind: Omission["kind"]): void {
  omitted.set(kind, (omitted.get(kind) ?? 0) + 1);
}

/** The text of a paragraph, and what hangs on it. */
export interface ParagraphContent {
  text: string;
  /** Whether there is text, and all of it is bold. */
  isBold: boolean;
  /** Blocks of the text boxes that stand before the text, and those within or after it. */
  boxesBefore: Block[];
  boxesAfter: Block[];
}
