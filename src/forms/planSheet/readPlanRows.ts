import { readMark } from "../../plan/words/readMark";
import type { BasicPolicy, Measure } from "../../plan/plan";
import { branchOf } from "../../plan/rules/policyNumbers";
import { numberBefore } from "../../plan/words/bareNumber";
import { numberValues } from "../../plan/words/numbering";
import {
  cellAt,
  cellText,
  placeOf,
  rowEnd,
  type CellPlace,
  type SheetContent,
} from "../../sheet/sheetContent";
import { measureNumberText } from "../finding/numberText";
import type { Table } from "../finding/table";
import { onMark, outOfScope, scopeHeader } from "../fieldHeadings";
import { idHeaders, planHeaders } from "../headings";
import { readId } from "../sheetIdentity";
import type { SettingFault, StructureFault } from "../structureFault";
import { RowPolicies } from "./rowPolicies";

export const planColumns = { ...planHeaders, inScope: scopeHeader, ...idHeaders };
export type PlanColumn = keyof typeof planColumns;

/** What the rows of the plan sheet's table say, as `PlanStructure` has it. */
interface PlanRows {
  policies: BasicPolicy[];
  /** Policies whose group no row says: they are new, and taken for those of the group above them. */
  assumedGroups: ReadonlySet<BasicPolicy>;
  faults: StructureFault[];
  /** Marks that say neither yes nor no. */
  unreadable: SettingFault[];
  repeated: { policy: BasicPolicy; measure: Measure }[];
  places: Map<BasicPolicy | Measure, CellPlace>;
}

/** Reads the rows below the headings; blank ones are nothing. */
export function readPlanRows(content: SheetContent, table: Table<PlanColumn> | null): PlanRows {
  const rows = new RowReading(content, table?.columns ?? {});
  if (table !== null) for (let row = table.headerRow + 1; row < rowEnd(content); row++) rows.read(row);
  rows.limitScope();
  return rows;
}

class RowReading implements PlanRows {
  readonly faults: StructureFault[] = [];
  readonly unreadable: SettingFault[] = [];
  readonly repeated: PlanRows["repeated"] = [];
  readonly places: PlanRows["places"] = new Map();
  private readonly known = new RowPolicies();
  readonly policies = this.known.all;
  readonly assumedGroups = this.known.assumed;
  private readonly numbers = new Map<BasicPolicy, Set<string>>();
  private readonly ids = new Set<string>();
  private readonly scope = new Map<Measure, boolean>();
  private above: BasicPolicy | undefined;

  constructor(
    private readonly content: SheetContent,
    private readonly columns: Table<PlanColumn>["columns"],
  ) {}

  read(row: number): void {
    const { number, title } = named(this.text(row, "policyNumber"), this.text(row, "policyTitle"));
    const typed = named(this.text(row, "measureNumber"), this.text(row, "measureTitle"));
    if ([number, title, typed.number, typed.title].every((text) => text === "")) return;
    const policy = this.policyAt(row, number, title, typed.number);
    this.above = policy;
    if (typed.number === "" && typed.title === "") return;
    const column = this.columns.measureNumber;
    const isInCell = column !== undefined && this.text(row, "measureNumber") !== "";
    const measureNumber = isInCell
      ? measureNumberText(this.content, row, column, policy.number)
      : typed.number;
    this.addMeasure(row, policy, measureNumber, typed.title);
  }

  /** Where any measure is marked as one that the committee judges, the others are not; where some are marked as others, the rest are. */
  limitScope(): void {
    if (this.scope.size === 0) return;
    const isLimited = [...this.scope.values()].includes(true);
    for (const measure of this.policies.flatMap(({ measures }) => measures))
      measure.isInScope = this.scope.get(measure) ?? !isLimited;
  }

  private text(row: number, key: PlanColumn): string {
    const column = this.columns[key];
    return column === undefined ? "" : cellText(cellAt(this.content, row, column)).trim();
  }

  private placeIn(row: number, key: PlanColumn): CellPlace {
    return placeOf(this.content, row, this.columns[key] ?? 0);
  }

  /** An id that was copied along with a row stays with the first. */
  private idIn(row: number, key: keyof typeof idHeaders): { id?: string } {
    const id = readId(this.text(row, key));
    if (id === null || this.ids.has(id)) return {};
    this.ids.add(id);
    return { id };
  }

  /** Rows that name no policy belong to the one above, as people leave it out when they add a row. */
  private policyAt(row: number, number: string, title: string, measureNumber: string): BasicPolicy {
    const { above } = this;
    const isNamed = number !== "" || title !== "";
    const branch = branchOf(numberValues(measureNumber));
    const isAbove = !isNamed && (above?.title !== "" || branch === "" || branch === above.number);
    if (above !== undefined && isAbove) return above;
    const said = {
      id: readId(this.text(row, "policyId")),
      number: isNamed ? number : branch,
      title,
      group: this.text(row, "group"),
    };
    const found = this.known.find(said, above);
    if (found !== undefined) return found;
    const policy = this.known.add(said, above);
    Object.assign(policy, this.idIn(row, "policyId"));
    this.numbers.set(policy, new Set());
    this.places.set(policy, this.placeIn(row, "policyNumber"));
    return policy;
  }

  private addMeasure(row: number, policy: BasicPolicy, number: string, title: string): void {
    const measure: Measure = {
      ...this.idIn(row, "measureId"),
      number,
      title,
      isPriority: false,
      implementingBody: this.text(row, "implementingBody"),
      texts: {},
    };
    const fault = { policy: policy.number, measure: number, place: this.placeIn(row, "measureNumber") };
    const taken = this.numbers.get(policy);
    if (number !== "" && taken?.has(number) === true) {
      this.faults.push({ code: "measureTwice", ...fault });
      this.repeated.push({ policy, measure });
      return;
    }
    if (measure.id === undefined && readId(this.text(row, "measureId")) !== null)
      this.faults.push({ code: "idTwice", ...fault });
    taken?.add(number);
    policy.measures.push(measure);
    measure.isPriority = this.mark(row, "priority", fault) === true;
    const isInScope = this.text(row, "inScope") === "" ? null : this.mark(row, "inScope", fault);
    if (isInScope !== null) this.scope.set(measure, isInScope);
    this.places.set(measure, fault.place);
  }

  /** `null` for what is none: nothing is built until somebody says what it means. */
  private mark(
    row: number,
    key: "priority" | "inScope",
    fault: Pick<StructureFault, "policy" | "measure">,
  ): boolean | null {
    const text = this.text(row, key);
    const says = readMark(text);
    if (says !== null) return says;
    this.unreadable.push({
      ...{ ...fault, code: "settingUnreadable" },
      // Blank means another thing beside each of them.
      ...(key === "inScope"
        ? { reason: "choice", choices: [onMark, outOfScope] }
        : { reason: "mark", choices: [] }),
      ...{ setting: planColumns[key], text, place: this.placeIn(row, key) },
    });
    return null;
  }
}

/** A number that was typed before the title stands in its own column. */
function named(number: string, title: string): { number: string; title: string } {
  return number === "" ? numberBefore(title) : { number, title };
}
