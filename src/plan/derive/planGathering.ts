import { joinTitle } from "../words/brokenTitle";
import { withoutContentsWord, withoutTitleLabel } from "../words/title";
import { readTitleEnd } from "../words/titleEnd";
import { assessmentKeys, type AssessmentKey } from "../plan";
import { goOn, type GatheredMeasure, type GatheredPolicy, type TextBlock } from "./gatheredPolicy";
import type { LineRole, PlanLine, TableRecord } from "../planLine";
import { isOfOtherPolicy } from "../rules/policyNumbers";
import type { PlanProblem } from "../problem";
import { TablePolicies } from "./tablePolicies";
import { headedBlock, textBlock } from "./textBlock";
import { withoutDate } from "./withoutDate";
import { unplacedProblem } from "./unplacedProblem";

const passOver = (): void => undefined;

/** Gathers policies, measures and texts from the lines in order; what belongs nowhere becomes a problem. */
export class PlanGathering {
  /** The document's own. */
  private readonly heading = { title: "" };
  readonly policies: GatheredPolicy[] = [];
  readonly problems: PlanProblem[] = [];
  private group = "";
  private policy: GatheredPolicy | null = null;
  private measure: GatheredMeasure | null = null;
  private block: TextBlock | null = null;
  private readonly tablePolicies = new TablePolicies();
  private awaitsTitle: { title: string } | null = null;

  private readonly take: Record<LineRole, (line: PlanLine) => void> = {
    title: (line) => this.addTitle(line),
    section: (line) => this.addSection(line),
    group: (line) => this.addGroup(line),
    policy: (line) => this.addPolicy(line),
    measure: (line) => this.addMeasure(line),
    headingTitle: (line) => this.addHeadingTitle(line),
    implementingBody: (line) => this.addImplementingBody(line),
    selfAssessment: (line) => this.addBlock(line, "selfAssessment"),
    committeeAssessment: (line) => this.addBlock(line, "committeeAssessment"),
    paragraph: (line) => this.addParagraph(line),
    record: (line) => this.addRecord(line),
    noise: passOver,
    fiscalYear: passOver,
    blank: passOver,
  };

  constructor(private readonly numbersNamePolicies: boolean) {}

  add(line: PlanLine): void {
    for (const header of line.unknownColumns ?? [])
      this.problems.push({ code: "unknownColumn", line: line.line, header });
    this.take[line.role](line);
  }

  get title(): string {
    return this.heading.title;
  }

  private addTitle(line: PlanLine): void {
    if (this.title !== "") {
      this.unplaced(line);
      return;
    }
    this.heading.title = withoutTitleLabel(withoutContentsWord(line.title));
    this.awaitsTitle = this.heading;
  }

  private addSection(line: PlanLine): void {
    this.policyEnds();
    const { line: at, title } = line;
    if (line.reason === "partLeftOut") this.problems.push({ code: "partLeftOut", line: at, title });
    else this.unplaced(line);
  }

  private policyEnds(): void {
    this.block = null;
    this.measure = null;
  }

  private addGroup(line: PlanLine): void {
    this.policyEnds();
    this.policy = null;
    const group = { title: line.title };
    this.group = line.title;
    this.awaitsTitle = group;
  }

  private addPolicy(line: PlanLine): GatheredPolicy {
    this.policyEnds();
    const { line: at, title } = line;
    // A sheet is often named as the policy on it.
    const group = this.group === title ? "" : this.group;
    const number = line.number || String(this.policies.length + 1);
    const policy: GatheredPolicy = { line: at, number, title, group, measures: [], blocks: [] };
    this.policy = policy;
    this.awaitsTitle = policy;
    this.policies.push(policy);
    if (line.number === "") this.problems.push({ code: "policyWithoutNumber", line: at, number, title });
    return policy;
  }

