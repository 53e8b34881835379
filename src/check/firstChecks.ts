import { ofPolicy, ofStructure, type Check } from "./check";
import { checkFilled } from "./filled";
import { checkBook, checkPlanSheet, checkSheets } from "./structure";

/** What can block completeness: these say how far the writing has come, and are what the pane opens with. */
export const firstChecks: readonly Check[] = [
  ofStructure(checkPlanSheet),
  { of: "whole", findIn: checkBook },
  ofPolicy(checkSheets),
  ofPolicy(checkFilled),
];
