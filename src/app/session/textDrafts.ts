import type { ArchivedText } from "../../forms/archiveSheet/archiveSheet";
import { isArchived } from "../../forms/archiveSheet/readArchive";
import { archiveSheetIdentity } from "../../forms/sheetIdentity";
import { cellLimits, fitsInACell } from "../../plan/rules/cellLimits";
import { failureOf } from "../failure";
import type { OpenWorkbook } from "./openWorkbook";
import { archivedText, findEntry } from "./findEntry";
import { newDraft, type Drafts, type TextDraft } from "./textDraft";
import type { WorkbookSession } from "./workbookSession";

/** Milliseconds without a key before a text is saved; longer while somebody else writes the same text, so that it does not go to and fro. */
const pauses = { usual: 900, contested: 8_000 };

/** How long a text may be. */
export const textLimits = cellLimits;

/**
 * Texts typed in the pane: saved by themselves, the last typed over the others, never lost. Where two people write the same text at once
 * the one that was typed last stands in the cell, and the other is kept in 保管.
 */
export class TextDrafts {
  private drafts: Drafts = new Map();
  private readonly listeners = new Set<() => void>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** Whose each text is, also when its cell is gone. */
  private readonly subjects = new Map<string, Omit<ArchivedText, "text">>();
  /** What is being typed meanwhile is saved when the saving under way is done. */
  private readonly underWay = new Set<string>();
  /** Fields with the keyboard in them. What arrives is not put under the person's fingers: two texts would run into one. */
  private readonly entered = new Set<string>();

  constructor(private readonly session: WorkbookSession) {}

