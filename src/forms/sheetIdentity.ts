import type { SheetContent } from "../sheet/sheetContent";

/** What our sheets are, whatever they are called and wherever they stand. */
export const planSheetIdentity = "plan";
export const summarySheetIdentity = "summary";
export const publicationSheetIdentity = "publication";
export const countsSheetIdentity = "counts";
export const fieldsSheetIdentity = "fields";
export const scalesSheetIdentity = "scales";
export const archiveSheetIdentity = "archive";
export const journalSheetIdentity = "journal";
export const collectionRecordIdentity = "collectionRecord";
export const handOutListIdentity = "handOutList";
/** The very hidden sheet of a file that goes out to a body. */
export const handOutBaseIdentity = "handOutBase";

export const policySheetIdentity = (policyId: string): string => `policy:${policyId}`;
export const measureSheetIdentity = (measureId: string): string => `measure:${measureId}`;

/** A policy's part in a file that goes out to a body; none of a workbook of ours, where it is never taken for the policy's own. */
export const handOutSheetIdentity = (policyId: string): string => `handOut:${policyId}`;

export const isPolicySheet = (identity: string | null): boolean => identity?.startsWith("policy:") === true;
export const isMeasureSheet = (identity: string | null): boolean => identity?.startsWith("measure:") === true;

const idPattern = /^[a-z0-9]{8}$/;

/** The id in a cell; `null` for anything else that somebody may have put there. */
export const readId = (text: string): string | null => (idPattern.test(text) ? text : null);

/** The id of the policy or measure of a sheet; `null` for a sheet of an earlier version, which says only numbers. */
export const idOfSheet = ({ identity, book }: Pick<SheetContent, "identity" | "book">): string | null =>
  book === null || identity === null ? null : readId(identity.slice(identity.indexOf(":") + 1));

/** Name of the hidden column in which a log says whose its texts are. */
export const logIdName = "log.hidden";

/** Whether the sheet holds typed assessments (and so belongs to one policy or measure). */
export const holdsAssessments = (identity: string | null): boolean =>
  isPolicySheet(identity) || isMeasureSheet(identity);

const choosing: readonly (string | null)[] = [planSheetIdentity, fieldsSheetIdentity, scalesSheetIdentity];

/** Whether a build writes the sheet, whatever stands in the workbook; the others are written when there is something to tell. */
export const isBuilt = (identity: string | null): boolean =>
  choosing.includes(identity) || holdsAssessments(identity);

/** A policy or measure as its sheet names it. */
export interface TextSubject {
  /** Of the measure, or of the policy as a whole; `null` where none was written down. */
  id: string | null;
  sheetName: string;
  policyNumber: string;
  policyTitle: string;
  /** `null` for a policy as a whole. */
  measure: { number: string; title: string } | null;
}
