import { westernYearOf } from "../../plan/words/fiscalYear";
import { findingAt, type PublicationCheck } from "./publicationCheck";
import { planCell } from "./planCell";

/** Rule 1-11: the fiscal year can be given as a western year too. */
export const checkYears: PublicationCheck = (material) => {
  const { fiscalYear } = material.evaluation.plan;
  if (westernYearOf(fiscalYear) !== null) return [];
  return [findingAt(planCell(material, "fiscalYear"), { code: "yearUnreadable", rule: "1-11", fiscalYear })];
};
