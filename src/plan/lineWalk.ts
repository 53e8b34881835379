import { comparisonKey, foldLine } from "./foldedLine";
import { isPartAfter, isPartBefore, isReplyHeading } from "./headingLabels";
import { HeadingSequence } from "./headingSequence";
import { headingLine, plainLine } from "./lineReading";
import { isFirm, readNumberedHeading } from "./numberedHeading";
import type { Lookahead } from "./lookahead";
import type { Level, PlanLevels } from "./planLevels";
import type { LineReason, LineRole, PlanLine } from "./planLine";
import type { SurveyedLine } from "./surveyedLine";
import type { AssessmentKey } from "./plan";
import { readPriorityLine } from "./priority";
import { isSentence } from "./title";

const longestHeading = 60;

/** Goes through the plan from top to bottom. */
export class LineWalk {
  private readonly sequence: HeadingSequence;
  private stage: "front" | "plan" | "back" = "front";
  /** Whose text goes on, or null. */
  private field: AssessmentKey | null = null;
  private level: Level | null = null;
  private awaitsTitle = false;
  private awaitsBody = false;
  /** Bullet of the measures that have no numbers. */
  private bullet: string | null = null;

  constructor(
    private readonly levels: PlanLevels,
    private readonly lookahead: Lookahead,
  ) {
    this.sequence = new HeadingSequence(lookahead);
  }

  classify(line: SurveyedLine, index: number): PlanLine {
    const plain = (role: LineRole, reason: LineReason, rest = ""): PlanLine =>
      plainLine(index + 1, line.text, role, reason, rest);
    if (line.isBlank) return plain("blank", "blankLine");
    if (line.noise !== null) return plain("noise", line.noise);
    const level = this.headingLevel(line, index);
    if (level !== null && line.heading !== null) {
      this.enter(level, line.heading.title === "");
      this.sequence.accept(line.heading, level);
      return headingLine(index + 1, line.text, level, "levelNumbering", line.heading);
    }
    if (this.isSection(line, index)) {
      this.leaveText();
      if (this.stage === "plan" && isPartAfter(titleKey(line))) this.stage = "back";
      return plain("section", "namedPartOfDocument");
    }
    if (this.stage !== "plan")
      return plain(
        this.isProse(line) ? "paragraph" : "section",
        this.stage === "front" ? "beforeFirstPolicy" : "outsideAssessment",
      );
    return this.classifyInPlan(line, index, plain);
  }

  private classifyInPlan(
    line: SurveyedLine,
    index: number,
    plain: (role: LineRole, reason: LineReason, rest?: string) => PlanLine,
  ): PlanLine {
    const awaitsTitle = this.awaitsTitle;
    const awaitsBody = this.awaitsBody;
    this.awaitsTitle = false;
    this.awaitsBody = false;
    if (line.assessment !== null) {
      this.field = line.assessment.field;
      this.sequence.leaveText();
      const item = readNumberedHeading(foldLine(line.assessment.text));
      if (item !== null) this.sequence.noteListItem(item);
      return plain(line.assessment.field, "assessmentHeading", line.assessment.text);
    }
    if (this.isInText && !this.isNextUnnumbered(line, index)) {
      if (line.heading !== null) this.sequence.noteListItem(line.heading);
      return plain("paragraph", "insideAssessment");
    }
    if (this.level === "measure" && readPriorityLine(line.text) !== null) {
      this.awaitsTitle = awaitsTitle;
      return plain("headingTitle", "priorityOnNextLine");
    }
    if (awaitsTitle && !this.isProse(line)) return plain("headingTitle", "titleOnNextLine");
    if (this.level === "measure" && line.implementingBody !== null) {
      this.awaitsBody = line.implementingBody === "";
      return plain("implementingBody", "bodyLabel", line.implementingBody);
    }
    if (awaitsBody && !this.isProse(line))
      return plain("implementingBody", "bodyOnNextLine", line.text.trim());
    if (this.levels.measure === null && this.level !== "group" && !this.isProse(line)) {
      this.level = "policy";
      this.field = null;
      this.bullet ??= bulletOf(line);
      return headingLine(index + 1, line.text, "measure", "listUnderPolicy", null);
    }
    return plain("paragraph", "outsideAssessment");
  }

  /** ○ 次の施策 after a text, directly above the first of its own assessments. */
  private isNextUnnumbered(line: SurveyedLine, index: number): boolean {
    const isMarked = this.bullet !== null && this.bullet !== "" && this.bullet === bulletOf(line);
    return isMarked && !this.isProse(line) && this.lookahead.standsAboveAssessments(index);
  }

  /** The level of which the line is a heading, or null when it is none. */
  private headingLevel({ heading }: SurveyedLine, index: number): Level | null {
    const level = this.lookahead.levelAt(index);
    if (level === null || heading === null || isPart(heading.title)) return null;
    const opens = this.lookahead.opens(index, level);
    const isStray = this.stage === "front" && level === "measure" && this.levels.policy !== null;
    if (isStray && !isFirm(heading) && !opens) return null;
    if (this.stage === "back" && !(opens && this.sequence.isNext(heading, level))) return null;
    if (level !== "measure" && heading.kind === "document" && !this.holdsPlan(index, level)) return null;
    const fits = this.isInText
      ? this.sequence.fitsInsideText(heading, level, index)
      : this.sequence.fitsOutsideText(heading, level);
    return fits ? level : null;
  }

  /** A chapter before the plan's first holds neither measures nor assessments. */
  private holdsPlan(index: number, level: Level): boolean {
    return this.stage !== "front" || this.lookahead.opens(index, level);
  }

  private get isInText(): boolean {
    return this.field !== null;
  }

  private enter(level: Level, awaitsTitle: boolean): void {
    this.stage = "plan";
    this.level = level;
    this.awaitsTitle = awaitsTitle;
    this.field = null;
  }

  private leaveText(): void {
    this.field = null;
    this.level = null;
    this.sequence.leaveText();
  }

  private isSection(line: SurveyedLine, index: number): boolean {
    if (this.isProse(line)) return false;
    const key = titleKey(line);
    if (this.field === "committeeAssessment" && isReplyHeading(line.key)) return true;
    if (isPartAfter(key))
      return index > this.lookahead.lastHeading || line.heading?.kind === "document" || !this.isInText;
    if (isPartBefore(key)) return !this.isInText;
    return (
      line.heading?.kind === "document" &&
      line.heading.title !== "" &&
      !line.heading.isSentence &&
      this.stage !== "front"
    );
  }

  private isProse({ text }: SurveyedLine): boolean {
    return text.length > longestHeading || isSentence(text) || text.includes("。");
  }
}

const bulletOf = ({ text }: SurveyedLine): string => /^[\s#]*([○●◯◎■□◆◇▼▽▶▷▲・•*-])/.exec(text)?.[1] ?? "";
const isPart = (title: string): boolean =>
  isPartBefore(comparisonKey(title)) || isPartAfter(comparisonKey(title));
const titleKey = ({ key, heading }: SurveyedLine): string =>
  heading === null || heading.title === "" ? key : comparisonKey(heading.title);
