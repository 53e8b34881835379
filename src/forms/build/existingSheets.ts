import type { BasicPolicy, Measure, Plan } from "../../plan/plan";
import type { SheetContent } from "../../sheet/sheetContent";
import { measureLabel } from "../measureSheet/measureLayout";
import { hasMeasureSheets, type Settings } from "../settings";
import {
  holdsAssessments,
  isMeasureSheet,
  isPolicySheet,
  measureSheetIdentity,
  policySheetIdentity,
} from "../sheetIdentity";
import type { HeldTexts } from "./heldTexts";

/** The sheets of policies and measures that a plan has. */
export function wantedIdentities({ policies }: Plan, settings: Settings): string[] {
  return policies.flatMap(({ id = "", measures }) => [
    policySheetIdentity(id),
    ...(hasMeasureSheets(settings) ? measures.map((measure) => measureSheetIdentity(measure.id ?? "")) : []),
  ]);
}

/**
 * Which sheet stands for what the new sheets are. A sheet of an earlier version, or of a policy that is another by now, is the one of what
 * stands on it.
 */
export function existingSheets(
  originals: readonly SheetContent[],
  standing: readonly HeldTexts[],
  idOf: (held: HeldTexts) => string | undefined,
): Map<string, SheetContent> {
  const sheets = new Map(originals.map((sheet) => [sheet.id, sheet]));
  const existing = new Map<string, SheetContent>();
  for (const sheet of originals)
    if (sheet.identity !== null && !holdsAssessments(sheet.identity)) existing.set(sheet.identity, sheet);
  for (const held of standing) {
    const [sheet, id] = [sheets.get(held.sheetId), idOf(held)];
    if (sheet === undefined || id === undefined) continue;
    const identity = identityOn(sheet, held, id);
    if (identity !== null && !existing.has(identity)) existing.set(identity, sheet);
  }
  return existing;
}

/** What a sheet is for the policy or measure that it belongs to; `null` for one that only stands on it. */
function identityOn({ identity }: SheetContent, { measure }: HeldTexts, id: string): string | null {
  if (isMeasureSheet(identity)) return measureSheetIdentity(id);
  return isPolicySheet(identity) && measure === null ? policySheetIdentity(id) : null;
}

/** The sheets of policies and measures, and their copies, that are none of those that are wanted. */
export function goneSheets(
  sheets: readonly SheetContent[],
  existing: ReadonlyMap<string, SheetContent>,
  wanted: readonly string[],
): SheetContent[] {
  const kept = new Set(wanted.map((identity) => existing.get(identity)?.identity));
  return sheets.filter(({ identity }) => holdsAssessments(identity) && !kept.has(identity));
}

/** What was wanted as the name of each sheet of a policy or measure when it was built, by the sheet's id. */
export const builtNames = (
  originals: readonly SheetContent[],
  standing: readonly HeldTexts[],
): Map<string, string> => {
  const identities = new Map(originals.map(({ id, identity }) => [id, identity]));
  return new Map(
    standing.flatMap(({ sheetId, policyNumber, policyTitle, measure }): [string, string][] => {
      const identity = identities.get(sheetId) ?? null;
      if (measure === null) return [[sheetId, policyTabName({ number: policyNumber, title: policyTitle })]];
      return isMeasureSheet(identity) ? [[sheetId, measureTabName({ number: policyNumber }, measure)]] : [];
    }),
  );
};

export const policyTabName = ({ number, title }: Pick<BasicPolicy, "number" | "title">): string =>
  `${number} ${title}`;

export const measureTabName = (
  policy: Pick<BasicPolicy, "number">,
  measure: Pick<Measure, "number" | "title">,
): string => `${measureLabel(policy, measure)} ${measure.title}`;
