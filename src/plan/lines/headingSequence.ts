import type { Lookahead } from "./lookahead";
import { isFirm, type NumberedHeading } from "../words/numberedHeading";
import type { Level } from "../planLine";

/** Where the numbering of the plan stands, and whether a numbered line fits it. */
export class HeadingSequence {
  private readonly last: Record<Level, number[] | null> = { group: null, policy: null, measure: null };
  private readonly isFresh: Record<Level, boolean> = { group: true, policy: true, measure: true };
  /** The list inside a text whose next item may look like a heading. */
  private list: { family: string; value: number } | null = null;

  constructor(private readonly lookahead: Lookahead) {}

  /** Goes on from an accepted heading. */
  accept(heading: NumberedHeading, level: Level): void {
    this.last[level] = heading.values;
    this.isFresh[level] = false;
    this.list = null;
    if (level === "group") this.isFresh.policy = true;
    if (level !== "measure") this.isFresh.measure = true;
  }

  /** Remembers an item of a list inside a text. */
  noteListItem(heading: NumberedHeading): void {
    this.list = { family: heading.family, value: heading.values.at(-1) ?? 0 };
  }

  leaveText(): void {
    this.list = null;
  }

  /** Whether the number is the one that comes next on its level. */
  isNext(heading: NumberedHeading, level: Level): boolean {
    const value = heading.values.at(-1) ?? 0;
    const isStart = this.isFresh[level] && value === 1;
    return this.isUnderPolicy(heading, level) && (isStart || value === this.lastValue(level) + 1);
  }

  /** Outside texts a heading may break the sequence: a gap or a repetition is then reported. */
  fitsOutsideText(heading: NumberedHeading, level: Level): boolean {
    return !heading.isSentence || isFirm(heading) || this.isNext(heading, level);
  }

  /** Inside a text only a heading that fits the numbering, or is followed by what follows a heading, ends the text. */
  fitsInsideText(heading: NumberedHeading, level: Level, index: number): boolean {
    const opens = this.lookahead.opens(index, level);
    const isNext = this.isNext(heading, level);
    if (heading.isSentence) return isNext && opens;
    if (isFirm(heading))
      return opens || (this.isForward(heading, level) && this.isUnderPolicy(heading, level));
    const value = heading.values.at(-1) ?? 0;
    const continuesList = this.list?.family === heading.family && this.list.value + 1 === value;
    const isAgain = !continuesList && value === this.lastValue(level);
    if (continuesList || !isNext) return opens && (isAgain || this.isForward(heading, level));
    return value > 1 || opens || level !== "measure" || !this.lookahead.measuresOpen;
  }

  private isForward(heading: NumberedHeading, level: Level): boolean {
    return (
      this.isFresh[level] ||
      (heading.values.at(-1) ?? 0) > this.lastValue(level) ||
      this.isNewBranch(heading, level)
    );
  }

  /** 2-1 after 1-3. */
  private isNewBranch(heading: NumberedHeading, level: Level): boolean {
    const prefix = heading.values.slice(0, -1).join("-");
    return heading.values.length > 1 && prefix !== (this.last[level] ?? []).slice(0, -1).join("-");
  }

  /** Whether the first parts of a measure's number, where it has any, are its policy's or the last measure's. */
  private isUnderPolicy(heading: NumberedHeading, level: Level): boolean {
    if (level !== "measure" || heading.values.length < 2 || this.last.policy === null) return true;
    if (!this.isFresh.measure && !this.isNewBranch(heading, level)) return true;
    const prefix = heading.values.slice(0, -1);
    const policy = this.last.policy.slice(-prefix.length);
    return prefix.slice(-policy.length).join("-") === policy.join("-");
  }

  private lastValue(level: Level): number {
    return this.last[level]?.at(-1) ?? 0;
  }
}
