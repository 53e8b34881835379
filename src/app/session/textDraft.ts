import type { Failure } from "../failure";

/** `untouched`: the keyboard is in its field, and nothing was typed. `gone`: the text has no cell any more; it is in 保管. */
export type DraftStatus = "untouched" | "unsaved" | "saving" | "saved" | "gone" | "failed" | "tooLong";

/** A text that is being typed in the pane. */
export interface TextDraft {
  /** What the cell held when the person last saw it. */
  base: string;
  text: string;
  status: DraftStatus;
  /** Somebody else wrote into the cell after the last key that was pressed here; the field still holds what was typed here. */
  isOvertaken: boolean;
  /** Of two texts that were written at once the one that is not in the cell; it is in 保管, and in sight here until it is put away. */
  setAside: { text: string; isMine: boolean } | null;
  failure: Failure | null;
}

export type Drafts = ReadonlyMap<string, TextDraft>;

/** A field as it is before the first key. */
export const newDraft = (shown: string): TextDraft => ({
  base: shown,
  text: shown,
  status: "saved",
  isOvertaken: false,
  setAside: null,
  failure: null,
});
