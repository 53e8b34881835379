import type { Saying } from "../correction";
import { foldLine } from "../words/foldedLine";
import { HeadingSequence } from "./headingSequence";
import { headingLine, plainLine } from "./lineReading";
import { isFirm, readNumberedHeading } from "../words/numberedHeading";
import type { Lookahead } from "./lookahead";
import type { PlanLevels } from "../outline/planLevels";
import type { Level, LineReason, LineRole, PlanLine, TableRecord } from "../planLine";
import { bulletOf, isWeak } from "./looks";
import { isRestOfTitle } from "./restOfTitle";
import { isAbovePolicies, isSection, type Stage } from "./section";
import { reasonOf, saidLine } from "./saidLine";
import { keyOf, type SurveyedLine } from "../survey/surveyedLine";
import { isAroundPlan } from "../words/documentParts";
import type { AssessmentKey } from "../plan";
import { readPriorityLine } from "../words/priority";

/** Texts that stand side by side in rows of tables, by the index of their line; null for a row of their headings. */
export type TextRows = ReadonlyMap<number, TableRecord | null>;

/** Goes through the plan from top to bottom. */
export class LineWalk {
  private readonly sequence: HeadingSequence;
  private stage: Stage = "front";
  /** Whose text goes on, or null. */
  private field: AssessmentKey | null = null;
  private level: Level | null = null;
  private awaitsTitle = false;
  /** Below a chapter in which no policy stands yet. */
  private isOutside = false;
  private lastHeading: PlanLine | null = null;
  private awaitsBody = false;
  /** Bullet of the measures that have no numbers. */
  private bullet: string | null = null;

  constructor(
    private readonly levels: PlanLevels,
    private readonly lookahead: Lookahead,
    private readonly textRows: TextRows,
  ) {
    this.sequence = new HeadingSequence(lookahead);
  }

  classify(line: SurveyedLine, index: number): PlanLine {
    if (line.isBlank) return plain(line, index, "blank", "blankLine");
    if (line.said !== null) return this.follow(line, line.said, index);
    if (line.noise !== null) return plain(line, index, "noise", line.noise);
    if (line.leftOut !== null) return this.leaveOut(line, index);
    const texts = this.textRows.get(index);
    if (texts !== undefined) return this.readTexts(line, index, texts);
    const level = this.headingLevel(line, index);
    if (level === "policy" && isWeak(line) && this.lookahead.isAround(index))
      return this.leavePart(line, index, "partLeftOut");
    if (level !== null) return this.enterHeading(line, level, index, "levelNumbering");
    if (this.stage === "plan" && isAbovePolicies(line, this.levels.above, this.isInText))
      return this.leavePart(line, index, "outsideAssessment");
    if (
      isSection(line, { stage: this.stage, field: this.field, isLast: index > this.lookahead.lastHeading })
    ) {
      this.leaveText();
      if (this.stage === "plan" && line.part === "after") this.stage = "back";
      return plain(line, index, "section", "namedPartOfDocument");
    }
    if (this.stage === "plan" && !this.isOutside) return this.classifyInPlan(line, index);
    const role = line.isProse ? "paragraph" : "section";
    const isTitle = this.stage === "front" && line.heading?.kind !== "document";
    return plain(line, index, role, isTitle ? "beforeFirstPolicy" : "outsideAssessment");
  }

  /** What a person said holds, and the plan goes on from there. */
  private follow(line: SurveyedLine, said: Saying, index: number): PlanLine {
    const { role } = said;
    switch (role) {
      case "group":
      case "policy":
      case "measure":
        if (this.awaitsTitle && this.level === role && line.heading?.number === "")
          return plain(line, index, "headingTitle", reasonOf(said));
        return this.enterHeading(line, role, index, reasonOf(said));
      case "selfAssessment":
      case "committeeAssessment":
        this.field = role;
        this.sequence.leaveText();
        break;
      case "paragraph":
      case "noise":
        if (line.leftOut === "head") this.leaveText();
        break;
      default:
    }
    return saidLine(line, said, index);
  }

