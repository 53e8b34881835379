import { laterPanel } from "../../laterPanel";

/** Loaded when a row is first opened. */
export const TextEditor = laterPanel(async () => (await import("./TextEditor")).TextEditor);