  readonly state = (): Drafts => this.drafts;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    const stop = this.session.subscribe(() => this.follow());
    return () => {
      stop();
      this.listeners.delete(listener);
    };
  };

  /** The keyboard comes into the field, which holds `shown`: until it leaves, nothing but typing changes it. */
  enter(key: string, shown: string): void {
    this.noteSubject(key);
    this.entered.add(key);
    if (!this.drafts.has(key)) this.put(key, { ...newDraft(shown), status: "untouched" });
  }

  /** The keyboard leaves the field: what is unsaved is saved, and what somebody else wrote meanwhile is taken over. */
  async leave(key: string): Promise<void> {
    this.entered.delete(key);
    await this.save(key);
    this.follow();
    const draft = this.drafts.get(key);
    if (draft?.status === "untouched" && draft.setAside === null && !this.entered.has(key)) this.forget(key);
  }

  /**
   * The person typed; the text is saved after a pause, but not while kana are still to be turned into kanji (`isComposing`). `shown` is
   * what the field held before the first key.
   */
  type(key: string, text: string, shown: string, isComposing = false): void {
    this.noteSubject(key);
    const known = this.drafts.get(key) ?? newDraft(shown);
    const status = fitsInACell(text) ? "unsaved" : "tooLong";
    this.put(key, { ...known, text, status, isOvertaken: false, failure: null });
    clearTimeout(this.timers.get(key));
    if (status !== "unsaved" || isComposing) return;
    const pause = known.setAside === null ? pauses.usual : pauses.contested;
    this.timers.set(
      key,
      setTimeout(() => void this.save(key), pause),
    );
  }

  /** Saves what is unsaved now, for example because the person leaves the field. */
  async save(key: string): Promise<void> {
    clearTimeout(this.timers.get(key));
    this.timers.delete(key);
    const draft = this.drafts.get(key);
    if (draft === undefined || this.underWay.has(key)) return;
    if (draft.status !== "unsaved" && draft.status !== "failed") return;
    this.put(key, { ...draft, status: "saving", failure: null });
    this.underWay.add(key);
    try {
      await (draft.isOvertaken ? this.giveWay(key, draft.text) : this.write(key, draft));
    } catch (error) {
      this.change(key, { status: "failed", failure: failureOf(error) });
    } finally {
      this.underWay.delete(key);
    }
    if (this.drafts.get(key)?.status === "unsaved") await this.save(key);
  }

  /** Saves everything that is unsaved, because the pane is left. */
  saveAll(): void {
    for (const key of this.drafts.keys()) void this.save(key);
  }

  /** Lets the text that was set aside and the one in the cell change places. */
  async swap(key: string): Promise<void> {
    const draft = this.drafts.get(key);
    if (draft === undefined || draft.setAside === null) return;
    const { text, setAside } = draft;
    this.change(key, {
      text: setAside.text,
      base: "",
      status: "unsaved",
      isOvertaken: false,
      setAside: null,
    });
    await this.save(key);
    if (this.drafts.get(key)?.status === "saved")
      this.change(key, { setAside: { text, isMine: !setAside.isMine } });
  }

  /** Takes the text that was set aside out of sight; in 保管 it stays. */
  putAway(key: string): void {
    this.change(key, { setAside: null });
  }

  private async write(key: string, { base: expected, text }: TextDraft): Promise<void> {
    const result = await this.session.save({ key, expected, text });
    if (result.outcome === "gone") {
      await this.keep(key, text);
      this.change(key, { status: "gone" });
      return;
    }
    this.finish(key, text, text);
    if (result.replaced !== null) this.change(key, { setAside: { text: result.replaced, isMine: false } });
  }

  /** Somebody else typed last: their text stays in the cell, this one goes to 保管, and stays in a field that the person is in. */
  private async giveWay(key: string, text: string): Promise<void> {
    await this.keep(key, text);
    const setAside = { text, isMine: true };
    if (this.entered.has(key)) {
      const isUnchanged = this.drafts.get(key)?.status === "saving";
      this.change(key, isUnchanged ? { status: "saved", setAside } : { setAside });
      return;
    }
    const { workbook } = this.session.state();
    this.finish(key, text, (workbook && findEntry(workbook, key)?.text) ?? text);
    this.change(key, { isOvertaken: false, setAside });
  }

  private async keep(key: string, text: string): Promise<void> {
    const subject = this.subjects.get(key);
    if (subject !== undefined && text.trim() !== "") await this.session.keep({ ...subject, text });
  }

  /** `saved` was dealt with; `standing` is what the cell holds. What was typed meanwhile is still to be saved. */
  private finish(key: string, saved: string, standing: string): void {
    const draft = this.drafts.get(key);
    if (draft === undefined) return;
    const isUnchanged = draft.text === saved;
    const next = isUnchanged ? { text: standing, status: "saved" as const } : { status: "unsaved" as const };
    this.put(key, { ...draft, base: standing, ...next });
  }

  /** Takes over what changed in the cells: at once where nothing is unsaved, else when it comes to saving. */
  private follow(): void {
    const { workbook } = this.session.state();
    if (workbook === null) return;
    for (const [key, draft] of this.drafts) {
      const text = this.underWay.has(key) ? undefined : findEntry(workbook, key)?.text;
      if (text === undefined || text === draft.text) continue;
      const isSettled = draft.status === "saved" || draft.status === "untouched";
      if (isSettled && !this.entered.has(key)) {
        const isKept = isInArchive(workbook, draft.text);
        const setAside = isKept ? { text: draft.text, isMine: true } : draft.setAside;
        this.put(key, { ...draft, base: text, text, setAside, isOvertaken: false });
      } else if (draft.status !== "gone" && text !== draft.base && !draft.isOvertaken)
        this.put(key, { ...draft, isOvertaken: true });
    }
  }

  private noteSubject(key: string): void {
    const { workbook } = this.session.state();
    const entry = workbook && findEntry(workbook, key);
    if (entry) this.subjects.set(key, archivedText(entry, ""));
  }

  private change(key: string, change: Partial<TextDraft>): void {
    const draft = this.drafts.get(key);
    if (draft !== undefined) this.put(key, { ...draft, ...change });
  }

  private put(key: string, draft: TextDraft): void {
    this.show(new Map(this.drafts).set(key, draft));
  }

  private forget(key: string): void {
    const others = new Map(this.drafts);
    others.delete(key);
    this.show(others);
  }

  private show(drafts: Drafts): void {
    this.drafts = drafts;
    for (const listener of this.listeners) listener();
  }
}

const isInArchive = ({ sheets }: OpenWorkbook, text: string): boolean =>
  text.trim() !== "" &&
  sheets.some((sheet) => sheet.identity === archiveSheetIdentity && isArchived(sheet, text));
