import { failureOf, type Failure } from "./failure";
import { fitsInACell } from "../sheet/textLayout";
import { worklist } from "./worklist";
import type { WorkbookSession } from "./workbookSession";

/** `conflict`: somebody else changed the cell to `theirs`. `gone`: the text has no cell any more. */
export type DraftStatus = "unsaved" | "saving" | "saved" | "conflict" | "gone" | "failed" | "tooLong";

/** A text that is being typed in the pane. */
export interface TextDraft {
  /** What the cell held when the person last agreed to it. */
  base: string;
  text: string;
  status: DraftStatus;
  theirs: string;
  /** The version that was not chosen; kept in sight until it is put away. */
  setAside: string | null;
  failure: Failure | null;
}

export type Drafts = ReadonlyMap<string, TextDraft>;

/** Milliseconds without a key before a text is saved. */
const pause = 900;

/** Texts typed in the pane: saved by themselves, never over a colleague's, never lost. */
export class TextDrafts {
  private drafts: Drafts = new Map();
  private readonly listeners = new Set<() => void>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** What is being typed meanwhile is saved when the saving under way is done. */
  private readonly underWay = new Set<string>();

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

  /** The person typed; the text is saved after a pause. `shown` is what the field held before the first key. */
  type(key: string, text: string, shown: string): void {
    const known = this.drafts.get(key);
    const draft: TextDraft = known ?? {
      base: shown,
      text,
      status: "unsaved",
      theirs: "",
      setAside: null,
      failure: null,
    };
    const isUndecided = draft.status === "conflict";
    const status = isUndecided ? "conflict" : fitsInACell(text) ? "unsaved" : "tooLong";
    this.put(key, { ...draft, text, status, failure: null });
    clearTimeout(this.timers.get(key));
    if (status === "unsaved")
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
    if (!["unsaved", "failed", "gone"].includes(draft.status)) return;
    const { base: expected, text } = draft;
    this.put(key, { ...draft, status: "saving", failure: null });
    this.underWay.add(key);
    try {
      const result = await this.session.save({ key, expected, text });
      this.underWay.delete(key);
      if (result.outcome === "saved") await this.finish(key, text);
      else if (result.outcome === "gone") this.change(key, { status: "gone" });
      else this.change(key, { status: "conflict", theirs: result.current });
    } catch (error) {
      this.underWay.delete(key);
      this.change(key, { status: "failed", failure: failureOf(error) });
    }
  }

  /** Ends a conflict: the chosen version goes into the cell and the field, the other is set aside. */
  async resolve(key: string, choice: "mine" | "theirs"): Promise<void> {
    const draft = this.drafts.get(key);
    if (draft?.status !== "conflict") return;
    const { text, theirs } = draft;
    if (choice === "theirs")
      this.change(key, { base: theirs, text: theirs, status: "saved", setAside: text });
    else {
      this.change(key, { base: theirs, status: "unsaved", setAside: theirs });
      await this.save(key);
    }
  }

  /** Puts away the version that was not chosen. */
  discardSetAside(key: string): void {
    this.change(key, { setAside: null });
  }

  private async finish(key: string, saved: string): Promise<void> {
    const draft = this.drafts.get(key);
    if (draft === undefined) return;
    const isUnchanged = draft.text === saved;
    this.put(key, { ...draft, base: saved, status: isUnchanged ? "saved" : "unsaved" });
    if (!isUnchanged) await this.save(key);
  }

  /** Takes over what changed in the cells: at once where nothing is unsaved, else as a conflict to decide. */
  private follow(): void {
    const { workbook } = this.session.state();
    if (workbook === null || this.drafts.size === 0) return;
    const texts = new Map(
      worklist(workbook.report).policies.flatMap(({ items }) =>
        items.flatMap((item) => item.texts.map(({ key, text }) => [key, text] as const)),
      ),
    );
    for (const [key, draft] of this.drafts) {
      const text = texts.get(key);
      if (text === undefined || this.underWay.has(key)) continue;
      if (draft.status === "saved" && text !== draft.text) this.put(key, { ...draft, base: text, text });
      else if (draft.status === "conflict" && text !== draft.theirs)
        this.put(key, { ...draft, theirs: text });
      else if (draft.status === "unsaved" && text !== draft.base && text !== draft.text) {
        clearTimeout(this.timers.get(key));
        this.put(key, { ...draft, status: "conflict", theirs: text });
      }
    }
  }

  private change(key: string, change: Partial<TextDraft>): void {
    const draft = this.drafts.get(key);
    if (draft !== undefined) this.put(key, { ...draft, ...change });
  }

  private put(key: string, draft: TextDraft): void {
    this.drafts = new Map(this.drafts).set(key, draft);
    for (const listener of this.listeners) listener();
  }
}
