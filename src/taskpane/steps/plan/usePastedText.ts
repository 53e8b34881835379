import { useRef, type ClipboardEvent } from "react";
import { loadPart } from "../../../app/loadPart";
import type { ClipboardParts } from "../../../app/plan/readClipboard";
import type { PlanSource } from "./usePlanDraft";

interface PastedText {
  /** Takes what is pasted; gives the text that the area holds with it, and what is read from that. */
  take: (event: ClipboardEvent<HTMLTextAreaElement>) => { text: string; read: PlanSource };
  /** What is read from the text of the area. */
  read: PlanSource;
}

/** A text area shows no tables; what was pasted is read with its tables and numbers as long as nobody changes the text. */
export function usePastedText(text: string): PastedText {
  const whole = useRef<ClipboardParts>({ text: "", html: "" });
  const sourceOf = (shown: string): PlanSource => {
    const parts = whole.current;
    if (parts.html === "" || withLineFeeds(parts.text) !== shown) return () => Promise.resolve(shown);
    return async () => {
      const { readClipboard } = await loadPart(import("../../../app/plan/readClipboard"));
      return readClipboard(parts);
    };
  };
  return {
    take: ({ clipboardData, currentTarget: { value, selectionStart, selectionEnd } }) => {
      const added = clipboardData.getData("text/plain");
      const isWhole = value.slice(0, selectionStart) + value.slice(selectionEnd) === "";
      whole.current = { text: added, html: isWhole ? clipboardData.getData("text/html") : "" };
      const shown = value.slice(0, selectionStart) + withLineFeeds(added) + value.slice(selectionEnd);
      return { text: shown, read: sourceOf(shown) };
    },
    read: () => sourceOf(text)(),
  };
}

/** As a text area holds it. */
const withLineFeeds = (text: string): string => text.replace(/\r\n?/g, "\n");