  private addMeasure(line: PlanLine): void {
    this.policyEnds();
    const { title, isPriority, rest } = line;
    const isSaid = line.reason === "chosenByPerson" || line.reason === "likeChosen";
    const number = line.number || String((this.policy?.measures.length ?? 0) + 1);
    if (
      this.policy === null ||
      (!isSaid && this.numbersNamePolicies && isOfOtherPolicy(number, this.policy))
    ) {
      this.problems.push({ code: "measureWithoutPolicy", line: line.line, number: line.number, title });
      this.policy = null;
      if (!isSaid) return;
      this.policy = this.addPolicy({ ...line, number: "", title: "" });
    }
    this.measure = { line: line.line, number, title, isPriority, implementingBody: rest };
    this.awaitsTitle = this.measure;
    this.policy.measures.push(this.measure);
    if (line.number === "")
      this.problems.push({
        code: "measureWithoutNumber",
        line: line.line,
        policy: this.policy.number,
        number,
        title,
      });
  }

  private addHeadingTitle(line: PlanLine): void {
    if (line.title === "" && this.measure !== null) {
      this.measure.isPriority ||= line.isPriority;
      return;
    }
    const { awaitsTitle } = this;
    if (awaitsTitle === null || (awaitsTitle.title !== "" && line.reason !== "titleGoesOn")) {
      this.unplaced(line);
      return;
    }
    const joined = joinTitle(awaitsTitle.title, line.title);
    const read = awaitsTitle.title === "" ? { ...line, implementingBody: "" } : readTitleEnd(joined);
    awaitsTitle.title = read.title;
    if (awaitsTitle === this.measure) {
      this.measure.isPriority ||= line.isPriority || read.isPriority;
      this.measure.implementingBody ||= read.implementingBody;
    }
    if (this.policy === null && awaitsTitle !== this.heading) this.group = read.title;
  }

  private addImplementingBody(line: PlanLine): void {
    if (this.measure === null) {
      this.unplaced(line);
      return;
    }
    const { implementingBody } = this.measure;
    this.measure.implementingBody = [implementingBody, line.rest].filter((body) => body !== "").join("、");
  }

  private addBlock(line: PlanLine, field: AssessmentKey): void {
    if (this.policy === null) {
      this.unplaced(line);
      return;
    }
    this.block = headedBlock(line, field, this.policy.measures.length);
    this.policy.blocks.push(this.block);
  }

  private addParagraph(line: PlanLine): void {
    if (this.block === null) {
      this.unplaced(line);
      return;
    }
    this.block.paragraphs.push(line.text.trimEnd().replace(/^\s*\f+/, ""));
  }

  private addRecord(line: PlanLine): void {
    const { record } = line;
    if (record === undefined) return;
    const isOfPolicy = record.policyNumber !== "" || record.policyTitle !== "";
    const isMeasure = record.measureNumber !== "" || record.measureTitle !== "";
    if (record.group !== "") this.group = record.group;
    if (isOfPolicy) this.enterPolicy(line, record);
    if (isMeasure) {
      const { measureTitle: title, isPriority, implementingBody: rest } = record;
      const number = withoutDate(record.measureNumber, this.policy);
      if (number === null)
        this.problems.push({ code: "dateForNumber", line: line.line, text: record.measureNumber });
      this.addMeasure({ ...line, number: number ?? record.measureNumber, title, isPriority, rest });
    }
    const isOfMeasure = isMeasure || (!isOfPolicy && this.measure !== null);
    const isOfAny = isOfPolicy || (this.policy !== null && line.reason === "tableRow");
    const owner = isOfMeasure ? "measure" : isOfAny ? "policy" : null;
    if (!isMeasure && !isOfPolicy && this.measure !== null) goOn(this.measure, record);
    for (const key of assessmentKeys) {
      const text = record[key];
      if (text === "") continue;
      if (this.policy === null || owner === null)
        this.problems.push({ code: "unplacedText", line: line.line, text });
      else {
        const block = textBlock(line.line, key, text, this.policy.measures.length, owner);
        this.policy.blocks.push(block);
        if (line.reason === "cardValue") this.block = block;
      }
    }
  }

  /** A table names a policy again in each of its rows, sometimes by its number or its title alone. */
  private enterPolicy(line: PlanLine, { policyNumber: number, policyTitle: title }: TableRecord): void {
    const known = this.tablePolicies.find(this.group, number, title);
    if (known !== undefined) {
      this.policy = known;
      return;
    }
    const policy = this.addPolicy({ ...line, number, title });
    this.tablePolicies.add(policy, number, title);
  }

  private unplaced(line: PlanLine): void {
    this.problems.push(unplacedProblem(line));
  }
}