  private enterHeading(line: SurveyedLine, level: Level, index: number, reason: LineReason): PlanLine {
    const { heading, text } = line;
    this.enter(level, heading?.title === "");
    if (heading !== null) this.sequence.accept(heading, level);
    this.lastHeading = headingLine(index + 1, text, level, reason, heading ?? undefined);
    return this.lastHeading;
  }

  /** The head of a part without measures: what follows is no policy's. */
  private leavePart(line: SurveyedLine, index: number, reason: LineReason): PlanLine {
    this.leaveText();
    this.isOutside = true;
    return plain(line, index, "section", reason);
  }

  /** Texts side by side in a table; null for their headings. */
  private readTexts(line: SurveyedLine, index: number, texts: TableRecord | null): PlanLine {
    this.field = null;
    this.sequence.leaveText();
    if (texts === null) return plain(line, index, "noise", "tableHeader");
    return { ...plain(line, index, "record", "tableRow"), record: texts };
  }

  private leaveOut(line: SurveyedLine, index: number): PlanLine {
    if (line.leftOut === "inside") return plain(line, index, "noise", "insidePartLeftOut");
    this.leaveText();
    return plain(line, index, "section", "partLeftOut");
  }

  private classifyInPlan(line: SurveyedLine, index: number): PlanLine {
    const { awaitsTitle, awaitsBody } = this;
    this.awaitsTitle = false;
    this.awaitsBody = false;
    if (line.assessment !== null) {
      this.field = line.assessment.field;
      this.sequence.leaveText();
      const item = readNumberedHeading(foldLine(line.assessment.text));
      if (item !== null) this.sequence.noteListItem(item);
      return plain(line, index, line.assessment.field, "assessmentHeading", line.assessment.text);
    }
    if (this.isInText && !this.isNextUnnumbered(line, index)) {
      if (line.heading !== null) this.sequence.noteListItem(line.heading);
      return plain(line, index, "paragraph", "insideAssessment");
    }
    if (this.level === "measure" && readPriorityLine(line.text) !== null) {
      this.awaitsTitle = awaitsTitle;
      return plain(line, index, "headingTitle", "priorityOnNextLine");
    }
    if (awaitsTitle && !line.isProse) return plain(line, index, "headingTitle", "titleOnNextLine");
    if (isRestOfTitle(line, index, this.lastHeading, this.lookahead))
      return plain(line, index, "headingTitle", "titleGoesOn");
    if (this.level === "measure" && line.implementingBody !== null) {
      this.awaitsBody = line.implementingBody === "";
      return plain(line, index, "implementingBody", "bodyLabel", line.implementingBody);
    }
    if (awaitsBody && !line.isProse)
      return plain(line, index, "implementingBody", "bodyOnNextLine", line.text.trim());
    if (this.levels.areListed && this.level !== "group" && !line.isProse) {
      if (isAroundPlan(keyOf(line))) return this.leavePart(line, index, "namedPartOfDocument");
      this.level = "policy";
      this.field = null;
      this.bullet ??= bulletOf(line);
      return headingLine(index + 1, line.text, "measure", "listUnderPolicy", null);
    }
    return plain(line, index, "paragraph", "outsideAssessment");
  }

  /** ○ 次の施策 after a text, directly above the first of its own assessments. */
  private isNextUnnumbered(line: SurveyedLine, index: number): boolean {
    const isMarked = this.bullet !== null && this.bullet !== "" && this.bullet === bulletOf(line);
    return isMarked && !line.isProse && this.lookahead.standsAboveAssessments(index);
  }

  /** The level of which the line is a heading, or null when it is none. */
  private headingLevel({ heading, part }: SurveyedLine, index: number): Level | null {
    const level = this.lookahead.levelAt(index);
    if (level === null || heading === null || (part !== null && heading.title !== "")) return null;
    if (this.isOutside && level === "measure") return null;
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
    this.isOutside = false;
    this.awaitsTitle = awaitsTitle;
    this.field = null;
  }

  private leaveText(): void {
    this.field = null;
    this.level = null;
    this.sequence.leaveText();
  }
}

const plain = (
  { text }: SurveyedLine,
  index: number,
  role: LineRole,
  reason: LineReason,
  rest = "",
): PlanLine => plainLine(index + 1, text, role, reason, rest);
