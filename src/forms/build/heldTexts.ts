import type { Texts } from "../../plan/plan";
import type { CellPosition, SheetContent } from "../../sheet/sheetContent";
import { classifyAnswer } from "../answer";
import { earlierGroup } from "../earlierIdentity";
import { isCalculated, type Field } from "../fields";
import type { SubjectReading } from "../finding/cellReading";
import { measureTextCell } from "../measureSheet/measureLayout";
import { readMeasureSheet } from "../measureSheet/readMeasureSheet";
import { readPolicySheet } from "../policySheet/readPolicySheet";
import { askedOf, type Settings } from "../settings";
import { isMeasureSheet, isPolicySheet, type TextSubject } from "../sheetIdentity";

/** The texts that stand in a workbook for one policy or measure, with what its sheet says it is: whatever the plan sheet says now. */
export interface HeldTexts extends TextSubject {
  policyId: string | null;
  sheetId: string;
  /** The level above the policy; `null` where the sheet does not say it. */
  group: string | null;
  texts: Texts;
  /** Zero-based cells of the texts; `null` where there is none. */
  cells: Readonly<Record<string, CellPosition | null>>;
}

/** Those of a measure's own sheet. */
interface TextsOnSheet extends HeldTexts {
  /** Whether the sheet has a row for 重点. */
  isPriority: boolean;
}

/** What people have typed in our sheets. */
export interface HeldReading {
  /** Every policy and measure that the sheets name, with its texts, blank ones too. */
  typed: HeldTexts[];
  /** Typed over what shows the text of a measure's own sheet, and different from it. */
  typedOver: HeldTexts[];
  /** Where the texts of measures' own sheets are shown by formulas. */
  shown: HeldTexts[];
  /** Whether texts stand elsewhere on measures' own sheets than these formulas say: Excel has moved the formulas along with them. */
  haveMoved: boolean;
}

/** Every text that people have typed in the sheets given, of which each is there once. */
export function readHeldTexts(contents: readonly SheetContent[], settings: Settings): HeldReading {
  const onMeasureSheets = contents
    .filter(({ identity }) => isMeasureSheet(identity))
    .map((content) => textsOnMeasureSheet(content, settings));
  const sources = new Map(onMeasureSheets.flatMap((held) => keysOf(held).map((key) => [key, held])));
  const sourceOf = (held: HeldTexts): HeldTexts | undefined =>
    keysOf(held).flatMap((key) => sources.get(key) ?? [])[0];
  const rows = contents
    .filter(({ identity }) => isPolicySheet(identity))
    .flatMap((content) => textsOnPolicySheet(content, settings));
  const ownRows: HeldTexts[] = [];
  const shown: HeldTexts[] = [];
  const typedOver: HeldTexts[] = [];
  const knownByRow = new Map<HeldTexts, Partial<HeldTexts>>();
  for (const held of rows) {
    const source = held.measure === null ? undefined : sourceOf(held);
    if (source === undefined) {
      ownRows.push(held);
      continue;
    }
    knownByRow.set(source, namesByRow(source, held));
    const texts = Object.fromEntries(
      Object.entries(held.texts).map(([key, text]) => [key, text === source.texts[key] ? "" : text]),
    );
    shown.push(held);
    typedOver.push({ ...held, texts });
  }
  const onOwnSheets = onMeasureSheets.map((held) => ({ ...held, ...knownByRow.get(held) }));
  return {
    typed: [...ownRows, ...onOwnSheets],
    typedOver: typedOver.filter(holdsText),
    shown,
    haveMoved: onMeasureSheets.some((held) => hasMoved(held, askedOf(settings, held.measure))),
  };
}

/** What the row of a measure says about its own sheet; also its names, where that sheet is only begun. */
function namesByRow(source: HeldTexts, row: HeldTexts): Partial<HeldTexts> {
  const { policyId, group, policyNumber, policyTitle, measure } = row;
  const isNamed = source.measure?.number !== "" || source.measure.title !== "";
  return { policyId, group, ...(isNamed ? {} : { policyNumber, policyTitle, measure }) };
}

/** Whether anything is typed for it. */
export const holdsText = ({ texts }: HeldTexts): boolean =>
  Object.values(texts).some((text) => classifyAnswer(text) !== "blank");

/**
 * What a measure's row on the policy's sheet and its own sheet have in common; the surest first: rows are sorted without their ids. Neither
 * is known by what it does not say.
 */
const keysOf = ({ id, group, policyNumber, policyTitle, measure }: HeldTexts): string[] => {
  const { number = "", title = "" } = measure ?? {};
  const inPolicy = (...names: string[]) => [group ?? "", policyNumber, policyTitle, ...names].join("\n");
  return [
    ...(number + title === "" ? [] : [inPolicy(number, title)]),
    ...(id === null ? [] : [id]),
    ...(number === "" ? [] : [inPolicy(number)]),
  ];
};

const hasMoved = ({ cells, isPriority }: TextsOnSheet, fields: readonly Field[]): boolean =>
  fields.some(({ key }) => {
    if (isCalculated(key)) return false;
    const [cell, built] = [cells[key], measureTextCell({ isPriority }, fields, key)];
    return cell?.row !== built.row || cell.column !== built.column;
  });

const textsOf = ({ likely }: SubjectReading): Pick<HeldTexts, "texts" | "cells"> => ({
  texts: Object.fromEntries(typedCells(likely).map(([key, cell]) => [key, cell?.typed ?? ""])),
  cells: Object.fromEntries(typedCells(likely).map(([key, cell]) => [key, cell?.place ?? null])),
});

/** What people typed: not what is worked out from it. */
const typedCells = (readings: SubjectReading["likely"]) =>
  Object.entries(readings).filter(([key]) => !isCalculated(key));

const noTexts: Pick<HeldTexts, "texts" | "cells"> = { texts: {}, cells: {} };

function textsOnPolicySheet(content: SheetContent, settings: Settings): HeldTexts[] {
  const { policy, own, measures } = readPolicySheet(content, settings);
  const common = {
    sheetId: content.id,
    sheetName: content.name,
    policyId: policy.id,
    group: policy.group,
    policyNumber: policy.number,
    policyTitle: policy.title,
  };
  const [row] = own?.rows ?? [];
  return [
    { ...common, id: policy.id, measure: null, ...(row === undefined ? noTexts : textsOf(row)) },
    ...(measures?.rows ?? []).map((each) => ({
      ...common,
      id: each.id,
      measure: { number: each.number, title: each.title?.typed.trim() ?? "" },
      ...textsOf(each),
    })),
  ];
}

function textsOnMeasureSheet(content: SheetContent, settings: Settings): TextsOnSheet {
  const reading = readMeasureSheet(content, settings);
  const { id, policy, number, title } = reading;
  return {
    id,
    policyId: null,
    sheetId: content.id,
    sheetName: content.name,
    group: id === null ? earlierGroup(content.identity) : null,
    policyNumber: policy.number,
    policyTitle: policy.title,
    measure: { number, title: title?.typed.trim() ?? "" },
    isPriority: reading.hasPriorityRow,
    ...textsOf(reading),
  };
}
